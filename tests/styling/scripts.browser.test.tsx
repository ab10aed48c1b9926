/// <reference types="vite/client" />
import '@fontsource-variable/frank-ruhl-libre';
import '@fontsource-variable/noto-naskh-arabic';
import '@fontsource-variable/noto-nastaliq-urdu';
import '@fontsource-variable/noto-serif-bengali';
import '@fontsource-variable/noto-serif-devanagari';
import '@fontsource-variable/noto-serif-jp';
import '@fontsource-variable/noto-serif-sc';
import '@fontsource-variable/noto-serif-tamil';
import '@fontsource-variable/noto-serif-thai';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/vazirmatn';
import '@fontsource/noto-serif-myanmar/400.css';
import '@fontsource/noto-serif-myanmar/600.css';
import '@fontsource/noto-serif-myanmar/700.css';
import '../../src/styling/scripts.css';

import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  ArticleTheme,
  Byline,
  ContinueReading,
  Figure,
  Headline,
  PullQuote,
  Standfirst,
  Subheading,
  Timestamp,
  TypeOfWork,
  type Locale,
  type Theme,
} from '../../src';
import * as locales from '../../src/locales';
import { defineTheme } from '../../src/themes';
import * as themes from '../../src/themes';
import { installInkMeter } from '../setup/inkMeter';
import { withFace } from '../setup/withFace';

afterEach(cleanup);

/** A language, a face for it, and words with marks above and below, as tall and as deep as its newspapers print. */
interface Sample {
  locale: Locale;
  face: string;
  words: string;
}

const samples: Record<string, Sample> = {
  ar: {
    locale: locales.ar,
    face: 'Noto Naskh Arabic Variable',
    words: 'الآن أول اتفاق بآلية تنهي الحظر إلى ضوء، فالحج والخليج في صحيح البخاري سؤال كلي',
  },
  fa: {
    locale: locales.fa,
    face: 'Vazirmatn Variable',
    words: 'گفت‌وگوهای آقای مهاجرانی دربارهٔ کنفرانسِ صلح؛ چه کسی می‌پذیرد؟ اوّلین گام',
  },
  'ur-Aran': {
    locale: { ...locales.ur, tag: 'ur-Aran' },
    face: 'Noto Nastaliq Urdu Variable',
    words:
      'افغانستان سے انخلا کے بعد امریکہ اور طالبان کے درمیان پہلے مذاکرات میں وفد کے سربراہ نے گزشتہ برس کے معاہدے پر بات کی',
  },
  he: { locale: locales.he, face: 'Frank Ruhl Libre Variable', words: 'בְּרֵאשִׁית לָךְ קֹדֶשׁ עֹזֶר הסכם ץףן לְּךָ' },
  hi: {
    locale: locales.hi,
    face: 'Noto Serif Devanagari Variable',
    words: 'राष्ट्रीय सर्वोच्च न्यायालय हिंदुओं क्षेत्रों चिट्ठी युद्ध मुद्दे श्रृंखला पार्टियों हृदय ज्ञानपीठ ट्रंप कैंपों में',
  },
  bn: {
    locale: locales.bn,
    face: 'Noto Serif Bengali Variable',
    words: 'রাষ্ট্রীয় স্ত্রী লক্ষ্মী উজ্জ্বল সর্বোচ্চ যুক্তরাষ্ট্র দুর্নীতিবিরোধী ক্ষুব্ধ চাঁদ দৃষ্টি কৌশল গুরুত্বপূর্ণ',
  },
  ta: {
    locale: locales.ta,
    face: 'Noto Serif Tamil Variable',
    words: 'ஸ்ரீ அமெரிக்கா பேச்சுவார்த்தை ஞீ ஜ்ஜூ கௌ ணூ கூட்டறிக்கை',
  },
  th: {
    locale: locales.th,
    face: 'Noto Serif Thai Variable',
    words: 'เมื่อคืนนี้ผู้หญิงทั้งหมู่บ้านซื้อปี่ ปฏิรูปกฎหมายรัฐธรรมนูญที่ยิ่งใหญ่ ไม่รู้ว่าจะป้องกันน้ำท่วมอย่างไร',
  },
  my: {
    locale: locales.my,
    face: 'Noto Serif Myanmar',
    words: 'ကျွန်ုပ်တို့ မြို့ကြီး ဆွေးနွေးပွဲ နိုင်ငံခြားရေး ဝန်ကြီး ကြွေးမြီ တက္ကသိုလ် ပုဏ္ဏား ဌာနချုပ် လွှတ်တော်',
  },
  ja: { locale: locales.ja, face: 'Noto Serif JP Variable', words: '議論「再開」永遠に響く、ぱぢュ。' },
  zhHans: { locale: locales.zhHans, face: 'Noto Serif SC Variable', words: '谈判“新篇章”藏龙卧虎，永警。' },
  vi: {
    locale: locales.vi,
    face: 'Source Serif 4 Variable',
    words: 'NGƯỜI VIỆT ỔN ĐỊNH: Ặ Ể Ỗ Ữ Ỵ gặp quý phủ',
  },
};

