/// <reference types="vite/client" />
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cloneElement, isValidElement, type ComponentType, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { identifyContent } from '../../src/content/identifyContent';
import { articleBlocks, Embed } from '../../src/html';
import {
  AdvisoryNotice,
  AiDisclosure,
  ArticleBody,
  Byline,
  ContinueReading,
  Corrections,
  en,
  Figure,
  Headline,
  NewsArticle,
  PullQuote,
  SensitiveCover,
  Standfirst,
  Subheading,
  SubscriptionOffer,
  Timestamp,
  type ArticleContent,
  type Author,
} from '../../src/index';
import { ar } from '../../src/locales/index';
import { talks } from '../setup/newsArticle.fixture';
import { toForeign, translate } from '../setup/translate';

/*
 * A reader has the page translated, and then an update or the next story comes. React must neither leave old words nor fail,
 * which would empty the whole page.
 */

beforeEach(() => {
  localStorage.clear();
});

/** Renders `before`, translates it, renders `after` in its place, and checks that exactly its words are there. */
function update(before: ReactNode, after: ReactNode): void {
  const fresh = render(after);
  const expected = toForeign(fresh.container.textContent);
  fresh.unmount();
  const { container, rerender, unmount } = render(before);
  translate(container);
  rerender(after);
  expect(toForeign(container.textContent)).toBe(expected);
  unmount();
}

const authors = (...names: string[]): Author[] => names.map((name) => ({ name }));
const time = '2021-10-09T10:00Z';
const link = <a href="/report">the report</a>;

