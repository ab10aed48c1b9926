import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { talks } from '../setup/newsArticle.fixture';
import { AllParts } from './layouts/AllParts';
import { Feature } from './layouts/Feature';
import { HouseStyle } from './layouts/HouseStyle';
import { readExamples } from './readExamples';

describe('the page "Layouts of an article"', () => {
  const examples = readExamples('docs/layouts.md');

  test('has three examples', () => {
    expect(examples.map(({ name }) => name)).toEqual(['Feature', 'HouseStyle', 'AllParts']);
  });

  test.each(examples)('shows the code of $name that is tested here', ({ name, code }) => {
    const [tested] = readExamples(`tests/docs/layouts/${name}.tsx`);
    expect(code).toBe(tested?.code.replace("'../../../src/themes'", "'newsfold/themes'"));
  });
});

describe('its examples', () => {
  test('a feature has its byline above the picture, a large headline and the reading time', () => {
    render(<Feature article={talks} />);
    const author = screen.getByRole('link', { name: 'Natasha Ghoneim' });
    const picture = screen.getByRole('img', { name: 'Delegates at a long table' });
    expect(author.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('article')).toHaveAttribute('data-head', 'wide');
    expect(screen.getByRole('heading', { level: 1 }).closest('[data-size]')).toHaveAttribute(
      'data-size',
      'xl',
    );
    expect(screen.getByText(/minute read/)).toBeVisible();
  });

  test('a house style has the day alone, and names without "By"', () => {
    render(<HouseStyle article={talks} />);
    expect(screen.getByRole('article')).toHaveAttribute('data-column', 'start');
    expect(screen.getAllByText('October 9, 2021')[0]).toBeVisible();
    expect(screen.queryByText(/Published|^By/)).toBeNull();
  });

  test('all parts are on the page for which the article has something', () => {
    render(<AllParts article={{ ...talks, keyPoints: ['The talks go on.'] }} />);
    expect(screen.getByRole('heading', { name: 'Key points' })).toBeVisible();
  });
});