const readyThemes: [string, Theme][] = [
  ['the default theme', {}],
  ...Object.entries(themes).flatMap(([name, theme]): [string, Theme][] =>
    typeof theme === 'function' ? [] : [[name, theme]],
  ),
];

/** Every text of a page, large and small, in one language. */
function Page({
  locale,
  theme,
  words,
  children,
}: {
  locale: Locale;
  theme: Theme;
  words: string;
  children?: ReactNode;
}) {
  return (
    <ArticleTheme theme={theme}>
      <Article locale={locale}>
        <TypeOfWork kind="analysis" locale={locale} />
        <Headline size="xl" kicker={words} data-testid="headline xl">
          {words}
        </Headline>
        <Headline size="s">{words}</Headline>
        <Headline>{words}</Headline>
        <Standfirst>{words}</Standfirst>
        <AdvisoryNotice kind="info" locale={locale}>
          {words}
        </AdvisoryNotice>
        <Byline authors={[{ name: words }]} locale={locale} />
        <Timestamp published="2021-10-09T14:00:00Z" locale={locale} />
        <ArticleBody>
          <p>{words}</p>
          <Subheading>{words}</Subheading>
          <PullQuote cite={words}>{words}</PullQuote>
          <Figure caption={words}>
            <img src="data:," alt="" />
          </Figure>
          <table>
            <tbody>
              <tr>
                <td>{words}</td>
              </tr>
            </tbody>
          </table>
        </ArticleBody>
        <ContinueReading label={words} locale={locale}>
          {words}
        </ContinueReading>
        {children}
      </Article>
    </ArticleTheme>
  );
}

