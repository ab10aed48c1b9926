import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';

import {
  AdvisoryNotice,
  Byline,
  Corrections,
  Figure,
  Headline,
  NewsArticle,
  newsArticleJsonLd,
  PullQuote,
  Standfirst,
  Subheading,
  type ArticleContent,
} from '../../src';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

/*
 * A title of WordPress is HTML. React shows its entities to readers, and search engines get them, too. Each test has
 * words of its own, because a text is warned about once.
 */

describe('a component that is given an entity', () => {
  test.each<[string, string, ReactElement]>([
    ['Headline', 'children', <Headline key={1}>{'The wall&#8217;s cracks'}</Headline>],
    [
      'Headline',
      'kicker',
      <Headline key={1} kicker={'Coast &amp; Sea'}>
        {'Headline'}
      </Headline>,
    ],
    ['Standfirst', 'children', <Standfirst key={1}>{'And then [&hellip;]'}</Standfirst>],
    [
      'Figure',
      'caption',
      <Figure key={1} caption={'The Titanic&#8230;'}>
        <img alt="" />
      </Figure>,
    ],
    [
      'Figure',
      'credit',
      <Figure key={1} credit={'AP&nbsp;Photo'}>
        <img alt="" />
      </Figure>,
    ],
    [
      'PullQuote',
      'cite',
      <PullQuote key={1} cite={'Caf&#xe9; owner'}>
        {'Never'}
      </PullQuote>,
    ],
    ['Subheading', 'children', <Subheading key={1}>{'What&#63; Now'}</Subheading>],
    ['Byline', 'author', <Byline key={1} authors={[{ name: 'Caoimhe O&#039;Brien' }]} />],
    [
      'AdvisoryNotice',
      'heading',
      <AdvisoryNotice key={1} heading={'Bears &gt; people'}>
        {'Text'}
      </AdvisoryNotice>,
    ],
    [
      'Corrections',
      'replacement',
      <Corrections key={1} items={[{ replacement: 'It was Smith &#38; Son' }]} />,
    ],
  ])('%s (%s) tells a developer', (component, field, element) => {
    warned(() => render(element), `${component}: `, field, 'HTML entity', 'htmlToText');
  });

  test('is not one for ampersands and signs that mean themselves', () => {
    render(
      <>
        <Headline kicker="Q&A">
          AT&T; profits 5 &lt 6 <em>&amp;</em>
        </Headline>
        <Standfirst>{'R&D rose <3 % & fell > 4 %; see <https://example.com> or a<b'}</Standfirst>
      </>,
    );
  });
});

describe('an article with entities in its texts', () => {
  test.each<[string, Partial<ArticleContent>]>([
    ['headline', { headline: 'Ports&#8217; reopening' }],
    ['kicker', { kicker: 'Ports &amp; ships' }],
    ['standfirst', { standfirst: 'Ports reopen [&#8230;]' }],
    ['section', { section: 'Sea &#038; coast' }],
    [
      'image.caption',
      { image: { src: '/a.jpg', alt: '', width: 1600, height: 900, caption: 'A&nbsp;port' } },
    ],
    ['image.alt', { image: { src: '/a.jpg', alt: 'A &quot;port&quot;', width: 1600, height: 900 } }],
    ['authors[].name', { authors: [{ name: 'Se&aacute;n', href: '/sean' }] }],
    ['corrections[].replacement', { corrections: [{ replacement: 'It was &pound;5.' }] }],
    ['publisher.name', { publisher: { name: 'Ports &amp; Co' } }],
  ])('tells a developer once which one: %s', (field, change) => {
    warned(
      () => render(<NewsArticle article={{ ...talks, ...change }} jsonLd={false} />),
      'NewsArticle: ',
      field,
      'HTML entity',
    );
  });

  test('does so for structured data alone, too', () => {
    const article = { ...talks, headline: 'Ports&rsquo; closing' };
    const data = warned(() => newsArticleJsonLd(article), 'newsArticleJsonLd: ', 'headline');
    expect(data.headline).toBe('Ports&rsquo; closing');
  });

  test('does not for a body of HTML', () => {
    const html = '<p>Ports &amp; ships</p>';
    render(<NewsArticle article={{ ...talks, body: { html } }} renderHtml={() => <p>Ports & ships</p>} />);
  });
});
