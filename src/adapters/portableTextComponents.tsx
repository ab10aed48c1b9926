import type { ReactNode } from 'react';

import { PullQuote } from '../components/PullQuote';
import { Subheading } from '../components/Subheading';
import { readField } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';

interface BlockProps {
  children?: ReactNode;
}

interface LinkProps {
  children?: ReactNode;
  value?: { href?: string | undefined } | undefined;
}

const component = 'portableTextComponents';

const createHeading = (level: 2 | 3 | 4 | 5 | 6) =>
  function Heading({ children }: BlockProps) {
    return <Subheading level={level}>{toNode(children, component)}</Subheading>;
  };

/**
 * The components for Portable Text, for `@portabletext/react`:
 * `<PortableText value={body} components={portableTextComponents} />` inside an `ArticleBody`. Headings become `Subheading`,
 * and blocks of the style `pullquote` become `PullQuote`. A link with an unsafe URL is rendered as its text. Your own schema
 * decides what images and embeds look like, so add components for them:
 * `{ ...portableTextComponents, types: { image: OurImage } }`.
 */
export const portableTextComponents = {
  block: {
    normal: ({ children }: BlockProps) => <p>{toNode(children, component)}</p>,
    h1: createHeading(2),
    h2: createHeading(2),
    h3: createHeading(3),
    h4: createHeading(4),
    h5: createHeading(5),
    h6: createHeading(6),
    blockquote: ({ children }: BlockProps) => <blockquote>{toNode(children, component)}</blockquote>,
    pullquote: ({ children }: BlockProps) => <PullQuote>{toNode(children, component)}</PullQuote>,
  },
  marks: {
    link: ({ children, value }: LinkProps) => {
      const text = toNode(children, component);
      const href = sanitizeHref(readField(value, 'href'), component);
      return href === undefined ? <>{text}</> : <a href={href}>{text}</a>;
    },
  },
};
