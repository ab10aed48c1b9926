import { Readability } from '@mozilla/readability';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  ArticleTheme,
  Byline,
  en,
  Headline,
  Timestamp,
  type Locale,
} from '../../src/index';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

test('renders one article that contains its parts', () => {
  render(
    <Article locale={en}>
      <Headline>Ports reopen</Headline>
      <Byline authors={[{ name: 'Anna Ferreira' }]} />
      <Timestamp published="2021-10-09" />
      <ArticleBody>
        <p>Ships are moving.</p>
      </ArticleBody>
    </Article>,
  );
  const article = screen.getByRole('article');
  expect(article).toContainElement(screen.getByRole('heading', { level: 1, name: 'Ports reopen' }));
  expect([...article.children].map((part) => part.getAttribute('data-component'))).toEqual([
    'Headline',
    'Byline',
    'Timestamp',
    'ArticleBody',
  ]);
});

test.each([
  [en, 'en', 'ltr'],
  [{ ...en, tag: 'en-GB' } satisfies Locale, 'en-GB', 'ltr'],
  [ar, 'ar', 'rtl'],
])('a locale sets the language and the direction of the article', (locale, lang, dir) => {
  render(<Article locale={locale}>Text</Article>);
  expect(screen.getByRole('article')).toHaveAttribute('lang', lang);
  expect(screen.getByRole('article')).toHaveAttribute('dir', dir);
});

test('without a locale, the article has the language of the page', () => {
  render(<Article>Text</Article>);
  expect(screen.getByRole('article')).not.toHaveAttribute('lang');
  expect(screen.getByRole('article')).not.toHaveAttribute('dir');
});

test('lang and dir win over the locale', () => {
  render(
    <Article locale={en} lang="en-IE" dir="auto">
      Text
    </Article>,
  );
  expect(screen.getByRole('article')).toHaveAttribute('lang', 'en-IE');
  expect(screen.getByRole('article')).toHaveAttribute('dir', 'auto');
});

test.each(['light', 'dark', 'auto', 'inherit'] as const)('the color scheme may be %s', (colorScheme) => {
  render(<Article colorScheme={colorScheme}>Text</Article>);
  expect(screen.getByRole('article')).toHaveAttribute('data-color-scheme', colorScheme);
});

test.each([
  ['Article', Article, 'sepia'],
  ['ArticleTheme', ArticleTheme, 'system'],
] as const)('an unknown color scheme of %s follows the page, with a warning', (name, Themed, scheme) => {
  const colorScheme = scheme as unknown as 'dark';
  const { container } = warned(
    () => render(<Themed colorScheme={colorScheme}>Text</Themed>),
    `${name}: colorScheme is "${scheme}"`,
    '"inherit" was used',
  );
  expect(container.firstElementChild).toHaveAttribute('data-color-scheme', 'inherit');
});

test('a locale that is only its name is left out, with a warning', () => {
  const locale = 'en' as unknown as Locale;
  warned(() => render(<Article locale={locale}>Text</Article>), '"en" is not a locale');
  expect(screen.getByRole('article')).not.toHaveAttribute('lang');
});

test('without a color scheme, the article follows the page', () => {
  render(<Article>Text</Article>);
  expect(screen.getByRole('article')).not.toHaveAttribute('data-color-scheme');
});

test('renders ten thousand paragraphs', () => {
  render(
    <Article>
      <ArticleBody>
        {Array.from({ length: 10_000 }, (_, index) => (
          <p key={index}>Paragraph {index}</p>
        ))}
      </ArticleBody>
    </Article>,
  );
  expect(document.querySelectorAll('article p')).toHaveLength(10_000);
});

test('reader modes keep a notice that is grouped in the same way as the text', () => {
  const text = 'Ships are moving, two years after the storm, and the cranes of the port stand upright again.';
  render(
    <Article>
      <div className="newsfold-text" data-part="readable">
        <AdvisoryNotice kind="sensitive" />
      </div>
      <Headline>Ports reopen</Headline>
      <div className="newsfold-text" data-part="readable">
        <ArticleBody>
          {Array.from({ length: 20 }, (_, index) => (
            <p key={index}>{text}</p>
          ))}
        </ArticleBody>
      </div>
    </Article>,
  );
  const page = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
  expect(new Readability(page).parse()?.textContent).toContain(en.messages.advisory.sensitive);
});
