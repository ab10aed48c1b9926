import type { AdvisorySource, Verification } from '../AdvisoryRegistry';

/** One official source. Objects would name the same five properties a hundred times. */
export function source(
  region: string,
  language: string,
  name: string,
  url: string,
  verified: Verification,
  phone?: string,
): AdvisorySource {
  return { region, language, name, url, verified, ...(phone !== undefined && { phone }) };
}

/** Written from public knowledge, without a network: a publisher opens an address before relying on it. */
export const notChecked: Verification = { how: 'not-checked', on: '2026-11-23' };

/** Found in a stored copy of a public page, named in `where`. */
export function storedCopy(where: string, on = '2026-11-24'): Verification {
  return { how: 'stored-copy', on, where };
}
