import type { Handler } from '../State';

/** An element that is no part of a text, or none that a page may contain. */
export const ignore: Handler = () => undefined;
