/** `newsfold/tokens`. */
export type { DesignToken, DesignTokenGroup, DesignTokenResolver } from './DesignTokens';
export { fromDesignTokens, type FromDesignTokensOptions } from './fromDesignTokens';
export { toDesignTokens } from './toDesignTokens';
