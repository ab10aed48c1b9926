import { act, cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';

import {
  AdvisoryNotice,
  AiDisclosure,
  AiLabel,
  AuthorCard,
  Byline,
  Contents,
  ContinueReading,
  Corrections,
  en,
  KeyPoints,
  License,
  MediaPlayer,
  NewsArticle,
  Policies,
  PreferredSource,
  readingTime,
  RelatedLinks,
  SensitiveCover,
  ShareLinks,
  Sources,
  SubscriptionOffer,
  Timestamp,
  Topics,
  TypeOfWork,
  type AdvisoryKind,
  type AuthorRole,
  type Locale,
  type WorkKind,
} from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { ShareButton } from '../../src/components/ShareButton';
import { Embed, WideTable } from '../../src/html';
import * as locales from '../../src/locales';
import { listMessages } from '../locales/listMessages';

const ana = { name: 'Ana Ruiz', organization: 'Lusa', description: 'Ports', bio: 'She has been at sea.' };
const li = { name: 'Li Na', description: 'Ships' };
const link = { text: 'Ships wait', href: '/ships' };

/** Fails the request of a part, once the test has seen that the part waits for it. */
let fail: () => void;
const load = () =>
  new Promise<never>((_, reject) => {
    fail = () => {
      reject(new Error('The server is out of reach.'));
    };
  });

/** The part of a page that shows a message, by the first word of the message's path and the rest of it. */
const parts: Record<string, (locale: Locale, rest: string) => ReactNode> = {
  byline: (locale, role) => (
    <Byline authors={[{ name: 'Ana Ruiz', role: role as AuthorRole }]} locale={locale} />
  ),
  affiliation: (locale) => <Byline authors={[ana]} locale={locale} />,
  authorDescription: (locale) => <Byline authors={[ana, li]} locale={locale} />,
  published: (locale) => <Timestamp published="2021-10-09" locale={locale} />,
  updated: (locale) => <Timestamp published="2021-10-09" updated="2021-10-11" locale={locale} />,
  dateTime: (locale) => <Timestamp published="2021-10-09T14:00:00Z" locale={locale} />,
  continueReading: (locale) => <ContinueReading locale={locale}>The rest.</ContinueReading>,
  continueReadingOf: (locale) => (
    <ContinueReading headline="Ports reopen" locale={locale}>
      The rest.
    </ContinueReading>
  ),
  collapse: (locale) => (
    <ContinueReading collapse={<ContinueReadingCollapse locale={locale} />} locale={locale} defaultOpen>
      The rest.
    </ContinueReading>
  ),
  loading: (locale) => <ContinueReadingRemote href="/rest" load={load} locale={locale} />,
  loadingFailed: (locale) => <ContinueReadingRemote href="/rest" load={load} locale={locale} />,
  retry: (locale) => <ContinueReadingRemote href="/rest" load={load} locale={locale} />,
  offer: (locale) => (
    <SubscriptionOffer subscribe={{ href: '/subscribe' }} signIn={{ href: '/sign-in' }} locale={locale} />
  ),
  advisory: (locale, kind) => (
    <AdvisoryNotice kind={kind as AdvisoryKind} locale={locale}>
      Ships wait.
    </AdvisoryNotice>
  ),
  articleAge: (locale, unit) => (
    <AdvisoryNotice
      kind="age"
      published={unit === 'years' ? '2018-01-01' : '2023-02-01'}
      now="2023-12-24"
      olderThan={3}
      locale={locale}
    />
  ),
  ai: (locale, sentence) => (
    <AiDisclosure
      digitalSourceType={sourceTypes[sentence]}
      task={({ translated: 'translation', summarized: 'summary' } as const)[sentence]}
      humanReviewed
      editorialResponsibility="Lusa"
      locale={locale}
    />
  ),
  cover: (locale) => (
    <SensitiveCover reason="Porto" locale={locale}>
      The picture.
    </SensitiveCover>
  ),
  corrections: (locale, message) => (
    <Corrections
      items={[
        ...(message === 'clarification'
          ? []
          : [{ incorrect: 'The port is shut', replacement: 'The port is open.', href: '/corrections/1' }]),
        ...(message === 'correction'
          ? []
          : [{ replacement: 'The envoy spoke.', kind: 'clarification' as const }]),
      ]}
      locale={locale}
    />
  ),
  datedHeading: (locale) => (
    <Corrections items={[{ date: '2021-10-12', replacement: 'The port is open.' }]} locale={locale} />
  ),
  dismiss: (locale) => <DismissibleAdvisory heading="Live" locale={locale} />,
  dismissed: (locale) => <DismissibleAdvisory heading="The count" locale={locale} />,
  typeOfWork: (locale, kind) => <TypeOfWork kind={kind as WorkKind} locale={locale} />,
  dateline: (locale) => (
    <NewsArticle
      article={{ headline: 'Ports reopen', dateline: 'Porto', body: <p>Ships wait.</p> }}
      locale={locale}
      jsonLd={false}
    />
  ),
  readingTime: (locale) => readingTime('word '.repeat(500), locale),
  html: (locale, message) =>
    message === 'table' ? (
      <WideTable locale={locale}>
        <table />
      </WideTable>
    ) : (
      <Embed provider="YouTube" title="Port" src="https://player.invalid/embed/a" locale={locale} />
    ),
  aiPicture: (locale, done) => (
    <AiLabel
      digitalSourceType={
        done === 'generated' ? 'trainedAlgorithmicMedia' : 'compositeWithTrainedAlgorithmicMedia'
      }
      locale={locale}
    />
  ),
  'parts.keyPoints': (locale) => <KeyPoints points={['Ships wait.']} locale={locale} />,
  'parts.contents': (locale) => (
    <Contents
      headings={[1, 2, 3].map((id) => ({ id: String(id), text: String(id), level: 2 }))}
      locale={locale}
    />
  ),
  'parts.readMore': (locale) => <RelatedLinks placement="text" links={[link]} locale={locale} />,
  'parts.relatedStories': (locale) => <RelatedLinks links={[link]} locale={locale} />,
  'parts.topics': (locale) => <Topics topics={[{ name: 'Porto', href: '/porto' }]} locale={locale} />,
  'parts.sources': (locale) => <Sources sources={[link]} locale={locale} />,
  'parts.aboutAuthors': (locale) => <AuthorCard authors={[ana, li]} locale={locale} />,
  'parts.transcript': (locale) => (
    <MediaPlayer kind="audio" sources="/port.mp3" name="Port" transcript="Ships wait." locale={locale} />
  ),
  share: (locale) => (
    <ShareLinks url="https://example.com/a" services={['email', 'x']} locale={locale}>
      <ShareButton url="https://example.com/a" locale={locale} />
    </ShareLinks>
  ),
  policies: (locale) => (
    <Policies
      policies={{
        publishingPrinciples: '/1',
        correctionsPolicy: '/2',
        ethicsPolicy: '/3',
        ownershipFundingInfo: '/4',
        aiPolicy: '/5',
      }}
      locale={locale}
    />
  ),
  license: (locale) => <License license="/license" acquireLicensePage="/syndication" locale={locale} />,
  preferredSource: (locale) => <PreferredSource name="The Log" site="example.com" locale={locale} />,
};

const sourceTypes: Record<string, 'compositeWithTrainedAlgorithmicMedia' | 'algorithmicMedia' | undefined> = {
  partly: 'compositeWithTrainedAlgorithmicMedia',
  automated: 'algorithmicMedia',
};

/** Renders the part that shows a message, presses what it comes after, and returns its words. */
async function show(path: string, locale: Locale): Promise<string> {
  const [group = '', ...rest] = path.split('.');
  const part = parts[path] ?? parts[group];
  if (!part) throw new Error(`No part shows ${path}`);
  const { container } = render(<>{part(locale, rest.join('.'))}</>);
  const before = readWords(container);
  if (afterPress.has(path)) {
    const control = container.querySelector('button, a[href="/rest"], [role=button]');
    await act(async () => {
      if (control) fireEvent.click(control);
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
  const pressed = readWords(container);
  if (path.startsWith('loading') || path === 'retry') {
    await act(async () => {
      fail();
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
  const words = [before, pressed, readWords(container)].join('\n');
  cleanup();
  return words;
}

/** What readers see and hear. */
function readWords(container: HTMLElement): string {
  const names = [...container.querySelectorAll('[aria-label], [title]')].map(
    (element) => element.getAttribute('aria-label') ?? element.getAttribute('title'),
  );
  return [container.textContent, ...names].join('\n');
}

const afterPress = new Set(['loading', 'loadingFailed', 'retry', 'dismissed', 'share.copied']);

/** A copy of an object that lacks what is at a path. */
function without<Tree extends object>(tree: Tree, [key, ...rest]: string[]): Tree {
  const entries = Object.entries(tree).flatMap(([name, value]: [string, object]) => {
    if (name !== key) return [[name, value] as const];
    return rest.length === 0 ? [] : [[name, without(value, rest)] as const];
  });
  return Object.fromEntries(entries) as Tree;
}

/** The messages as text, each with its forms in the order of the alphabet. */
const sorted = (messages: object) =>
  listMessages(messages)
    .map(([path, forms]) => [path, ...Object.entries(forms).sort()].join())
    .sort()
    .join('\n');

/** What is at a path. */
const pick = (node: unknown, path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), node);

/** The words of a message, without what its placeholders hold. */
const cut = (message: string) => message.split(/\{\w+\}/).filter((piece) => /\p{L}/u.test(piece));

/** The first test of a part compiles its styles, which takes seconds on a busy machine. */
const LONG = { timeout: 30_000 };

const paths = listMessages(en.messages);

const missing = (path: string) =>
  `[newsfold] locale: messages.${path} is missing, so the English message is shown. Pass what the locale \`en\` has there.`;

test.each(paths)('without %s, a part shows it in English, with one warning', LONG, async (path, forms) => {
  vi.stubGlobal(
    'navigator',
    Object.create(navigator, { clipboard: { value: { writeText: () => Promise.resolve() } } }),
  );
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  const { ar } = locales;
  const whole = await show(path, ar);
  // The notice of an age without a date says so, once.
  warn.mockClear();
  localStorage.clear();

  const shown = await show(path, { ...ar, messages: without(ar.messages, path.split('.')) });
  for (const piece of cut(forms[''] ?? forms.other ?? '')) {
    expect(whole).not.toContain(piece);
    expect(shown).toContain(piece);
  }
  expect(shown).not.toMatch(/undefined|\{\w+\}/);
  expect(warn.mock.calls.map(String)).toEqual([missing(path)]);
  warn.mockClear();
});

const groups = Object.entries(en.messages).filter(
  ([, message]) => typeof message === 'object' && !('other' in message),
);

test.each(groups)('without all of %s, each part shows what it has in English', LONG, async (group) => {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  const { ar } = locales;
  const locale = { ...ar, messages: without(ar.messages, [group]) };
  for (const [path, forms] of paths.filter(([path]) => path.startsWith(`${group}.`))) {
    const shown = await show(path, locale);
    for (const piece of afterPress.has(path) ? [] : cut(forms[''] ?? forms.other ?? '')) {
      expect(shown).toContain(piece);
    }
  }
  expect(warn.mock.calls.map(String)).toEqual([missing(group)]);
  warn.mockClear();
});

test.each(Object.entries(locales))(
  '%s may lack any message, and keeps the others',
  LONG,
  async (_, { messages, ...locale }) => {
    // Each warning is printed once in the life of a module.
    vi.resetModules();
    const { getMessages } = await import('../../src/i18n/getMessages');
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    for (const [path] of paths) {
      const keys = path.split('.');
      const merged = getMessages({ ...locale, messages: without(messages, keys) }, en.messages);
      // Comparing texts takes a tenth of the time.
      expect(JSON.stringify(pick(merged, keys)), path).toBe(JSON.stringify(pick(en.messages, keys)));
      expect(sorted(without(merged, keys)), path).toBe(sorted(without(messages, keys)));
    }
    expect(warn.mock.calls.map(String)).toEqual(paths.map(([path]) => missing(path)));
    warn.mockClear();
  },
);
