/** The languages whose messages a native speaker has read. */
export const reviewed: readonly string[] = ['en'];
