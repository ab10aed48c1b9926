import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { ArticleBody, mdxComponents } from '../../src';
import { warned } from '../setup/warned';

const { a: Link } = mdxComponents;

describe('a link in a text', () => {
  it('leads where the author said', () => {
    render(
      <ArticleBody>
        <p>
          Read <Link href="/doha">the whole text</Link>, with <Link id="note">a note</Link>.
        </p>
      </ArticleBody>,
    );
    expect(screen.getByRole('link', { name: 'the whole text' })).toHaveAttribute('href', '/doha');
    expect(document.querySelector('a#note')).toHaveTextContent('a note');
  });

  it.each(['javascript:alert(1)', 'java\nscript:alert(2)', 'data:text/html,x'])(
    'that could run a script is rendered as its text, with a warning (%j)',
    (href) => {
      const { container } = warned(() => render(<Link href={href}>Click</Link>), 'could run a script');
      expect(container.innerHTML).toBe('Click');
    },
  );
});
