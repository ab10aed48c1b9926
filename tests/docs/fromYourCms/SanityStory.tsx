import { PortableText, type PortableTextBlock } from '@portabletext/react';
import { ArticleBody, portableTextComponents } from '../../../src';

export function SanityStory({ body }: { body: PortableTextBlock[] }) {
  return (
    <ArticleBody>
      <PortableText value={body} components={portableTextComponents} />
    </ArticleBody>
  );
}
