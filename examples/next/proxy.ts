import { NextResponse, type NextRequest } from 'next/server';

/**
 * Scripts need the nonce, which Next adds to its own. Inline styles are allowed, because styled-components
 * prints a `<style>` without a nonce for each server component. A page with `newsfold/static` only
 * needs the site's own files.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const styles = request.nextUrl.pathname.startsWith('/static') ? "'self'" : "'self' 'unsafe-inline'";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src ${styles}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: ['/strict', '/static/:path*'] };
