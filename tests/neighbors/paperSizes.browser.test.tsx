import { cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import {
  Article,
  ArticleBody,
  Byline,
  Corrections,
  Figure,
  Headline,
  PullQuote,
  Standfirst,
  Subheading,
  Timestamp,
  type ArticleProps,
  type Theme,
} from '../../src';
import { EveryPart } from '../setup/EveryPart';
import { emulate } from '../setup/media';

/* How large text is on paper, what stays on one page, and where a link leads whom a reader cannot press. */

const loud: Theme = {
  size: { body: '30px', headlineL: '90px', standfirst: '40px', subheading: '50px', furniture: '25px' },
  measure: '10em',
};
const address = 'https://example.com/a-long-address-without-a-place-to-break/'.repeat(4);

const page = () => (
  <Article theme={loud}>
    <Headline theme={loud}>Ports reopen</Headline>
    <Standfirst theme={loud}>
      Ships are <a href="https://example.com/ships">moving</a>.
    </Standfirst>
    <Byline authors={[{ name: 'Anna Ferreira', href: 'https://example.com/anna' }]} />
    <Timestamp published="2021-10-09" />
    <Figure caption={<a href="http://example.com/port">The port</a>}>
      <svg width="320" height="180" />
    </Figure>
    <ArticleBody theme={loud}>
      <p>
        <a href={address}>Long</a> <a href="#inside">In the page</a> <a href="/here">On the site</a>{' '}
        <a href="mailto:desk@example.com">The desk</a>
      </p>
      <h3>Bare</h3>
      <Subheading permalink>What comes next</Subheading>
      <blockquote>We wait</blockquote>
      <PullQuote>We wait</PullQuote>
      <pre>{'const ships = ports.flatMap((port) => port.ships); '.repeat(4)}</pre>
      <details>
        <summary>How we counted</summary>
        <p data-testid="method">By hand.</p>
      </details>
      <table>
        <tbody>
          <tr>
            <td>7</td>
          </tr>
        </tbody>
      </table>
    </ArticleBody>
    <Corrections items={[{ replacement: 'The ship is the Anna.' }]} />
  </Article>
);

/** A text in several groups, with figures that leave its column on a screen. */
const LongRead = ({ column }: Pick<ArticleProps, 'column'>) => (
  <Article column={column}>
    <Figure>
      <svg width="320" height="180" />
    </Figure>
    <ArticleBody continueAfter={1} continueReading={{ defaultOpen: true }}>
      {Array.from({ length: 30 }, (_, at) => (
        <p key={at}>Ships are moving.</p>
      ))}
      <Figure width="wide">
        <svg width="320" height="180" />
      </Figure>
      <Figure width="full">
        <svg width="320" height="180" />
      </Figure>
      <PullQuote placement="wide">We wait</PullQuote>
    </ArticleBody>
  </Article>
);

const get = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};
const inPoints = (selector: string) =>
  Math.round(parseFloat(getComputedStyle(get(selector)).fontSize) * 0.75 * 100) / 100;
const after = (selector: string) => getComputedStyle(get(selector), '::after').content;

/** What a sheet of paper leaves between margins of 18 mm. */
const papers = { A4: '174mm', Letter: 'calc(8.5in - 36mm)' };

describe.each(['styled-components', 'newsfold/styles.css'])('on paper, with %s,', (build) => {
  const sheet = document.createElement('style');

  beforeAll(async () => {
    document.head.append(sheet);
    await emulate({ media: 'print' });
  });
  beforeEach(() => {
    render(page());
    sheet.textContent = build.includes('css') ? inject('styleSheet') : '';
    for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-styled]')) {
      style.media = build.includes('css') ? 'not all' : '';
    }
  });
  afterEach(cleanup);
  afterAll(async () => {
    sheet.remove();
    document.body.removeAttribute('style');
    await emulate();
  });

  it('text has a size for paper, whatever the theme', () => {
    expect({
      text: inPoints('[data-component=ArticleBody] p'),
      headline: inPoints('h1'),
      standfirst: inPoints('[data-component=Standfirst]'),
      subheading: inPoints('h2[data-component=Subheading]'),
      caption: inPoints('[data-part=caption]') < 9.5,
      date: inPoints('time') < 9.5,
    }).toEqual({ text: 10.5, headline: 24, standfirst: 13, subheading: 13, caption: true, date: true });
  });

  it.each(Object.entries(papers))('the text is as wide as %s, and nothing is wider', (_, width) => {
    document.body.style.cssText = `margin: 0; inline-size: ${width}`;
    const { width: paper } = document.body.getBoundingClientRect();
    expect(get('[data-component=ArticleBody]').getBoundingClientRect().width).toBeCloseTo(paper);
    cleanup();
    render(
      <>
        {page()}
        <EveryPart />
        <LongRead />
        <LongRead column="start" />
      </>,
    );
    const wider = [...document.body.querySelectorAll('article, article *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return element.checkVisibility() && (left < -1 || right > paper + 1);
    });
    expect(wider.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  });

  it('code that is cut off on a screen and what is closed there can be read', () => {
    const code = get('pre');
    expect(code.scrollWidth).toBeLessThanOrEqual(code.clientWidth);
    expect(get('[data-testid=method]').checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    expect(get('[data-testid=method]').getBoundingClientRect().height).toBeGreaterThan(10);
  });

  it('tables and the words that open something are no larger than the text', () => {
    for (const small of ['td', 'summary']) expect(inPoints(small), small).toBeLessThan(10.5);
  });

  it('a heading stays with its text, and quotations, pictures and corrections stay whole', () => {
    for (const heading of ['h3', 'h2[data-component=Subheading]', '[data-component=Corrections] h2']) {
      expect(getComputedStyle(get(heading)).breakAfter, heading).toBe('avoid');
    }
    for (const whole of ['blockquote', '[data-component=PullQuote]', '[data-component=Figure]', 'li']) {
      expect(getComputedStyle(get(whole)).breakInside, whole).toBe('avoid');
    }
    const { orphans, widows } = getComputedStyle(get('[data-component=ArticleBody] p'));
    expect([orphans, widows]).toEqual(['3', '3']);
  });

  it('the address of a link to another site follows its words', () => {
    expect(after('[data-component=ArticleBody] a')).toBe(`" (${address})"`);
    expect(after('[data-component=Standfirst] a')).toContain('https://example.com/ships');
    expect(after('[data-part=caption] a')).toContain('http://example.com/port');
    for (const other of ['[href="#inside"]', '[href="/here"]', '[href^=mailto]', '[data-part=author]']) {
      expect(after(other), other).toBe('none');
    }
  });
});
