declare const parts: { name: string; path: string; limit?: string }[];
export default parts;
