export declare const sectionTitles: readonly string[];
export declare function readSections(markdown: string): { lead: string } & Partial<Record<string, string>>;
export declare function describeAnatomy(name: string, contracts: string): string;
export declare function describeTokens(sources: string, contracts: string): string;
export declare function readSources(name: string, read: (name: string) => string | undefined): string;
