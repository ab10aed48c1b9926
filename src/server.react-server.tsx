'use client';

/*
 * What `newsfold/server` is to server components: `ArticleStyles` is rendered with the client components of the page, whose
 * styles it holds. Server components print their own.
 */
export { ArticleStyles } from '#server';
