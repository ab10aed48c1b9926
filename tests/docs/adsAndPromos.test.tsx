import { readFileSync } from 'node:fs';

import { act, render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { Figure } from '../../src';
import { talks } from '../setup/newsArticle.fixture';
import { StoryWithAds } from './adsAndPromos/StoryWithAds';
import { StoryWithAdsInRhythm } from './adsAndPromos/StoryWithAdsInRhythm';
import { StoryWithConsent } from './adsAndPromos/StoryWithConsent';
import { StoryWithReadMore } from './adsAndPromos/StoryWithReadMore';
import { readExamples } from './readExamples';

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => <p key={index}>{`Paragraph ${String(index + 1)}`}</p>);

/** The block before each insert. */
const getPlaces = (container: Element) =>
  [...container.querySelectorAll('aside')].map(
    ({ previousElementSibling }) => previousElementSibling?.textContent,
  );

describe('the page "Ads and promos"', () => {
  const examples = readExamples('docs/ads-and-promos.md');

  test('has four examples', () => {
    expect(examples).toHaveLength(4);
  });

  test.each(examples)('shows the code of $name that is tested here', ({ name, code }) => {
    expect(code).toBe(readExamples(`tests/docs/adsAndPromos/${name}.tsx`)[0]?.code);
  });

  test('names elements and attributes that are on the page', () => {
    const { container } = render(<StoryWithAds article={talks} />);
    for (const [, selector = ''] of readFileSync('docs/ads-and-promos.md', 'utf8').matchAll(
      /`(\[data-[^`]+)`/g,
    )) {
      expect(container.querySelector(selector)).not.toBeNull();
    }
  });
});

describe('its examples', () => {
  test('ads in a list', () => {
    const html = paragraphs(7)
      .map((_, index) => `<p>Paragraph ${String(index + 1)}</p>`)
      .join('');
    const { container } = render(
      <StoryWithAds article={{ ...talks, dateline: undefined, continueAfter: 4, body: { html } }} />,
    );
    expect(getPlaces(container)).toEqual(['Paragraph 3', 'Paragraph 6']);
    expect(container.querySelector('#ad-top')?.closest('aside')).toHaveTextContent('Advertisement');
    expect(container.querySelector('details')).toHaveTextContent('Our newsletter');
  });

  test('a link to another story in the text, and at its foot', () => {
    const { container, getAllByRole, getByRole } = render(
      <StoryWithReadMore
        article={{ ...talks, dateline: undefined, body: paragraphs(3) }}
        link={{ text: 'A hard winter', href: '/winter' }}
      />,
    );
    expect(getPlaces(container)[0]).toBe('Paragraph 2');
    expect(getByRole('complementary', { name: 'Read more' })).toHaveTextContent('A hard winter');
    expect(getByRole('navigation', { name: 'Related stories' })).toHaveTextContent('A hard winter');
    expect(getAllByRole('link', { name: 'A hard winter' })).toHaveLength(2);
  });

  test('ads in rhythm', () => {
    const { container } = render(
      <StoryWithAdsInRhythm>
        {paragraphs(7)}
        <Figure>A map</Figure>
        {paragraphs(4)}
      </StoryWithAdsInRhythm>,
    );
    expect(getPlaces(container)).toEqual(['Paragraph 4']);
  });

  test('ads after consent, which keep the text as it is', () => {
    let agree: () => void = () => undefined;
    const { container } = render(
      <StoryWithConsent
        onConsent={(agreed) => {
          agree = agreed;
          return () => undefined;
        }}
      >
        {paragraphs(3)}
      </StoryWithConsent>,
    );
    const before = [...container.querySelectorAll('p')];
    expect(getPlaces(container)).toEqual([]);
    act(() => {
      agree();
    });
    expect(getPlaces(container)).toEqual(['Paragraph 2']);
    expect([...container.querySelectorAll('p')]).toEqual(before);
  });
});
