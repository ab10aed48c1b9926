import type { Element } from 'hast';

/** Removes spaces around a URL and line breaks in it, as the URL Standard does. */
export function normalizeUrl(value: string | undefined): string | undefined {
  return value === undefined ? undefined : trimControls(value.replace(/[\t\n\r]/g, ''));
}

// A loop, because `/[\0- ]+$/` takes quadratic time on a run of spaces.
function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}

/** Returns the URL of a picture, audio or video if it is `http`, `https` or relative, or `undefined`. */
export function sanitizeMediaUrl(value: unknown): string | undefined {
  const src = typeof value === 'string' ? normalizeUrl(value) : undefined;
  if (src === undefined || src === '') return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1];
  if (scheme === undefined) return src;
  // The sanitizer compares the scheme in lower case.
  return /^https?$/i.test(scheme) ? scheme.toLowerCase() + src.slice(scheme.length) : undefined;
}

/** Removes the candidates with unsafe URLs from a `srcset`. Returns `undefined` if none are left. */
export function sanitizeSrcSet(value: string): string | undefined {
  const candidates = splitSrcSet(value).flatMap((candidate) => {
    const [src, ...size] = candidate.trim().split(/\s+/);
    const safe = sanitizeMediaUrl(src);
    return safe === undefined ? [] : [[safe, ...size].join(' ')];
  });
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}

// A URL may contain commas, so only a comma before a space or the beginning of a URL separates two candidates.
function splitSrcSet(value: string): string[] {
  const candidates: string[] = [];
  for (const piece of value.split(',')) {
    const before = candidates.at(-1);
    if (before === undefined || /^(?:\s|https?:|\/)/.test(piece)) candidates.push(piece);
    else candidates[candidates.length - 1] = `${before},${piece}`;
  }
  return candidates;
}

/** Sanitizes an element's URL property, or removes it if it is unsafe. */
export function sanitizeUrlProperty({ properties }: Element, name: string): void {
  const safe = sanitizeMediaUrl(properties[name]);
  if (safe === undefined) delete properties[name];
  else properties[name] = safe;
}
