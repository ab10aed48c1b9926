export { ArticleHtml, type ArticleHtmlProps } from './ArticleHtml';
export { articleBlocks, type HtmlComponents, type HtmlOptions } from './articleBlocks';
export { Embed, type EmbedProps } from './components/Embed';
export { newsEmbeds, type EmbedFrame, type EmbedProvider } from './embeds';
export { WideTable, type WideTableProps } from './components/WideTable';
