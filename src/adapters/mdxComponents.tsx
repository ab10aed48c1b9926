import type { ComponentPropsWithRef } from 'react';

import { Figure } from '../components/Figure';
import { PullQuote } from '../components/PullQuote';
import { Subheading } from '../components/Subheading';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { toAttributes } from '../styling/toAttribute';

const component = 'mdxComponents';

type HeadingElementProps<Tag extends 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'> = ComponentPropsWithRef<Tag>;

/**
 * The components for a text in MDX: `<Body components={mdxComponents} />` inside an `ArticleBody`. Headings become
 * `Subheading`. `#` becomes one of level 2, because the headline is the only heading of level 1. A link with an unsafe URL is
 * rendered as its text. Authors can use `Figure` and `PullQuote` in the text. Paragraphs, lists, quotes and tables need no component, because `ArticleBody` styles them. To
 * replace a component, spread: `{ ...mdxComponents, a: OurLink }`.
 */
export const mdxComponents = {
  h1: (props: HeadingElementProps<'h1'>) => <Subheading {...props} level={2} />,
  h2: (props: HeadingElementProps<'h2'>) => <Subheading {...props} level={2} />,
  h3: (props: HeadingElementProps<'h3'>) => <Subheading {...props} level={3} />,
  h4: (props: HeadingElementProps<'h4'>) => <Subheading {...props} level={4} />,
  h5: (props: HeadingElementProps<'h5'>) => <Subheading {...props} level={5} />,
  h6: (props: HeadingElementProps<'h6'>) => <Subheading {...props} level={6} />,
  a: ({ href, children, ...rest }: ComponentPropsWithRef<'a'>) => {
    const text = toNode(children, component);
    const url = sanitizeHref(href, component);
    // An `<a>` without a URL may be the target of a link.
    return url === undefined && href !== undefined ? (
      <>{text}</>
    ) : (
      <a {...toAttributes<'a'>(rest, component)} href={url}>
        {text}
      </a>
    );
  },
  Figure,
  PullQuote,
};
