import { ArticleBody, mdxComponents } from '../../../src';
import type { MDXContent } from 'mdx/types';

export function MdxStory({ Body }: { Body: MDXContent }) {
  return (
    <ArticleBody>
      <Body components={mdxComponents} />
    </ArticleBody>
  );
}