/** In each row, every state can follow every other. */
const states: [string, ReactNode[]][] = [
  [
    'a headline',
    [
      <Headline key={1}>Alpha</Headline>,
      <Headline key={1} kicker="World">
        Beta
      </Headline>,
      <Headline key={1} href="/gamma">
        Gamma
      </Headline>,
      <Headline key={1} kicker={<a href="/world">World</a>} href="/delta">
        Delta
      </Headline>,
      <Headline key={1}>
        {5} dead in {'Epsilon'}
      </Headline>,
      <Headline key={1} kicker={['Live', ' from ', 'Doha']}>
        “<em>Zeta</em>”, says Eta
      </Headline>,
      <Headline key={1} href="/theta">
        <>
          Theta <em>sails</em>
        </>
      </Headline>,
    ],
  ],
  [
    'a byline',
    [
      <Byline key={1} authors={authors('Ann')} />,
      <Byline key={1} authors={authors('Bea', 'Cy')} />,
      <Byline key={1} authors={authors('Dee', 'Eve', 'Fay')} />,
      <Byline key={1} authors={[{ name: 'Ann', href: '/ann' }]} />,
      <Byline key={1} authors={[{ name: 'Ann', href: '/ann', organization: 'Reuters' }, { name: 'Bea' }]} />,
      <Byline key={1} authors={[{ name: 'Gus', role: 'photographer' }, { name: 'Ann' }]} />,
      <Byline key={1} authors={authors('Ann', 'Bea')} locale={ar} />,
      <Byline key={1} authors={authors('Ann', 'Inés')} locale={{ ...en, tag: 'es' }} />,
    ],
  ],
  [
    'a timestamp',
    [
      <Timestamp key={1} published={time} />,
      <Timestamp key={1} published={time} updated="2021-10-09T12:00Z" />,
      <Timestamp key={1} updated="2021-10-10" />,
      <Timestamp key={1} published={time} locale={ar} />,
      <Timestamp key={1} published={time} format="relative" now="2021-10-09T11:00Z" />,
    ],
  ],
  [
    'a figure',
    [
      <Figure key={1}>
        <img alt="" />
      </Figure>,
      <Figure key={1} caption="Alpha">
        <img alt="" />
      </Figure>,
      <Figure key={1} caption="Beta" credit="Reuters">
        <img alt="" />
      </Figure>,
      <Figure key={1} credit="AP">
        <img alt="" />
      </Figure>,
      <Figure key={1} caption={<>See {link}.</>} credit={['AP', ' and ', 'AFP']}>
        <img alt="" />
      </Figure>,
    ],
  ],
  [
    'a notice',
    [
      <AdvisoryNotice key={1} kind="satire" />,
      <AdvisoryNotice key={1} kind="satire" locale={ar} />,
      <AdvisoryNotice key={1} heading="Alpha" action="Close">
        Words
      </AdvisoryNotice>,
      <AdvisoryNotice key={1} heading={<>Beta in {link}</>} action={<button>Close</button>}>
        <p>Paragraph</p>
      </AdvisoryNotice>,
      <AdvisoryNotice key={1} heading="Gamma">
        Text, and then <p>a paragraph</p> and text
      </AdvisoryNotice>,
    ],
  ],
  [
    'a disclosure of AI',
    [
      <AiDisclosure key={1} />,
      <AiDisclosure key={1} humanReviewed editorialResponsibility="The Desk" />,
      <AiDisclosure key={1} editorialResponsibility="The Example">
        Read our policy.
      </AiDisclosure>,
      <AiDisclosure key={1} humanReviewed editorialResponsibility="The Desk" locale={ar} />,
    ],
  ],
  [
    'an offer',
    [
      <SubscriptionOffer key={1} subscribe={{ href: '/a' }} />,
      <SubscriptionOffer key={1} heading="Read on" signIn={{ href: '/b' }}>
        Every story, every day.
      </SubscriptionOffer>,
      <SubscriptionOffer key={1} signIn={{ href: '/b', label: 'Log in' }}>
        Every story, <p>every day</p>.
      </SubscriptionOffer>,
      <SubscriptionOffer key={1} subscribe={{ href: '/a' }} signIn={{ href: '/b' }} locale={ar} />,
    ],
  ],
  [
    'a list of corrections',
    [
      <Corrections key={1} items={[{ replacement: 'It was 5.' }]} />,
      <Corrections
        key={1}
        items={[{ replacement: 'It was 6.', incorrect: 'It was 4.', date: '2021-10-09' }]}
      />,
      <Corrections
        key={1}
        items={[{ replacement: <>See {link}.</>, incorrect: <>In {link}.</>, href: '/why' }]}
      />,
      <Corrections key={1} items={[{ replacement: 'It was 7.', incorrect: 'It was 3.' }]} locale={ar} />,
      <Corrections
        key={1}
        items={[{ replacement: 'It was 8.', kind: 'clarification' }, { replacement: 'It was 9.' }]}
      />,
    ],
  ],
  [
    'a cut',
    [
      <ContinueReading key={1}>The rest</ContinueReading>,
      <ContinueReading key={1} headline="Alpha">
        <p>The rest</p>
      </ContinueReading>,
      <ContinueReading key={1} headline="Beta" label="Read on">
        The rest <em>of it</em>
      </ContinueReading>,
      <ContinueReading key={1} headline="Alpha" locale={ar}>
        The rest
      </ContinueReading>,
      <ContinueReading key={1} paywalled collapse="The end">
        The rest <em>of it</em>
      </ContinueReading>,
      <ContinueReading key={1} href="/story" headline="Gamma" />,
    ],
  ],
  [
    'a pull quote',
    [
      <PullQuote key={1}>“Never”</PullQuote>,
      <PullQuote key={1} cite="Ann">
        “Always”
      </PullQuote>,
      <PullQuote key={1} cite={['Bea', ', ', <i key="ship">Titanic</i>]}>
        <p>“Never”</p> “again”
      </PullQuote>,
    ],
  ],
  [
    'a cover',
    [
      <SensitiveCover key={1} reason="Violence">
        Words
      </SensitiveCover>,
      <SensitiveCover key={1} reason={<>Violence, see {link}</>} label="Look">
        Words <em>and more</em>
      </SensitiveCover>,
      <SensitiveCover key={1} reason="Violence" locale={ar}>
        <p>Words</p>
      </SensitiveCover>,
    ],
  ],
  [
    'a summary',
    [
      <Standfirst key={1}>Alpha</Standfirst>,
      <Standfirst key={1}>Beta in {link}</Standfirst>,
      <Standfirst key={1}>
        {['Gamma', ' ', 'Delta']}
        {false}
      </Standfirst>,
      <Standfirst key={1}>
        <p>Epsilon</p>
        <p>Zeta</p>
      </Standfirst>,
    ],
  ],
  [
    'a subheading',
    [
      <Subheading key={1}>Alpha</Subheading>,
      <Subheading key={1} permalink>
        Beta
      </Subheading>,
      <Subheading key={1} permalink>
        Gamma <em>and</em> Delta
      </Subheading>,
      <Subheading key={1}>
        {2} in {'Doha'}
      </Subheading>,
    ],
  ],
  [
    'a text from HTML',
    [
      <ArticleBody key={1}>{articleBlocks('<p>Alpha <b>beta</b> gamma</p><p>Delta</p>')}</ArticleBody>,
      <ArticleBody key={1}>{articleBlocks('<p>New <b>beta</b> delta</p><p>Delta <i>x</i></p>')}</ArticleBody>,
      <ArticleBody key={1} continueAfter={1}>
        {articleBlocks('<p>Delta</p><p>Delta</p><ul><li>One <b>two</b></ul><h2>A <i>b</i></h2>')}
      </ArticleBody>,
      <ArticleBody key={1}>
        {articleBlocks(
          '<p>beta</p><figure><img src="/a.jpg" alt=""><figcaption>A <i>b</i> c</figcaption></figure>',
        )}
      </ArticleBody>,
      <ArticleBody key={1}>
        {articleBlocks('<p>beta</p><figure><img src="/a.jpg" alt=""><figcaption>Only</figcaption></figure>')}
      </ArticleBody>,
    ],
  ],
  [
    'texts beside blocks',
    [
      <ArticleBody key={1}>Alpha</ArticleBody>,
      <ArticleBody key={1}>
        Alpha <p>beta</p> gamma
      </ArticleBody>,
      <ArticleBody key={1}>
        <p>beta</p>
      </ArticleBody>,
    ],
  ],
  [
    'an embed',
    [
      <Embed key={1} provider="YouTube" src="https://www.youtube.com/embed/a" />,
      <Embed
        key={1}
        provider="YouTube"
        src="https://www.youtube.com/embed/a"
        title="Goal"
        caption="The goal"
      />,
      <Embed
        key={1}
        provider="Vimeo"
        src="https://www.youtube.com/embed/a"
        caption={<>See {link}.</>}
        locale={ar}
      />,
    ],
  ],
];

