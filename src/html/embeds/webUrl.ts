/** Parses an `http` or `https` URL, or one that begins with `//`. Returns `undefined` for any other. */
export function parseWebUrl(href: string | undefined): URL | undefined {
  if (href === undefined) return undefined;
  try {
    const url = new URL(href.trim(), 'https://relative.invalid/');
    return /^https?:$/.test(url.protocol) && url.hostname !== 'relative.invalid' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a URL is on one of the hosts, or on a host below one. */
export function isHost({ hostname }: URL, ...hosts: string[]): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

export function getPathSegment(url: URL, index: number): string {
  return url.pathname.split('/').filter(Boolean)[index] ?? '';
}
