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

test('a notice has a button that hides it', async () => {
  render(notice());
  expect(screen.getByRole('note', { name: 'Update' })).toHaveTextContent(words);
  await hide();
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

test('the focus stays at the same place of the page, on a text that says what happened', async () => {
  render(notice());
  await hide();
  expect(screen.getByText('Notice hidden')).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Next' })).toHaveFocus();
});

test('if a router hides the page and shows it again, the focus stays where it is', async () => {
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

test('on the next visit the notice is gone, and the focus does not move', async () => {
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
] as const)('with another %s the notice comes back', async (_, change) => {
  const { unmount } = render(notice());
  await hide();
  unmount();
  render(notice(change));
  expect(screen.getByText(/^(Update|Breaking news|Correction of the update)/)).toBeInTheDocument();
});

test('the text that a component renders counts too', async () => {
  let text = 'Polls close at 8 pm.';
  const Message = () => <p>{text}</p>;
  const { unmount } = render(notice({ children: <Message /> }));
  await hide();
  unmount();
  const again = render(notice({ children: <Message /> }));
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
  again.unmount();
  text = 'Polls close at 9 pm.';
  render(notice({ children: <Message /> }));
  expect(screen.getByRole('note')).toHaveTextContent('9 pm');
});

test('a new heading on the same page brings the notice back', async () => {
  const { rerender } = render(notice({ heading: 'One' }));
  await hide();
  rerender(notice({ heading: 'Two' }));
  expect(screen.getByRole('note', { name: 'Two' })).toBeInTheDocument();
});

test('spaces and line breaks do not count as a change', async () => {
  const { unmount } = render(notice({ children: 'Polls close at 8 pm.' }));
  await hide();
  unmount();
  render(notice({ children: ' Polls  close\n at 8 pm. ' }));
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

test('the server renders the notice and its button, and hydration keeps them', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(notice());
  document.body.append(page);
  expect(screen.getByRole('note')).toHaveTextContent(words);
  const errors: unknown[] = [];
  act(() => {
    hydrateRoot(page, notice(), { onRecoverableError: (error) => errors.push(error) });
  });
  expect(errors).toEqual([]);
  expect(page.querySelector('[data-component="DismissibleAdvisory"]')).toHaveAttribute('data-ready', '');
  page.remove();
});

test('onDismiss is called when a reader hides the notice, and only then', async () => {
  const onDismiss = vi.fn();
  const { unmount } = render(notice({ onDismiss }));
  expect(onDismiss).not.toHaveBeenCalled();
  await hide();
  expect(onDismiss).toHaveBeenCalledOnce();
  unmount();
  render(notice({ onDismiss }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('readers hide notices one by one, with buttons named by their notices', async () => {
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

test('Arabic readers get Arabic words', async () => {
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
  ])('is %s: the notice is readable and can be hidden for this visit', async (_, breakStorage) => {
    breakStorage();
    const { unmount } = render(notice());
    expect(screen.getByRole('note')).toHaveTextContent(words);
    await hide();
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    unmount();
    render(notice());
    expect(screen.getByRole('note')).toBeInTheDocument();
  });

  test.each(['', '{', 'null', '{"a":1}', '[1,null,{}]', '"x"'])(
    'with %j in it, by another script, still works',
    async (stored) => {
      localStorage.setItem('newsfold-dismissed', stored);
      const { unmount } = render(notice());
      expect(screen.getByRole('note')).toBeInTheDocument();
      await hide();
      unmount();
      render(notice());
      expect(screen.queryByRole('note')).not.toBeInTheDocument();
    },
  );

  test('holds at most a hundred notices, and forgets the oldest', async () => {
    localStorage.setItem(
      'newsfold-dismissed',
      JSON.stringify(Array.from({ length: 100 }, (_, n) => `old${String(n)}`)),
    );
    render(notice());
    await hide();
    const stored = JSON.parse(localStorage.getItem('newsfold-dismissed') ?? '') as string[];
    expect(stored).toHaveLength(100);
    expect(stored).not.toContain('old0');
    expect(stored[99]).toMatch(/^[\da-z]+$/);
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

test('a notice without words leaves no empty box on the page, with a warning that names it', () => {
  const { container, rerender } = warned(
    () => render(<DismissibleAdvisory kind="info" id="a" />),
    'DismissibleAdvisory: it has no content',
  );
  expect(container).toBeEmptyDOMElement();
  rerender(
    <DismissibleAdvisory kind="info" id="a">
      {words}
    </DismissibleAdvisory>,
  );
  expect(screen.getByRole('button', { name: /^Hide this notice/ })).toBeInTheDocument();
});

test('a notice of the age of an article that is not old yet leaves no empty box', () => {
  const { container } = render(<DismissibleAdvisory kind="age" published="2021-10-09" now="2021-11-09" />);
  expect(container).toBeEmptyDOMElement();
});