describe.each(states)('%s on a translated page', (_, nodes) => {
  test.each(nodes.map((_node, index) => index))(
    'shows the new words: from state %i to every other',
    (from) => {
      for (const node of nodes) update(nodes[from], node);
    },
  );
});

describe('a NewsArticle on a translated page', () => {
  const story = (article: Partial<ArticleContent>, locale = en) => (
    <NewsArticle
      article={{ ...talks, ...article }}
      locale={locale}
      jsonLd={false}
      subscriptionOffer="Subscribe"
      renderHtml={articleBlocks}
    />
  );

  test.each<[string, Partial<ArticleContent>]>([
    [
      'the next story',
      { headline: 'Ports reopen', url: 'https://example.com/ports', authors: authors('Ann', 'Bea') },
    ],
    ['another headline', { headline: 'US, Taliban end talks' }],
    ['no kicker', { kicker: undefined }],
    ['another place', { dateline: 'Kabul' }],
    ['no place', { dateline: undefined }],
    ['another first paragraph', { body: ['Officials have left Doha.'] }],
    ['another first paragraph with a link', { body: [<p key="first">Officials met in {link}.</p>] }],
    ['a body of HTML', { body: { html: '<p>Officials <b>met</b> again.</p><p>They left.</p>' } }],
    [
      'a caption with a link',
      { image: { src: '/a.jpg', alt: '', width: 1, height: 1, caption: <>See {link}.</> } },
    ],
    [
      'corrections',
      {
        corrections: [
          { replacement: 'It was 5.', incorrect: 'It was 4.', place: 'text', date: '2021-10-10' },
          { replacement: 'It was 6.', incorrect: 'It was 7.' },
        ],
      },
    ],
    ['a paywall', { paywall: { content: 'in-page', after: 1 } }],
    ['a type of work and AI', { kind: 'opinion', digitalSourceType: 'trainedAlgorithmicMedia' }],
  ])('shows %s, and goes back', (_, change) => {
    update(story({}), story(change));
    update(story(change), story({}));
    update(story(change), story(change, ar));
  });
});

interface StoryModule {
  default: StoryFile & { component?: ComponentType<object> };
  [name: string]: StoryFile;
}

interface StoryFile {
  args?: Record<string, unknown>;
  render?: (args: Record<string, unknown>) => ReactNode;
  parameters?: { arabic?: (() => Record<string, unknown>) | null; ownLanguage?: boolean; warns?: RegExp };
}

