import { ArticleBody, type ArticleBodyProps } from '../components/ArticleBody';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { toFields } from '../internal/coerce';
import { articleBlocks, type HtmlOptions } from './articleBlocks';

export interface ArticleHtmlProps extends Omit<ArticleBodyProps, 'children'>, HtmlOptions {
  /** The HTML from the CMS. */
  html: string;
}

/**
 * The running text from a CMS: an `ArticleBody` with the blocks of `articleBlocks`. Renders a `<div>`; nothing if the text
 * is empty. Takes the props of both. `locale` also applies to the cut.
 */
export function ArticleHtml({
  html,
  components,
  attributes,
  embeds,
  idPrefix,
  permalinks,
  schemes,
  url,
  locale,
  continueReading,
  ...rest
}: ArticleHtmlProps) {
  const blocks = articleBlocks(html, {
    components,
    attributes,
    embeds,
    idPrefix,
    permalinks,
    schemes,
    url,
    locale,
  });
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
