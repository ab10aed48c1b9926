import { render, screen } from '@testing-library/react';
import {
  createRef,
  StrictMode,
  type ComponentType,
  type CSSProperties,
  type ReactElement,
  type Ref,
} from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { styled, ThemeProvider } from 'styled-components';
import { describe, expect, test, vi } from 'vitest';

import * as newsfold from '../../src/index';
import { getStoryArgs } from '../setup/getStoryArgs';

const {
  AdvisoryNotice,
  AiDisclosure,
  AiLabel,
  Article,
  ArticleBody,
  ArticleTheme,
  Byline,
  ContinueReading,
  Corrections,
  Figure,
  Headline,
  NewsArticle,
  PullQuote,
  SensitiveCover,
  Standfirst,
  Subheading,
  SubscriptionOffer,
  Timestamp,
  TypeOfWork,
} = newsfold;

/** What every component takes, whatever its root. */
interface Shared {
  ref?: Ref<never> | undefined;
  theme?: newsfold.Theme | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  id?: string | undefined;
  title?: string | undefined;
  lang?: string | undefined;
  'aria-describedby'?: string | undefined;
  'data-story'?: string | undefined;
  'data-component'?: string | undefined;
}

interface Row {
  /** The name under which it is exported, and what `data-component` says. */
  name: string;
  root: string;
  Component: ComponentType<Shared>;
  /** With nothing to show: `null` for the components that only hold others, `undefined` where its own test decides. */
  empty: ReactElement | null | undefined;
}

/** The component with the least that it needs to show anything; the rest of the props come from the test. */
function row<Props>(
  name: string,
  root: string,
  Component: ComponentType<Props>,
  filled: Props,
  empty: Props | null,
): Row {
  return {
    name: name.split(' ')[0] ?? name,
    root,
    Component: (shared) => <Component {...filled} {...shared} />,
    empty: empty && <Component {...empty} />,
  };
}

/* A script, which nothing styles; tests/article/jsonLd.test.tsx and its own test hold it. */
const unseen = ['NewsArticleJsonLd'];

/** A label that the CMS left empty. */
const fromCms = { kind: '' } as unknown as newsfold.TypeOfWorkProps;

/** A typing error. What is merely empty has no label, without a warning. */
const unknownCode = { digitalSourceType: 'photograph' } as unknown as newsfold.AiLabelProps;

const anna = { name: 'Anna Ferreira' };

const rows: Row[] = [
  row('AdvisoryNotice', 'DIV', AdvisoryNotice, { children: 'Flashing images' }, { children: ' ' }),
  row('AdvisoryNotice (a landmark)', 'DIV', AdvisoryNotice, { kind: 'sensitive' }, { kind: 'update' }),
  row('AiDisclosure', 'DIV', AiDisclosure, {}, { digitalSourceType: 'digitalCapture' }),
  row('AiLabel', 'SPAN', AiLabel, { digitalSourceType: 'trainedAlgorithmicMedia' }, unknownCode),
  row('Article', 'ARTICLE', Article, { children: <p>Ports reopened on Friday.</p> }, null),
  row('ArticleBody', 'DIV', ArticleBody, { children: <p>Ports reopened on Friday.</p> }, null),
  row('ArticleTheme', 'DIV', ArticleTheme, { children: <p>Ports reopened on Friday.</p> }, null),
  row('Byline', 'DIV', Byline, { authors: [anna] }, { authors: [] }),
  row('ContinueReading', 'DETAILS', ContinueReading, { children: <p>The rest.</p> }, { children: [] }),
  row('ContinueReading (a link)', 'A', ContinueReading, { href: '/story' }, { children: ' ', href: '' }),
  row(
    'Corrections',
    'SECTION',
    Corrections,
    { items: [{ date: '2021-10-12', replacement: 'The ship is the Anna, not the Maria.' }] },
    { items: [] },
  ),
  row(
    'Figure',
    'FIGURE',
    Figure,
    { children: <img src="/port.jpg" alt="The port" /> },
    { caption: 'The port' },
  ),
  row('Headline', 'H1', Headline, { children: 'Ports reopen' }, { children: '   ' }),
  row('Headline (level 3)', 'H3', Headline, { children: 'Ports reopen', level: 3 }, { kicker: 'Trade' }),
  row('NewsArticle', 'ARTICLE', NewsArticle, { article: { headline: 'Ports reopen' }, jsonLd: false }, null),
  row('PullQuote', 'FIGURE', PullQuote, { children: '“We are back.”' }, { cite: 'The harbor master' }),
  row(
    'SensitiveCover',
    'DETAILS',
    SensitiveCover,
    { reason: 'Photographs of the injured', children: <p>Doctors at the scene.</p> },
    { reason: 'Photographs of the injured', children: ' ' },
  ),
  row('Standfirst', 'P', Standfirst, { children: 'Ships are moving.' }, { children: [null, false, '\n'] }),
  row('Standfirst (blocks)', 'DIV', Standfirst, { children: <p>Ships are moving.</p> }, { children: null }),
  row('Subheading', 'H2', Subheading, { children: 'What comes next' }, { children: undefined }),
  row(
    'SubscriptionOffer',
    'ASIDE',
    SubscriptionOffer,
    { subscribe: { href: '/subscribe' } },
    { heading: 'Read on' },
  ),
  row('Timestamp', 'P', Timestamp, { published: '2021-10-09T14:00:00Z' }, { published: null }),
  row('TypeOfWork', 'P', TypeOfWork, { kind: 'opinion' }, fromCms),
];

