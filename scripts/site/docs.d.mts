export declare const staticExamples: string[];
export declare function buildDocs(options: { folder: string; styleSheet: string }): string[];
