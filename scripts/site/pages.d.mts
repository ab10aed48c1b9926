export declare const groups: { title: string; pages: string[] }[];
