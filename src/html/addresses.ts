import type { Element } from 'hast';

/** An address as the URL Standard reads it: without the spaces around it and the line breaks inside. */
export function tidyAddress(value: string | undefined): string | undefined {
  return value?.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
}

/** The address of a picture, sound or film: `http`, `https` or relative to the page. */
export function mediaAddress(value: unknown): string | undefined {
  const src = typeof value === 'string' ? tidyAddress(value) : undefined;
  if (src === undefined || src === '') return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1];
  if (scheme === undefined) return src;
  // In lower case, as the sanitizer compares it.
  return /^https?$/i.test(scheme) ? scheme.toLowerCase() + src.slice(scheme.length) : undefined;
}

/** A `srcset` without the candidates that no picture may come from. */
export function safeSet(value: string): string | undefined {
  const candidates = value.split(/,\s+|,(?=https?:|\/)/).flatMap((candidate) => {
    const [src, ...size] = candidate.trim().split(/\s+/);
    const safe = mediaAddress(src);
    return safe === undefined ? [] : [[safe, ...size].join(' ')];
  });
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}

/** Leaves an address out of an element where it is not one of a document or picture. */
export function safely({ properties }: Element, name: string): void {
  const safe = mediaAddress(properties[name]);
  if (safe === undefined) delete properties[name];
  else properties[name] = safe;
}
