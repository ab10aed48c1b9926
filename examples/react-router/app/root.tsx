import { ArticleStyles } from 'newsfold/server';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from 'react-router';

export function Layout({ children }: { children: ReactNode }) {
  // Only the pages that use styled-components; those with newsfold/static have a file.
  const isStyled = useMatches().some(({ handle }) => handle === 'styled-components');
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
        {isStyled && <ArticleStyles />}
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return (
    <main>
      <Outlet />
    </main>
  );
}
