/** Parses an `http` or `https` URL, or one that begins with `//`. Returns `undefined` for any other. */
export function parseWebUrl(href: string | undefined): URL | undefined {
  if (href === undefined) return undefined;
  try {
    const address = href.trim();
    // Without a base, an absolute address is parsed once instead of twice.
    const url = /^https?:\/\//i.test(address) ? new URL(address) : new URL(address, `https://${RELATIVE}`);
    return /^https?:$/.test(url.protocol) && url.hostname !== RELATIVE ? url : undefined;
  } catch {
    return undefined;
  }
}

const RELATIVE = 'relative.invalid';

/** Whether a URL is on one of the hosts, or on a host below one. */
export function isHost({ hostname }: URL, ...hosts: string[]): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** Returns a value of the query. Most addresses have none, and to ask a URL for them is slow. */
export function getQueryValue(url: URL, name: string): string | undefined {
  return url.search === '' ? undefined : (url.searchParams.get(name) ?? undefined);
}

export function getPathSegment(url: URL, index: number): string {
  return url.pathname.split('/').filter(Boolean)[index] ?? '';
}
