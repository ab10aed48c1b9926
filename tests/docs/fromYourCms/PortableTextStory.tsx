import { PortableText, type PortableTextBlock } from '@portabletext/react';
import { ArticleBody, Figure, portableTextComponents } from '../../../src';

const components = {
  ...portableTextComponents,
  types: {
    image: ({ value }: { value: { url: string; alt?: string; caption?: string } }) => (
      <Figure caption={value.caption}>
        <img src={value.url} alt={value.alt ?? ''} />
      </Figure>
    ),
  },
};

export function PortableTextStory({ body }: { body: PortableTextBlock[] }) {
  return (
    <ArticleBody>
      <PortableText value={body} components={components} />
    </ArticleBody>
  );
}
