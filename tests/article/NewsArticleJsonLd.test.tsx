import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { NewsArticleJsonLd, newsArticleJsonLd, type NewsArticleJsonLdProps } from '../../src';
import { en } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';

const script = (props: Partial<NewsArticleJsonLdProps> = {}) => {
  const { container } = render(<NewsArticleJsonLd article={talks} {...props} />);
  const element = container.querySelector('script');
  if (!element) throw new Error('No script was rendered');
  return element;
};
const read = (props?: Partial<NewsArticleJsonLdProps>) =>
  JSON.parse(script(props).innerHTML) as Record<string, unknown>;

describe('structured data on a page', () => {
  it('is a data block with what newsArticleJsonLd returns', () => {
    expect(script()).toHaveAttribute('type', 'application/ld+json');
    expect(script()).toHaveAttribute('data-component', 'NewsArticleJsonLd');
    expect(read({ locale: en })).toEqual(newsArticleJsonLd(talks, en));
  });

  it('takes attributes and a nonce, but none that would make it run', () => {
    const forced = { type: 'module', src: '/x.js', id: 'data', nonce: 'r4nd0m' };
    const element = script(forced);
    expect(element).toHaveAttribute('id', 'data');
    expect(element.nonce).toBe('r4nd0m');
    expect(element.type).toBe('application/ld+json');
  });

  it('takes properties that a publisher adds', () => {
    expect(read({ extra: { keywords: ['Taliban'], '@type': 'BackgroundNewsArticle' } })).toMatchObject({
      '@type': 'BackgroundNewsArticle',
      headline: talks.headline,
      keywords: ['Taliban'],
    });
  });

  it('leaves out additions that cannot be written as JSON, and warns', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    expect(read({ extra: loop })).toEqual(newsArticleJsonLd(talks));
    expect(String(warn.mock.calls[0])).toContain('extra cannot be written as JSON');
    warn.mockClear();
  });

  it.each([
    ['</script><script>alert(1)</script>'],
    ['<!--<script>'],
    ['-->]]>'],
    ['a\u2028b\u2029c'],
    ['"quotes" \\ and \\u003c/script>'],
  ])('keeps the text %j and the script intact', (text) => {
    const element = script({
      article: { ...talks, headline: text, dateline: text },
      extra: { [text]: text },
    });
    expect(element.innerHTML).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(element.innerHTML)).toMatchObject({ headline: text, dateline: text, [text]: text });
  });

  it('keeps an entity as it is, and tells a developer', () => {
    const text = '&lt;/script&gt; &amp;';
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const element = script({
      article: { ...talks, headline: text, dateline: text },
      extra: { [text]: text },
    });
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0])).toContain('HTML entity');
    warn.mockClear();
    expect(element.innerHTML).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(element.innerHTML)).toMatchObject({ headline: text, dateline: text, [text]: text });
  });

  it('contains no lone surrogate, not even in additions', () => {
    const text = 'cut off \ud83d, \ude00 and \\ud83d whole \ud83d\ude00';
    const { innerHTML } = script({
      article: { ...talks, headline: text },
      extra: { [text]: [text] },
    });
    const right = 'cut off \ufffd, \ufffd and \\ud83d whole \ud83d\ude00';
    expect(JSON.parse(innerHTML)).toMatchObject({ headline: right, [right]: [right] });
  });
});
