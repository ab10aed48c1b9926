import type { ReactNode } from 'react';

import { PullQuote } from './PullQuote';
import { safeHref } from './safeHref';
import { Subheading } from './Subheading';

interface Block {
  children?: ReactNode;
}

interface LinkMark {
  children?: ReactNode;
  value?: { href?: string | undefined } | undefined;
}

const heading = (level: 2 | 3 | 4 | 5 | 6) =>
  function Heading({ children }: Block) {
    return <Subheading level={level}>{children}</Subheading>;
  };

/**
 * The components of a text in Portable Text, for `@portabletext/react`:
 * `<PortableText value={body} components={portableTextComponents} />` inside an `ArticleBody`.
 * Headings become `Subheading`, the style `pullquote` a `PullQuote`; a link with an unsafe address
 * leaves its words. What images and embeds look like in the data is the publisher's: add
 * `{ ...portableTextComponents, types: { image: OurImage } }`.
 */
export const portableTextComponents = {
  block: {
    normal: ({ children }: Block) => <p>{children}</p>,
    h1: heading(2),
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    h5: heading(5),
    h6: heading(6),
    blockquote: ({ children }: Block) => <blockquote>{children}</blockquote>,
    pullquote: ({ children }: Block) => <PullQuote>{children}</PullQuote>,
  },
  marks: {
    link: ({ children, value }: LinkMark) => {
      const href = safeHref(value?.href, 'portableTextComponents');
      return href === undefined ? <>{children}</> : <a href={href}>{children}</a>;
    },
  },
};
