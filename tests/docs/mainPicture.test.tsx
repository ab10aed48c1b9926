import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { talks } from '../setup/newsArticle.fixture';
import { StoryOfParts } from './mainPicture/StoryOfParts';
import { StoryWithPicture } from './mainPicture/StoryWithPicture';
import { StoryWithVideo } from './mainPicture/StoryWithVideo';
import { readExamples } from './readExamples';

describe('the page "The main picture"', () => {
  const [inNext, ...examples] = readExamples('docs/main-picture.md');

  test('has three examples that are tested here, and one that is tested in Next', () => {
    expect(examples).toHaveLength(3);
    expect(inNext?.code).toBe(readExamples('examples/next/app/with-main-picture/page.tsx')[0]?.code);
  });

  test.each(examples)('shows the code of $name that is tested here', ({ name, code }) => {
    expect(code).toBe(readExamples(`tests/docs/mainPicture/${name}.tsx`)[0]?.code);
  });
});

describe('its examples', () => {
  test('a <picture> has its sources, and an <img> that comes first', () => {
    render(<StoryWithPicture article={talks} />);
    const image = screen.getByRole('img', { name: 'Delegates at a long table' });
    expect(image).toHaveAttribute('fetchpriority', 'high');
    expect(image).toHaveAttribute('loading', 'eager');
    expect(image.parentElement?.querySelectorAll('source')).toHaveLength(3);
    expect(image.closest('figure')).toHaveTextContent('The talks in Doha');
  });

  test('a video is in place of the picture, and nothing but that loads with the page', () => {
    render(<StoryWithVideo article={talks} />);
    const player = screen.getByLabelText('The envoys on the talks in Doha');
    expect(player).toHaveAttribute('poster', '/images/doha.jpg');
    expect(player).toHaveAttribute('preload', 'none');
    expect(player.querySelector('track')).not.toHaveAttribute('default');
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('React preloads the main picture, and none in a <picture>', () => {
    expect(renderToString(<StoryOfParts />)).toContain(
      '<link rel="preload" as="image" href="/doha.jpg" fetchPriority="high"/>',
    );
    expect(renderToString(<StoryWithPicture article={talks} />)).not.toContain('rel="preload"');
  });

  test('single components have one picture that comes first, and others that come when they are near', () => {
    render(<StoryOfParts />);
    const [first, second] = screen.getAllByRole('img');
    expect(first).toHaveAttribute('fetchpriority', 'high');
    expect(first).not.toHaveAttribute('loading');
    expect(second).toHaveAttribute('loading', 'lazy');
  });
});
