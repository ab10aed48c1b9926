import type { Handler } from '../State';

/** An element that is not part of the text, or that a page must not contain. */
export const ignore: Handler = () => undefined;