/** Props whose texts are names for code and not words for readers. */
const codes =
  /^(id|key|kind|size|level|href|src|srcSet|sizes|image|logo|lang|dir|role|url|tag|timeZone|published|updated|now|date|format|colorScheme|digitalSourceType|type|place|className|style|theme|locale|provider|ratio|allow|continueAfter)$/;

/** The same props with other words. What a publisher's own elements say is left as it is. */
function reword(value: unknown, name = ''): unknown {
  if (codes.test(name) || isValidElement(value)) return value;
  if (typeof value === 'string') {
    if (value.trim() === '') return value;
    return name === 'html' ? value.replaceAll('</p>', ' (reworded)</p>') : `${value} (reworded)`;
  }
  if (Array.isArray(value)) return value.map((item) => reword(item));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, reword(item, field)]));
}

/**
 * The same nodes, in which the elements of a publisher's own that mix texts and elements have their words as keys. React
 * replaces such an element with its key; without one, React fails in it as it does without Newsfold.
 */
function withKeys(value: unknown): unknown {
  if (isValidElement<{ children?: ReactNode }>(value)) {
    const { children } = value.props;
    const isMixed = Array.isArray(children) && children.some((child) => typeof child === 'string');
    if (typeof value.type === 'string' && isMixed) {
      return cloneElement(value, { key: identifyContent(value) });
    }
    const props = Object.entries(value.props).map(([name, prop]) => [name, withKeys(prop)]);
    const { children: nodes, ...others } = Object.fromEntries(props) as { children?: ReactNode };
    return Array.isArray(nodes)
      ? cloneElement(value, others, ...(nodes as ReactNode[]))
      : cloneElement(value, others, nodes);
  }
  if (Array.isArray(value)) return value.map(withKeys);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, withKeys(item)]));
}

describe('every story on a translated page', () => {
  const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true });
  const stories = Object.entries(modules).flatMap(([path, { default: meta, ...files }]) =>
    Object.entries(files).map(([name, file]): [string, typeof meta, StoryFile] => [
      `${path.replace(/^.*\/|\.stories\.tsx$/g, '')}/${name}`,
      meta,
      file,
    ]),
  );

  test('there are stories', () => {
    expect(stories.length).toBeGreaterThan(100);
  });

  test.each(stories)('%s becomes Arabic, and gets other words', (_, meta, file) => {
    // Some show bad input.
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const Component = meta.component ?? (() => null);
    const draw = file.render ?? meta.render ?? ((props) => <Component {...props} />);
    const Story = ({ props }: { props: Record<string, unknown> }) => withKeys(draw(props)) as ReactNode;
    const english = { ...meta.args, ...file.args };
    const arabic = {
      ...english,
      ...('locale' in english || meta.component ? { locale: ar } : {}),
      ...(file.parameters?.arabic ?? meta.parameters?.arabic)?.(),
    };
    const reworded = reword(english) as typeof english;
    for (const [before, after] of [
      [english, arabic],
      [english, reworded],
      [reworded, english],
      [arabic, reworded],
    ] as const) {
      update(<Story props={before} />, <Story props={after} />);
    }
    vi.mocked(console.warn).mockClear();
  });
});

describe('a notice that a reader hid on a translated page', () => {
  const hide = () => userEvent.click(screen.getByRole('button'));

  test.each([
    [
      'words',
      <DismissibleAdvisory key={1} heading="Note">
        Words
      </DismissibleAdvisory>,
    ],
    [
      'elements',
      <DismissibleAdvisory key={1} kind="health">
        <p>See {link}.</p>
      </DismissibleAdvisory>,
    ],
  ])('of %s stays hidden on the next visit, translated or not', async (_, notice) => {
    const first = render(notice);
    translate(first.container);
    await hide();
    first.unmount();
    const second = render(notice);
    expect(second.container).toHaveTextContent('');
    second.unmount();
  });

  test('and whose words a component renders stays hidden, too', async () => {
    const Words = () => <p>Words of a component</p>;
    const notice = (
      <DismissibleAdvisory heading="Note">
        <Words />
      </DismissibleAdvisory>
    );
    const first = render(notice);
    translate(first.container);
    await hide();
    first.unmount();
    expect(render(notice).container).toHaveTextContent('');
  });
});
