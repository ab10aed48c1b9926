import type { ReactNode } from 'react';

import { PullQuote } from '../components/PullQuote';
import { Subheading } from '../components/Subheading';
import { readField } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';

interface Block {
  children?: ReactNode;
}

interface LinkMark {
  children?: ReactNode;
  value?: { href?: string | undefined } | undefined;
}

const name = 'portableTextComponents';

const createHeading = (level: 2 | 3 | 4 | 5 | 6) =>
  function Heading({ children }: Block) {
    return <Subheading level={level}>{toNode(children, name)}</Subheading>;
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
    normal: ({ children }: Block) => <p>{toNode(children, name)}</p>,
    h1: createHeading(2),
    h2: createHeading(2),
    h3: createHeading(3),
    h4: createHeading(4),
    h5: createHeading(5),
    h6: createHeading(6),
    blockquote: ({ children }: Block) => <blockquote>{toNode(children, name)}</blockquote>,
    pullquote: ({ children }: Block) => <PullQuote>{toNode(children, name)}</PullQuote>,
  },
  marks: {
    link: ({ children, value }: LinkMark) => {
      const words = toNode(children, name);
      const href = sanitizeHref(readField(value, 'href'), name);
      return href === undefined ? <>{words}</> : <a href={href}>{words}</a>;
    },
  },
};
