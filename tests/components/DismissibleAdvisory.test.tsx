import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Activity, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { DismissibleAdvisory, type DismissibleAdvisoryProps } from '../../src/components/DismissibleAdvisory';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

const words = 'The talks ended on Sunday evening.';
const notice = (props: DismissibleAdvisoryProps = {}) => (
  <>
    <DismissibleAdvisory kind="update" {...props}>
      {props.children ?? <p>{words}</p>}
    </DismissibleAdvisory>
    <a href="/next">Next</a>
  </>
);
const hide = () => userEvent.click(screen.getByRole('button', { name: /^Hide this notice/ }));

beforeEach(() => {
  localStorage.clear();
});

test('a notice is there, with a button that hides it', async () => {
  render(notice());
  expect(screen.getByRole('note', { name: 'Update' })).toHaveTextContent(words);
  await hide();
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

test('the focus stays in the same place of the page, on words that say what happened', async () => {
  render(notice());
  await hide();
  expect(screen.getByText('Notice hidden')).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Next' })).toHaveFocus();
});

test('where a router hides the page and shows it again, the focus stays where the reader has it', async () => {
  const page = (mode: 'visible' | 'hidden') => (
    <StrictMode>
      <Activity mode={mode}>{notice()}</Activity>
      <input aria-label="Search" />
    </StrictMode>
  );
  const { rerender } = render(page('visible'));
  await hide();
  expect(screen.getByText('Notice hidden')).toHaveFocus();
  rerender(page('hidden'));
  screen.getByRole('textbox').focus();
  rerender(page('visible'));
  expect(screen.getByText('Notice hidden')).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveFocus();
});

test('on the next visit it is gone, and the focus is left alone', async () => {
  const { unmount } = render(notice());
  await hide();
  unmount();
  render(<StrictMode>{notice()}</StrictMode>);
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
  expect(screen.queryByText('Notice hidden')).not.toBeInTheDocument();
  expect(document.body).toHaveFocus();
});

test.each([
  ['wording', { children: <p>The talks ended on Monday morning.</p> }],
  ['heading', { heading: 'Correction of the update' }],
  ['kind', { kind: 'breaking' }],
  ['link', { children: <a href="/other">{words}</a> }],
] as const)('with another %s it comes back', async (_, change) => {
  const { unmount } = render(notice());
  await hide();
  unmount();
  render(notice(change));
  expect(screen.getByText(/^(Update|Breaking news|Correction of the update)/)).toBeInTheDocument();
});

test('the words of a component count too, though nobody can see into it from outside', async () => {
  let told = 'Polls close at 8 pm.';
  const Told = () => <p>{told}</p>;
  const { unmount } = render(notice({ children: <Told /> }));
  await hide();
  unmount();
  const again = render(notice({ children: <Told /> }));
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
  again.unmount();
  told = 'Polls close at 9 pm.';
  render(notice({ children: <Told /> }));
  expect(screen.getByRole('note')).toHaveTextContent('9 pm');
});

test('words that change on the page bring it back', async () => {
  const { rerender } = render(notice({ heading: 'One' }));
  await hide();
  rerender(notice({ heading: 'Two' }));
  expect(screen.getByRole('note', { name: 'Two' })).toBeInTheDocument();
});

test('spaces and line breaks are no change', async () => {
  const { unmount } = render(notice({ children: 'Polls close at 8 pm.' }));
  await hide();
  unmount();
  render(notice({ children: ' Polls  close\n at 8 pm. ' }));
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

test('the server prints the notice and its button, and the browser keeps them', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(notice());
  document.body.append(page);
  expect(screen.getByRole('note')).toHaveTextContent(words);
  const recovered: unknown[] = [];
  act(() => {
    hydrateRoot(page, notice(), { onRecoverableError: (error) => recovered.push(error) });
  });
  expect(recovered).toEqual([]);
  expect(page.querySelector('[data-component="DismissibleAdvisory"]')).toHaveAttribute('data-ready', '');
  page.remove();
});

test('a publisher is told when a reader hides it, so that a server may leave it out next time', async () => {
  const onDismiss = vi.fn();
  const { unmount } = render(notice({ onDismiss }));
  expect(onDismiss).not.toHaveBeenCalled();
  await hide();
  expect(onDismiss).toHaveBeenCalledOnce();
  unmount();
  render(notice({ onDismiss }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('two notices are hidden one by one, each button named by its notice', async () => {
  render(
    <>
      {notice({ heading: 'Polls are open' })}
      {notice({ heading: 'Counting has begun' })}
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Hide this notice: Polls are open' }));
  expect(screen.getByRole('note', { name: 'Counting has begun' })).toBeInTheDocument();
  expect(screen.queryByRole('note', { name: 'Polls are open' })).not.toBeInTheDocument();
});

test('in Arabic', async () => {
  render(notice({ locale: ar }));
  await userEvent.click(screen.getByRole('button', { name: 'إخفاء هذا التنبيه' }));
  expect(screen.getByText('أُخفي التنبيه')).toHaveFocus();
});

describe('storage', () => {
  test.each([
    [
      'absent',
      () => vi.spyOn(window, 'localStorage', 'get').mockReturnValue(undefined as unknown as Storage),
    ],
    [
      'blocked',
      () =>
        vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
    ],
    [
      'full',
      () =>
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    ],
  ])('%s: the notice is readable and can be hidden for this visit', async (_, break_) => {
    break_();
    const { unmount } = render(notice());
    expect(screen.getByRole('note')).toHaveTextContent(words);
    await hide();
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    unmount();
    render(notice());
    expect(screen.getByRole('note')).toBeInTheDocument();
  });

  test.each(['', '{', 'null', '{"a":1}', '[1,null,{}]', '"x"'])(
    'holding %j from elsewhere loses nothing',
    async (held) => {
      localStorage.setItem('newsfold-dismissed', held);
      const { unmount } = render(notice());
      expect(screen.getByRole('note')).toBeInTheDocument();
      await hide();
      unmount();
      render(notice());
      expect(screen.queryByRole('note')).not.toBeInTheDocument();
    },
  );

  test('does not grow beyond a hundred notices: the oldest is forgotten', async () => {
    localStorage.setItem(
      'newsfold-dismissed',
      JSON.stringify(Array.from({ length: 100 }, (_, n) => `old${String(n)}`)),
    );
    render(notice());
    await hide();
    const kept = JSON.parse(localStorage.getItem('newsfold-dismissed') ?? '') as string[];
    expect(kept).toHaveLength(100);
    expect(kept).not.toContain('old0');
    expect(kept[99]).toMatch(/^[\da-z]+$/);
  });
});

test.each(['correction', 'clarification', 'sensitive'] as const)(
  'a notice of kind %s reaches every reader',
  (kind) => {
    warned(() => render(notice({ kind })), JSON.stringify(kind), 'every reader');
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  },
);
