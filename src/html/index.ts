export { ArticleHtml, type ArticleHtmlProps } from './ArticleHtml';
export { articleBlocks, type HtmlOptions } from './articleBlocks';
export { Embed, type EmbedProps } from './components/Embed';
export { newsEmbeds } from './embeds';
export { htmlToText } from './htmlToText';
export type { EmbedFrame, EmbedProvider } from './embeds/EmbedProvider';
export { WideTable, type WideTableProps } from './components/WideTable';
export type { HtmlComponents } from './renderBlocks';
