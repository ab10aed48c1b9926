import type { Element } from 'hast';

/** An address as the URL Standard reads it: without the spaces around it and the line breaks inside. */
export function normalizeUrl(value: string | undefined): string | undefined {
  return value === undefined ? undefined : trimControls(value.replace(/[\t\n\r]/g, ''));
}

// A loop, because `/[\0- ]+$/` looks to the end of each run of spaces from every space in it.
function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}

/** The address of a picture, sound or film: `http`, `https` or relative to the page. */
export function sanitizeMediaUrl(value: unknown): string | undefined {
  const src = typeof value === 'string' ? normalizeUrl(value) : undefined;
  if (src === undefined || src === '') return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1];
  if (scheme === undefined) return src;
  // In lower case, as the sanitizer compares it.
  return /^https?$/i.test(scheme) ? scheme.toLowerCase() + src.slice(scheme.length) : undefined;
}

/** A `srcset` without the candidates that no picture may come from. */
export function sanitizeSrcSet(value: string): string | undefined {
  const candidates = splitSrcSet(value).flatMap((candidate) => {
    const [src, ...size] = candidate.trim().split(/\s+/);
    const safe = sanitizeMediaUrl(src);
    return safe === undefined ? [] : [[safe, ...size].join(' ')];
  });
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}

// An address may hold commas of its own, so only a comma before a space or the beginning of an address separates two.
function splitSrcSet(value: string): string[] {
  const candidates: string[] = [];
  for (const piece of value.split(',')) {
    const before = candidates.at(-1);
    if (before === undefined || /^(?:\s|https?:|\/)/.test(piece)) candidates.push(piece);
    else candidates[candidates.length - 1] = `${before},${piece}`;
  }
  return candidates;
}

/** Leaves an address out of an element where it is not one of a document or picture. */
export function sanitizeUrlProperty({ properties }: Element, name: string): void {
  const safe = sanitizeMediaUrl(properties[name]);
  if (safe === undefined) delete properties[name];
  else properties[name] = safe;
}
