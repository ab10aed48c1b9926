import type { ReactNode } from 'react';

import { collectHeadings } from './collectHeadings';
import type { TableOfContentsEntry } from './headings';
import { readHeading } from './readHeading';

/**
 * Returns the sections of a text, in order: each `Subheading` with the id that it has on the page, and each plain `<h2>` to
 * `<h6>` with its own id or the one that `Subheading` would give it. Needs no browser, so it works on the server. Reads
 * elements, fragments and arrays, but not what your own components render.
 */
export function tableOfContents(children: ReactNode): TableOfContentsEntry[] {
  return collectHeadings(children, readHeading, true);
}
