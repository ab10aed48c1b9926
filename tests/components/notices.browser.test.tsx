import '../../.storybook/fonts.css';

import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import {
  AdvisoryNotice,
  AiDisclosure,
  Article,
  ArticleBody,
  Corrections,
  Headline,
  NewsArticle,
  SensitiveCover,
  type AdvisoryKind,
  type ArticleContent,
  type Theme,
} from '../../src';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { ar, en } from '../../src/locales';
import { seedAdvisoryHref, seedPublished, seedText, seedTimeZone } from '../../stories/seedArticle';
import { emulate } from '../setup/media';

type Form = NonNullable<NonNullable<Theme['form']>['notice']>;

const forms: Form[] = ['bar', 'box', 'line'];
const lightKinds: AdvisoryKind[] = ['update', 'age', 'archive', 'affiliate', 'opinion', 'analysis', 'ai'];
const warningInk = 'rgb(1, 2, 3)';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(360, 740);
});
afterEach(async () => {
  cleanup();
  await emulate();
});

const box = (element: Element) => element.getBoundingClientRect();
const part = (element: Element, name: string) => {
  const found = element.querySelector(`[data-part="${name}"]`);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};
/** How far one element is below another. */
const gap = (above: Element, below: Element) => box(below).top - box(above).bottom;
const borders = (element: Element) => {
  const { borderBlockStartWidth, borderInlineEndWidth, borderBlockEndWidth, borderInlineStartWidth } =
    getComputedStyle(element);
  return [borderBlockStartWidth, borderInlineEndWidth, borderBlockEndWidth, borderInlineStartWidth];
};
const inForm = (form: Form, notice: ReactNode) =>
  render(<Article theme={{ form: { notice: form } }}>{notice}</Article>);

describe('on the first screen of a phone', () => {
  const story = (language: 'en' | 'ar'): ArticleContent => {
    const { headline, standfirst, lead, contributor, advisory } = seedText[language];
    const { heading, before, link, after } = advisory;
    const text = (
      <p>
        {before}
        <a href={seedAdvisoryHref}>{link}</a>
        {after}
      </p>
    );
    return {
      headline,
      standfirst,
      authors: [contributor],
      published: seedPublished,
      timeZone: seedTimeZone,
      advisories: [{ kind: 'health', heading, text }],
      digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
      body: lead.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
    };
  };

  it.each([
    ['en', en],
    ['ar', ar],
  ] as const)(
    'a health notice and a disclosure of AI leave room for the headline and the first lines (%s)',
    async (language, locale) => {
      document.body.style.margin = '0';
      render(<NewsArticle article={story(language)} locale={locale} jsonLd={false} />);
      await document.fonts.ready;
      const headline = screen.getByRole('heading', { level: 1 });
      expect(box(headline).top).toBeLessThanOrEqual(200);
      const [firstParagraph = ''] = seedText[language].lead;
      const text = screen.getByText(firstParagraph);
      const lineHeight = parseFloat(getComputedStyle(text).lineHeight);
      expect(box(text).top + 2 * lineHeight).toBeLessThanOrEqual(740);
    },
  );
});

