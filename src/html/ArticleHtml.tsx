import { ArticleBody, type ArticleBodyProps } from '../components/ArticleBody';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { toFields } from '../internal/coerce';
import { articleBlocks, type HtmlOptions } from './articleBlocks';

export interface ArticleHtmlProps extends Omit<ArticleBodyProps, 'children'>, HtmlOptions {
  /** The text as the CMS gives it. */
  html: string;
}

/**
 * The running text out of a CMS: an `ArticleBody` with the blocks of `articleBlocks`. Renders a
 * `<div>`. Takes the props of both; `locale` also gives the words of the cut. Empty: renders nothing.
 */
export function ArticleHtml({
  html,
  components,
  attributes,
  embeds,
  idPrefix,
  permalinks,
  locale,
  continueReading,
  ...rest
}: ArticleHtmlProps) {
  const blocks = articleBlocks(html, { components, attributes, embeds, idPrefix, permalinks, locale });
  if (isEmptyNode(blocks)) {
    warnEmpty('ArticleHtml');
    return null;
  }
  return (
    <ArticleBody {...rest} continueReading={{ locale, ...toFields(continueReading) }}>
      {blocks}
    </ArticleBody>
  );
}