beforeAll(async () => {
  installInkMeter();
  await page.viewport(360, 800);
  await Promise.all(
    Object.values(samples).flatMap(({ face, words }) =>
      ['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 20px '${face}'`, words)),
    ),
  );
});

/** The texts whose ink reaches that of the line below, with the leading that they would need. */
function findTouchingLines(container: HTMLElement, face: string, tag: string): string[] {
  const { listTexts, measureWords, findNeededLeading } = window.inkMeter;
  return listTexts(container).flatMap(({ element, node }) => {
    const { fontSize, fontFamily, lineHeight } = getComputedStyle(element);
    expect(fontFamily).toContain(face);
    const leading = parseFloat(lineHeight);
    const needs = findNeededLeading(measureWords(node, face, tag), leading);
    const most = Math.max(0, ...needs.map(({ needed }) => needed));
    if (most <= leading) return [];
    const inEm = (pixels: number) => (pixels / parseFloat(fontSize)).toFixed(2);
    return [`${describeElement(element)}: ink ${inEm(most)}, line ${inEm(leading)}`];
  });
}

function describeElement(element: Element): string {
  const root = element.closest('[data-component]');
  const part = element.closest('[data-part]')?.getAttribute('data-part') ?? '';
  return [
    root?.getAttribute('data-component'),
    root?.getAttribute('data-size'),
    part,
    element.localName,
  ].join(' ');
}

describe.each(Object.entries(samples))('%s', (_, { locale, face, words }) => {
  test.each(readyThemes)('has no line whose ink touches the next one, in %s', (_name, theme) => {
    const text = `${words} `.repeat(4);
    const { container } = render(<Page locale={locale} theme={withFace(theme, face)} words={text} />);
    expect(window.inkMeter.listTexts(container).length).toBeGreaterThan(12);
    expect(findTouchingLines(container, face, locale.tag)).toEqual([]);
  });

  test('has no ink cut off where text off screen is not laid out, which clips at the first and the last line', () => {
    const text = `${words} `.repeat(2);
    const { container } = render(
      <ArticleTheme theme={withFace({}, face)}>
        <Article locale={locale}>
          <ArticleBody continueAfter={1} continueReading={{ locale, defaultOpen: true }}>
            {Array.from({ length: 40 }, (_unused, index) => (
              <p key={index}>{text}</p>
            ))}
          </ArticleBody>
        </Article>
      </ArticleTheme>,
    );
    const groups = [...container.querySelectorAll<HTMLElement>('[data-part="group"]')].filter(
      (group) => getComputedStyle(group).contentVisibility === 'auto',
    );
    expect(groups.length).toBeGreaterThan(0);
    const paragraph = groups[0]?.querySelector('p');
    const node = paragraph?.firstChild;
    if (!paragraph || !(node instanceof Text)) throw new Error('There is no paragraph.');
    const { fontSize, lineHeight } = getComputedStyle(paragraph);
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('This browser has no canvas.');
    pen.font = `400 ${fontSize} '${face}'`;
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(text);
    const half = (parseFloat(lineHeight) - fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
    const inks = window.inkMeter.measureWords(node, face, locale.tag).map(({ ink }) => ink);
    expect(inks.length).toBeGreaterThan(2);
    expect(Math.max(...inks.flatMap(({ above }) => above))).toBeLessThanOrEqual(
      fontBoundingBoxAscent + half + 1,
    );
    expect(Math.max(...inks.flatMap(({ below }) => below))).toBeLessThanOrEqual(
      fontBoundingBoxDescent + half + 1,
    );
  });
});

/** The computed style of a part of an opinion piece in a theme with italics, tracking and capitals. */
function renderOpinion(tag: string) {
  const theme = defineTheme(themes.magazine, {
    form: { kicker: 'caps' },
    letters: { headlineStyle: 'italic' },
  });
  const { container } = render(
    <ArticleTheme theme={theme}>
      <Article locale={{ ...locales.en, tag }} data-kind="opinion">
        <TypeOfWork kind="opinion" />
        <Headline kicker="Kabul">
          Doha <em>today</em>
        </Headline>
        <Standfirst>Talks</Standfirst>
        <ArticleBody>
          <p>
            One <em>word</em>
          </p>
        </ArticleBody>
      </Article>
    </ArticleTheme>,
  );
  return (selector: string) => {
    const element = container.querySelector(selector);
    if (element === null) throw new Error(`There is no ${selector}.`);
    return getComputedStyle(element);
  };
}

const withoutItalic =
  'ar fa ur ps ur-Aran he hi mr ne bn ta te si th my am zh-Hans zh-Hant ja ko fa-u-ca-gregory ar-EG'.split(
    ' ',
  );

describe.each(withoutItalic)('in %s', (tag) => {
  test('no letter is slanted, and none is moved away from its neighbor', () => {
    const style = renderOpinion(tag);
    const texts = [
      'h1',
      'h1 em',
      '[data-part="kicker"]',
      '[data-component="TypeOfWork"]',
      'p em',
      'article > p',
    ];
    for (const selector of texts) {
      const { fontStyle, letterSpacing } = style(selector);
      expect([selector, fontStyle, letterSpacing]).toEqual([
        selector,
        'normal',
        expect.stringMatching(/^(0px|normal)$/),
      ]);
    }
  });

  test('stress is shown by weight or by dots', () => {
    const style = renderOpinion(tag);
    const { fontWeight, textEmphasisStyle, textEmphasisPosition } = style('p em');
    const dots = { zh: 'under', ja: 'over', ko: 'over' }[tag.slice(0, 2)];
    if (dots === undefined) expect([fontWeight, textEmphasisStyle]).toEqual(['700', 'none']);
    else {
      expect(fontWeight).toBe('400');
      expect(textEmphasisStyle).toBe(tag === 'ja' ? 'sesame' : 'dot');
      expect(textEmphasisPosition).toContain(dots);
    }
  });
});

test.each(['en', 'de', 'vi', 'ru', 'el', 'hi-Latn'])('in %s, letters are as the theme says', (tag) => {
  const style = renderOpinion(tag);
  expect(style('h1').fontStyle).toBe('italic');
  expect(style('p em').fontStyle).toBe('italic');
  expect(parseFloat(style('h1').letterSpacing)).toBeLessThan(0);
  expect(parseFloat(style('[data-part="kicker"]').letterSpacing)).toBeGreaterThan(0);
});

test.each([
  ['zh-Hans', { lineBreak: 'strict', wordBreak: 'normal', textAutospace: 'normal' }],
  ['ja', { lineBreak: 'strict', wordBreak: 'auto-phrase', textAutospace: 'normal' }],
  ['ko', { lineBreak: 'auto', wordBreak: 'keep-all' }],
  ['th', { lineBreak: 'strict', wordBreak: 'normal' }],
  ['en', { lineBreak: 'auto', wordBreak: 'normal' }],
])('in %s, a headline ends its lines where readers expect it', (tag, expected) => {
  expect(renderOpinion(tag)('h1')).toMatchObject(expected);
});

test.each([
  ['de', 'auto'],
  ['fi', 'auto'],
  ['en', 'manual'],
])('in %s, a narrow column has hyphens: %s', async (tag, hyphens) => {
  const style = renderOpinion(tag)('[data-component="ArticleBody"]');
  expect(style.hyphens).toBe(hyphens);
  await page.viewport(1280, 800);
  expect(style.hyphens).toBe('manual');
  await page.viewport(360, 800);
});

test('Urdu is set in Nastaliq for the tag that asks for it, whatever the theme', () => {
  expect(renderOpinion('ur-Aran')('h1').fontFamily).toMatch(/^"Noto Nastaliq Urdu/);
  expect(renderOpinion('ur')('h1').fontFamily).not.toContain('Nastaliq');
});

describe('on a page in two languages', () => {
  const getLeading = (element: Element | null) => {
    if (element === null) throw new Error('There is no such element.');
    const { lineHeight, fontSize } = getComputedStyle(element);
    return parseFloat(lineHeight) / parseFloat(fontSize);
  };

  test('a paragraph has the leading of its own language', () => {
    const { container } = render(
      <Article locale={locales.en}>
        <ArticleBody>
          <p>English</p>
          <p lang="th">ไทย</p>
          <blockquote lang="en">English</blockquote>
        </ArticleBody>
      </Article>,
    );
    expect(getLeading(container.querySelector('p'))).toBeCloseTo(1.6, 2);
    expect(getLeading(container.querySelector('p[lang=th]'))).toBeCloseTo(1.6 * 1.16, 2);
    expect(getLeading(container.querySelector('blockquote'))).toBeCloseTo(1.6, 2);
  });

  test('an article has the leading of its own language, and so have components outside of one', () => {
    const { container } = render(
      <div lang="my">
        <Headline id="burmese">မြန်မာ</Headline>
        <Article locale={locales.en}>
          <Headline id="english">English</Headline>
          <Headline id="hebrew" lang="he">
            עברית
          </Headline>
        </Article>
      </div>,
    );
    expect(getLeading(container.querySelector('#burmese'))).toBeCloseTo(1.12 * 1.6, 2);
    expect(getLeading(container.querySelector('#english'))).toBeCloseTo(1.12, 2);
    expect(getLeading(container.querySelector('#hebrew'))).toBeCloseTo(1.12 * 1.1, 2);
  });
});