/** A component that has no row above, as its stories show it: a new component is held to these promises from its first day. */
function rowByStory(name: string, exported: unknown): Row {
  const args = getStoryArgs(name, exported);
  const Component = exported as ComponentType<Shared>;
  const Filled = (shared: Shared) => <Component {...args} {...shared} />;
  const [, tag = ''] = /^<(\w+)/.exec(renderToStaticMarkup(<Filled />)) ?? [];
  return { name, root: tag.toUpperCase(), Component: Filled, empty: undefined };
}

const table = [
  ...rows,
  ...Object.entries(newsfold)
    .filter(([name]) => /^[A-Z]/.test(name) && !unseen.includes(name))
    .filter(([name]) => rows.every((each) => each.name !== name))
    .map(([name, exported]) => rowByStory(name, exported)),
];

function root(container: HTMLElement): HTMLElement {
  expect(container.children).toHaveLength(1);
  const element = container.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('nothing was rendered');
  return element;
}

describe.each(table)('$name, $root', ({ name, root: tag, Component, empty }) => {
  test('has its name on its root, and no attribute can change it', () => {
    const { container } = render(<Component data-component="Advert" />);
    expect(root(container)).toHaveAttribute('data-component', name);
    expect(root(container).tagName).toBe(tag);
  });

  test('passes its root to a ref object and to a ref function', () => {
    const object = createRef<never>();
    const { container, rerender } = render(<Component ref={object} />);
    expect(object.current).toBe(root(container));
    const given = vi.fn();
    rerender(<Component ref={given} />);
    expect(given).toHaveBeenLastCalledWith(root(container));
    expect(object.current).toBeNull();
  });

  test('keeps its own class when it is given another', () => {
    const own = root(render(<Component />).container).className.split(' ');
    expect(own.length).toBeGreaterThan(0);
    const { container } = render(<Component className="section-front" />);
    expect(root(container)).toHaveClass('section-front', ...own);
  });

  test('merges its theme into the style it is given, which wins', () => {
    const style: CSSProperties & Record<`--${string}`, string> = {
      marginBlockStart: '7px',
      '--newsfold-measure': '40em',
    };
    const { container } = render(
      <Component
        theme={{ measure: '28em', color: { text: { light: '#222', dark: '#ddd' } } }}
        style={style}
      />,
    );
    const declared = root(container).style;
    expect(declared.getPropertyValue('margin-block-start')).toBe('7px');
    expect(declared.getPropertyValue('--newsfold-color-text')).toBe('light-dark(#222, #ddd)');
    expect(declared.getPropertyValue('--newsfold-measure')).toBe('40em');
  });

  test('sets its theme as custom properties on its root, and no style without a theme', () => {
    expect(root(render(<Component />).container)).not.toHaveAttribute('style');
    const { container } = render(
      <Component theme={{ font: { headline: 'Tiempos, serif' }, weight: { headline: 700 } }} />,
    );
    const declared = root(container).style;
    expect(declared.getPropertyValue('--newsfold-font-headline')).toBe('Tiempos, serif');
    expect(declared.getPropertyValue('--newsfold-weight-headline')).toBe('700');
    expect(declared).toHaveLength(2);
  });

  test('puts id, title, lang, aria-* and data-* on its root', () => {
    const { container } = render(
      <Component id="lead" title="Top story" lang="en-GB" aria-describedby="note" data-story="ports-21" />,
    );
    const element = root(container);
    expect(element).toHaveAttribute('id', 'lead');
    expect(element).toHaveAttribute('title', 'Top story');
    expect(element).toHaveAttribute('lang', 'en-GB');
    expect(element).toHaveAttribute('aria-describedby', 'note');
    expect(element).toHaveAttribute('data-story', 'ports-21');
  });

  test('leaks none of its own props into the HTML', () => {
    const { container } = render(<Component theme={{ measure: '28em' }} />);
    for (const prop of [
      'theme',
      'locale',
      'authors',
      'published',
      'level',
      'kicker',
      'caption',
      'as',
      'cite',
    ]) {
      expect(root(container)).not.toHaveAttribute(prop);
    }
  });

  test('can be restyled by styled(), and keeps its own class', () => {
    const own = root(render(<Component />).container).className.split(' ');
    const Branded = styled(Component)`
      opacity: 0.5;
    `;
    const { container } = render(<Branded id="branded" />);
    const element = root(container);
    expect(element).toHaveClass(...own);
    expect(element).toHaveAttribute('id', 'branded');
    expect(getComputedStyle(element).opacity).toBe('0.5');
    expect(element).toHaveAttribute('data-component', name);
  });

  test('ignores the theme of a publisher’s ThemeProvider', () => {
    const { container } = render(
      <ThemeProvider theme={{ brand: 'tomato', measure: '99em' }}>
        <Component theme={{ measure: '28em' }} />
      </ThemeProvider>,
    );
    expect(root(container).style.getPropertyValue('--newsfold-measure')).toBe('28em');
  });

  test('renders in StrictMode without a message on the console', () => {
    const { container } = render(
      <StrictMode>
        <Component />
      </StrictMode>,
    );
    expect(root(container).outerHTML).not.toBe('');
    expect(console.error).not.toHaveBeenCalled();
    expect(console.warn).not.toHaveBeenCalled();
  });

  if (empty) {
    test('renders nothing without content, and warns once', async () => {
      // A warning is printed once per module instance, so each row imports its own.
      vi.resetModules();
      const fresh = (await import('../../src/index')) as Record<string, unknown>;
      const Fresh = fresh[name] as ComponentType;
      vi.mocked(console.warn).mockImplementation(() => undefined);
      const props = empty.props as object;
      const { container, rerender } = render(<Fresh {...props} />);
      rerender(<Fresh {...props} />);
      expect(container).toBeEmptyDOMElement();
      expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`[newsfold] ${name}: `));
      vi.mocked(console.warn).mockClear();
    });
  } else if (empty === null && name !== 'NewsArticle') {
    // NewsArticle.test.tsx has the tests for an empty article.
    test('renders its root even without children, because it is a container', () => {
      const { container } = render(<Component {...({ children: null } as Shared)} />);
      expect(root(container)).toBeEmptyDOMElement();
    });
  }
});

// A styled() component keeps the `theme` prop for itself, so the theme is set inside it.
test('a component inside styled() may set its own theme', () => {
  const Branded = styled((props: newsfold.HeadlineProps) => (
    <Headline {...props} theme={{ size: { headlineL: '4rem' } }} />
  ))`
    display: inline-grid;
  `;
  render(<Branded>Ports reopen</Branded>);
  const headline = screen.getByRole('heading', { name: 'Ports reopen' });
  expect(headline.style.getPropertyValue('--newsfold-size-headline-l')).toBe('4rem');
  expect(getComputedStyle(headline).display).toBe('inline-grid');
});
