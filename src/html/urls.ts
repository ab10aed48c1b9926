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
export function sanitizeSrcSet(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const candidates = parseSrcSet(value).flatMap(({ url, descriptor }) => {
    const safe = sanitizeMediaUrl(url);
    return safe === undefined ? [] : [descriptor === '' ? safe : `${safe} ${descriptor}`];
  });
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}

/**
 * Splits a `srcset` as the HTML Standard does: a URL ends at a space, and may contain commas but not end with one; its
 * descriptor ends at a comma.
 */
export function parseSrcSet(value: string): { url: string; descriptor: string }[] {
  const candidates: { url: string; descriptor: string }[] = [];
  let at = 0;
  const skip = (test: (char: string) => boolean) => {
    const start = at;
    while (at < value.length && test(value[at] ?? '')) at++;
    return value.slice(start, at);
  };
  for (;;) {
    skip((char) => char === ',' || isSpace(char));
    const url = skip((char) => !isSpace(char));
    if (url === '') return candidates;
    let end = url.length;
    while (url[end - 1] === ',') end--;
    const descriptor = end < url.length ? '' : skip((char) => char !== ',').trim();
    candidates.push({ url: url.slice(0, end), descriptor });
  }
}

const isSpace = (char: string) => /[\t\n\f\r ]/.test(char);

/** Sanitizes an element's URL property, or removes it if it is unsafe. */
export function sanitizeUrlProperty({ properties }: Element, name: string): void {
  const safe = sanitizeMediaUrl(properties[name]);
  if (safe === undefined) delete properties[name];
  else properties[name] = safe;
}
