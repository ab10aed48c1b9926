export const LOGICAL_ADVICE: string;
export function isPhysical(property: string, value: string): boolean;
/** The physical declarations of a style sheet or of a part of one, each with its index in the text. */
export function findPhysicalStyles(css: string): { index: number; declaration: string }[];