describe('neighboring notices', () => {
  it('are a group, in an article composed by hand and in a NewsArticle', () => {
    render(
      <Article>
        <AdvisoryNotice kind="breaking" />
        <AdvisoryNotice kind="satire" />
        <Headline>Ports reopen</Headline>
      </Article>,
    );
    const [first, second] = screen.getAllByRole('region');
    if (!first || !second) throw new Error('A notice is missing');
    expect(gap(first, second)).toBe(8);
    expect(gap(second, screen.getByRole('heading'))).toBe(28);
    cleanup();

    const advisories = [
      { kind: 'satire', place: 'head' },
      { kind: 'sensitive', place: 'head' },
      { kind: 'opinion', place: 'text' },
      { kind: 'analysis', place: 'text' },
      { kind: 'archive', place: 'foot' },
      { kind: 'affiliate', place: 'foot' },
    ] as const;
    const content = { headline: 'Ports reopen', body: [<p key="1">Ships sail.</p>], advisories };
    render(<NewsArticle article={content} jsonLd={false} />);
    const notices = [...document.querySelectorAll('[data-component="AdvisoryNotice"]')];
    const gaps = notices.slice(1).map((notice, index) => gap(notices[index] ?? notice, notice));
    expect([gaps[0], gaps[2], gaps[4]]).toEqual([8, 8, 8]);
    expect(gap(screen.getByText('Ships sail.'), notices[4] ?? document.body)).toBeGreaterThan(20);
  });

  it('leave the same space to what follows when a reader hides the last', async () => {
    render(
      <Article>
        <AdvisoryNotice kind="breaking" />
        <DismissibleAdvisory heading="Polls close at 8 pm" />
        <Headline>Ports reopen</Headline>
      </Article>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(gap(screen.getByRole('region'), screen.getByRole('heading'))).toBe(28);
  });

  it('stay a group when a reader hides the one between them', async () => {
    render(
      <Article>
        <AdvisoryNotice kind="breaking" />
        <DismissibleAdvisory heading="Polls close at 8 pm" />
        <AdvisoryNotice kind="opinion" />
      </Article>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(gap(screen.getByRole('region'), screen.getByRole('note'))).toBe(8);
  });
});

describe('the form of notices', () => {
  const health = (
    <AdvisoryNotice kind="health">
      <p>See the guide.</p>
    </AdvisoryNotice>
  );

  it.each([
    ['bar', ['0px', '0px', '0px', '4px'], true],
    ['box', ['1px', '1px', '1px', '1px'], true],
    ['line', ['1px', '0px', '1px', '0px'], false],
  ] as const)('%s has its own lines and ground', (form, lines, hasGround) => {
    inForm(form, health);
    const notice = screen.getByRole('note');
    expect(borders(notice)).toEqual(lines);
    expect(getComputedStyle(notice).backgroundColor !== 'rgba(0, 0, 0, 0)').toBe(hasGround);
  });

  it.each([
    ['bar', ['1px', '1px', '1px', '4px']],
    ['box', ['2px', '2px', '2px', '2px']],
    ['line', ['2px', '0px', '2px', '0px']],
  ] as const)('%s shows more of a border for what a reader must not miss', (form, lines) => {
    inForm(form, <AdvisoryNotice kind="breaking" />);
    expect(borders(screen.getByRole('region'))).toEqual(lines);
  });

  it('of one notice may differ from the article’s', () => {
    inForm(
      'line',
      <AdvisoryNotice kind="health" theme={{ form: { notice: 'bar' } }}>
        <p>See the guide.</p>
      </AdvisoryNotice>,
    );
    expect(borders(screen.getByRole('note'))).toEqual(['0px', '0px', '0px', '4px']);
  });

  it('is one line for a line: the text goes on beside the heading', async () => {
    await page.viewport(800, 740);
    inForm('line', health);
    expect(box(screen.getByText('See the guide.')).top).toBe(
      box(part(screen.getByRole('note'), 'heading')).top,
    );
    cleanup();
    inForm('bar', health);
    expect(box(screen.getByText('See the guide.')).top).toBeGreaterThan(
      box(part(screen.getByRole('note'), 'heading')).top + 10,
    );
  });

  it.each(forms.flatMap((form) => lightKinds.map((kind) => [kind, form] as const)))(
    'is one light line for %s, where others are a %s',
    async (kind, form) => {
      await page.viewport(800, 740);
      inForm(
        form,
        <AdvisoryNotice kind={kind} heading="Update" published="2019-01-01" now="2024-01-01">
          <p>The talks ended.</p>
        </AdvisoryNotice>,
      );
      const notice = screen.getByRole('note');
      expect(borders(notice)).toEqual(['0px', '0px', '0px', '0px']);
      expect(getComputedStyle(notice).backgroundColor).toBe('rgba(0, 0, 0, 0)');
      expect(box(notice).height).toBeLessThan(26);
      // The words are apart where they are read or copied.
      expect(notice).toHaveTextContent('Update The talks ended.');
    },
  );

  it('keeps the lines of a long text beside the icon', () => {
    render(
      <Article>
        <AiDisclosure humanReviewed editorialResponsibility="The Example" />
      </Article>,
    );
    const notice = screen.getByRole('note');
    const range = document.createRange();
    range.selectNodeContents(part(notice, 'text'));
    const lines = [...range.getClientRects()];
    expect(new Set(lines.map(({ top }) => Math.round(top))).size).toBeGreaterThan(1);
    for (const line of lines) expect(line.left).toBeGreaterThan(box(part(notice, 'icon')).right);
  });

  it.each(forms)('%s: nothing moves when the button of a dismissible notice starts to work', async (form) => {
    const notice = (
      <DismissibleAdvisory kind="update" heading="Polls close at 8 pm">
        Where to vote is in our guide.
      </DismissibleAdvisory>
    );
    const after = <Headline>Ports reopen</Headline>;
    inForm(form, [<div key="1">{notice}</div>, <div key="2">{after}</div>]);
    const top = box(screen.getByRole('heading')).top;
    const button = screen.getByRole('button');
    expect(box(button).height).toBeGreaterThanOrEqual(24);
    button.focus();
    await new Promise(requestAnimationFrame);
    expect(box(screen.getByRole('heading')).top).toBe(top);
  });
});

describe('a cover', () => {
  const coverIn = (form: NonNullable<Theme['form']>) => {
    render(
      <Article theme={{ form, color: { button: warningInk, buttonText: 'rgb(255, 255, 255)' } }}>
        <SensitiveCover reason="A photograph with injured people">
          <p>Text</p>
        </SensitiveCover>
      </Article>,
    );
    return screen.getByRole('group');
  };

  it.each([
    ['bar', ['1px', '1px', '1px', '4px']],
    ['box', ['2px', '2px', '2px', '2px']],
    ['line', ['2px', '0px', '2px', '0px']],
  ] as const)('has the form of notices that must not be missed: %s', (notice, lines) => {
    expect(borders(coverIn({ notice }))).toEqual(lines);
  });

  it.each([
    ['outline', warningInk, 'rgba(0, 0, 0, 0)', 'none'],
    ['solid', 'rgb(255, 255, 255)', warningInk, 'none'],
    ['link', warningInk, 'rgba(0, 0, 0, 0)', 'underline'],
  ] as const)('has the form of buttons: %s', (button, ink, ground, line) => {
    const style = getComputedStyle(part(coverIn({ button }), 'show'));
    expect([style.color, style.backgroundColor, style.textDecorationLine]).toEqual([ink, ground, line]);
  });
});

describe('the colors of notices', () => {
  const theme = { color: { accent: 'rgb(200, 0, 200)', warning: warningInk } };
  const getIconColor = (root: ParentNode) =>
    getComputedStyle(root.querySelector('[data-part="icon"]') ?? document.body).color;

  it('warn in a color of their own, whatever the accent of the brand', () => {
    const { container } = render(
      <Article theme={theme}>
        <AdvisoryNotice kind="breaking" />
      </Article>,
    );
    expect(getIconColor(container)).toBe(warningInk);
    cleanup();
    const covered = render(
      <Article theme={theme}>
        <SensitiveCover reason="A photograph with injured people">
          <p>Text</p>
        </SensitiveCover>
      </Article>,
    );
    expect(getIconColor(covered.container)).toBe(warningInk);
    cleanup();
    const corrected = render(
      <Article theme={theme}>
        <Corrections items={[{ replacement: 'Six envoys came.' }]} />
      </Article>,
    );
    expect(getIconColor(corrected.container)).toBe(warningInk);
  });
});

describe.each([
  ['in forced colors', { features: [{ name: 'forced-colors', value: 'active' }] }, '(forced-colors: active)'],
  ['on paper', { media: 'print' }, 'print'],
] as const)('%s, where there are no grounds', (_, media, query) => {
  it.each([
    ['bar', ['1px', '1px', '1px', '4px']],
    ['box', ['1px', '1px', '1px', '1px']],
    ['line', ['1px', '0px', '1px', '0px']],
  ] as const)('lines show where a notice ends: %s', async (form, lines) => {
    await emulate({ ...media, features: 'features' in media ? [...media.features] : [] });
    await expect.poll(() => matchMedia(query).matches).toBe(true);
    inForm(form, <AdvisoryNotice kind="health">See the guide.</AdvisoryNotice>);
    expect(borders(screen.getByRole('note'))).toEqual(lines);
  });
});

it('a link that stands alone is at least 24 pixels high', () => {
  const details = { replacement: 'Six envoys came.', href: '/corrections/1' };
  render(
    <Article>
      <ArticleBody>
        <p>Text</p>
      </ArticleBody>
      <Corrections items={[details]} />
    </Article>,
  );
  expect(box(screen.getByRole('link')).height).toBeGreaterThanOrEqual(24);
  cleanup();
  const content = { headline: 'Ports reopen', corrections: [{ ...details, place: 'text' as const }] };
  render(<NewsArticle article={content} jsonLd={false} />);
  expect(box(screen.getByRole('link')).height).toBeGreaterThanOrEqual(24);
});
