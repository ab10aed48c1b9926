import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Activity, createElement, lazy, StrictMode, Suspense, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import {
  ContinueReadingRemote,
  type ContinueReadingRemoteProps,
} from '../../src/components/ContinueReadingRemote';
import { warned } from '../setup/warned';

/** `load` comes from plain JavaScript and from the network, so it may return anything. */
type Load = (signal: AbortSignal) => unknown;

const remote = (load: Load, props: Partial<ContinueReadingRemoteProps> = {}) => (
  <ContinueReadingRemote href="#rest" load={load as ContinueReadingRemoteProps['load']} {...props} />
);
const link = () => screen.getByRole('link');
const retry = () => screen.getByRole('button', { name: /^Try again/ });
const settleAll = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const never = () => new Promise<never>(() => undefined);

/** The failure message, a button that tries again and the plain link: nothing is left loading. */
function expectFailure() {
  expect(screen.getByRole('alert')).toHaveTextContent('The rest of the article could not be loaded.');
  expect(retry()).not.toHaveAttribute('aria-busy');
  expect(link()).toHaveAttribute('href', '#rest');
  expect(link()).toHaveAccessibleName('Continue reading');
  expect(link()).not.toHaveAttribute('aria-busy');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
}

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  // At most one warning for each failure, and React reports nothing but what a publisher's component threw.
  expect(vi.mocked(console.warn).mock.calls.length).toBeLessThanOrEqual(1);
  vi.mocked(console.warn).mockClear();
  vi.mocked(console.error).mockClear();
});

describe('what load returns is the text', () => {
  test.each<[string, unknown]>([
    ['an element', <p key="">The rest</p>],
    ['plain text', 'The rest'],
    ['a list', [<p key="1">The</p>, <p key="2">rest</p>]],
    ['a set', new Set(['The ', 'rest'])],
    ['a promise of a promise', Promise.resolve(Promise.resolve('The rest'))],
    [
      'an object with then',
      {
        then: (resolve: (text: string) => void) => {
          resolve('The rest');
        },
      },
    ],
    ['a lazy component', createElement(lazy(() => Promise.resolve({ default: () => 'The rest' })))],
    ['a list with an object in it', ['The rest', { error: 'no ads today' }]],
  ])('%s', async (_, text) => {
    render(remote(() => text));
    await userEvent.click(link());
    // React waits a moment before it shows text that was late.
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent(/^The ?rest$/);
    });
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('without a text, readers get a message, a button that tries again and a plain link', () => {
  test.each<[string, Load]>([
    ['undefined', () => undefined],
    ['null', () => Promise.resolve(null)],
    ['false', () => Promise.resolve(false)],
    ['true', () => Promise.resolve(true)],
    ['an empty text', () => Promise.resolve('')],
    ['white space', () => Promise.resolve(' \n\t ')],
    ['an empty list', () => Promise.resolve([])],
    ['a list of empty values', () => Promise.resolve([null, undefined, [false, '']])],
    ['an empty fragment', () => Promise.resolve(<></>)],
    ['a fragment of empty values', () => Promise.resolve(<>{[null, ' ']}</>)],
    ['an error as JSON', () => Promise.resolve({ error: 'not found' })],
    ['a cyclic object', () => Promise.resolve(cycle)],
    ['a function', () => Promise.resolve(() => 'The rest')],
    ['a symbol', () => Promise.resolve(Symbol('rest'))],
    ['a date', () => Promise.resolve(new Date(0))],
    ['an error', () => Promise.resolve(new Error('not found'))],
    ['a map', () => Promise.resolve(new Map())],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return [proxy];
      },
    ],
    ['a rejection', () => Promise.reject(new Error('away'))],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as plain JavaScript may
    ['a rejection without a reason', () => Promise.reject()],
    [
      'an exception',
      () => {
        throw new Error('away');
      },
    ],
    [
      'an exception of undefined',
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- as plain JavaScript may
        throw undefined;
      },
    ],
    [
      'a then that throws',
      () => ({
        then() {
          throw new Error('away');
        },
      }),
    ],
    [
      'a then that rejects',
      () => ({
        then: (_: unknown, reject: () => void) => {
          reject();
        },
      }),
    ],
  ])('%s', async (_, load) => {
    render(remote(load));
    await userEvent.click(link());
    await settleAll();
    expectFailure();
    expect(retry()).toHaveFocus();
  });

  test.each<[string, ReactNode]>([
    [
      'a component that throws',
      createElement(() => {
        throw new Error('broken');
      }),
    ],
    [
      'a component that cannot be fetched',
      createElement(lazy(() => Promise.reject(new Error('chunk 7 is gone')))),
    ],
    ['an element without a type', createElement(undefined as unknown as string)],
    ['an object deep inside an element', <p key="">{{ a: 1 } as unknown as string}</p>],
  ])('%s', async (_, text) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<main>Page {remote(() => Promise.resolve(text))}</main>);
    await userEvent.click(link());
    await screen.findByRole('alert');
    expectFailure();
    expect(screen.getByRole('main')).toHaveTextContent('Page');
  });

  test('the button loads again, with the newest function', async () => {
    const { rerender } = render(remote(() => Promise.reject(new Error('away'))));
    await userEvent.click(link());
    await settleAll();
    const answers: ((text: string) => void)[] = [];
    rerender(remote(() => new Promise((resolve) => answers.push(resolve))));
    await userEvent.click(retry());
    expect(retry()).toHaveAttribute('aria-busy', 'true');
    expect(retry()).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Loading the rest of the article');
    await userEvent.click(retry());
    expect(answers).toHaveLength(1);
    await act(() => {
      answers[0]?.('The rest');
      return Promise.resolve();
    });
    expect(document.activeElement).toHaveTextContent('The rest');
  });

  test('a second failure is shown like the first', async () => {
    render(remote(() => Promise.reject(new Error('away'))));
    await userEvent.click(link());
    await settleAll();
    await userEvent.click(retry());
    await settleAll();
    expectFailure();
  });

  test('after a failure, the link leads to the page', async () => {
    const load = vi.fn(() => Promise.reject(new Error('away')));
    render(remote(load));
    await userEvent.click(link());
    await settleAll();
    expect(fireEvent.click(link())).toBe(true);
    expect(load).toHaveBeenCalledOnce();
  });

  test('a warning shows what load returned instead of text', async () => {
    render(remote(() => Promise.resolve({ status: 404 })));
    await userEvent.click(link());
    await settleAll();
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toMatch(
      /\[newsfold\] ContinueReadingRemote: .*\{"status":404\}/,
    );
  });
});

describe('a load that never settles', () => {
  const clickAndWait = async (ms: number) => {
    fireEvent.click(link());
    await act(() => vi.advanceTimersByTimeAsync(ms));
  };
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test('fails after half a minute', async () => {
    const load = vi.fn<Load>(never);
    render(remote(load));
    await clickAndWait(29_000);
    expect(link()).toHaveAttribute('aria-busy', 'true');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expectFailure();
    expect(load.mock.calls[0]?.[0].aborted).toBe(true);
  });

  test('fails after the publisher’s timeout', async () => {
    render(remote(never, { timeout: 500 }));
    await clickAndWait(499);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expectFailure();
  });

  test.each<[string, unknown]>([
    ['0', 0],
    ['a negative number', -1],
    ['not a number', NaN],
    ['text', 'soon'],
    ['an object', {}],
    ['a symbol', Symbol('soon')],
  ])('fails after half a minute if timeout is %s', async (_, timeout) => {
    render(remote(never, { timeout: timeout as number }));
    await clickAndWait(29_999);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expectFailure();
  });

  test.each([Infinity, 1e12])('does not fail at once if timeout is %s', async (timeout) => {
    render(remote(never, { timeout }));
    await clickAndWait(60_000);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('is ignored if it settles later', async () => {
    let answer: (text: string) => void = () => undefined;
    render(
      remote(
        () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
        { timeout: 500 },
      ),
    );
    await clickAndWait(500);
    await act(() => {
      answer('Too late');
      return Promise.resolve();
    });
    expect(screen.queryByText('Too late')).not.toBeInTheDocument();
    expectFailure();
  });

  test('also fails if a component in the text never loads', async () => {
    const Never = lazy(never);
    render(remote(() => Promise.resolve(<Never />), { timeout: 500 }));
    await clickAndWait(400);
    expect(link()).toHaveAttribute('aria-busy', 'true');
    await act(() => vi.advanceTimersByTimeAsync(100));
    expectFailure();
  });

  test('does not hide the page around it', async () => {
    const Never = lazy(never);
    render(
      <Suspense fallback="The whole page is loading">
        <h1>Page</h1>
        {remote(() => Promise.resolve(<Never />))}
      </Suspense>,
    );
    await clickAndWait(400);
    expect(screen.getByRole('heading')).toBeVisible();
    expect(link()).toBeVisible();
    expect(screen.queryByText('The whole page is loading')).not.toBeInTheDocument();
  });

  test('leaves no timer behind after it has settled', async () => {
    render(remote(() => Promise.resolve('The rest')));
    await clickAndWait(1);
    expect(screen.getByText('The rest')).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.getByText('The rest')).toBeInTheDocument();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('one load at a time', () => {
  test('three clicks before the next render start one load', async () => {
    const answers: ((text: string) => void)[] = [];
    render(remote(() => new Promise((resolve) => answers.push(resolve))));
    act(() => {
      link().click();
      link().click();
      link().click();
    });
    expect(answers).toHaveLength(1);
    await act(() => {
      answers[0]?.('The rest');
      return Promise.resolve();
    });
    expect(screen.getByText('The rest')).toBeInTheDocument();
  });

  test('also in StrictMode', async () => {
    const load = vi.fn(() => Promise.resolve('The rest'));
    render(<StrictMode>{remote(load)}</StrictMode>);
    await userEvent.click(link());
    await settleAll();
    expect(load).toHaveBeenCalledOnce();
    expect(document.activeElement).toHaveTextContent('The rest');
  });
});

describe('the focus', () => {
  test.each([
    ['the text comes', () => Promise.resolve('The rest')],
    ['it fails', () => Promise.reject(new Error('away'))],
  ])('stays where a reader has moved it before %s', async (_, load) => {
    let go: () => void = () => undefined;
    const pending = new Promise<void>((resolve) => {
      go = resolve;
    });
    render(
      <>
        {remote(() => pending.then(load))}
        <input aria-label="Search" />
      </>,
    );
    await userEvent.click(link());
    await userEvent.click(screen.getByRole('textbox'));
    await act(() => {
      go();
      return Promise.resolve();
    });
    await settleAll();
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('in an Activity that hides a page and keeps its state', () => {
  const page = (mode: 'visible' | 'hidden', load: Load) => (
    <StrictMode>
      <Activity mode={mode}>{remote(load)}</Activity>
      <input aria-label="Search" />
    </StrictMode>
  );
  const pending = () => {
    const answers: ((text: unknown) => void)[] = [];
    const signals: AbortSignal[] = [];
    const load = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise((resolve) => answers.push(resolve));
    };
    return { answers, signals, load };
  };

  test('hiding the page ends a load, which can be started again', async () => {
    const { answers, signals, load } = pending();
    const { rerender } = render(page('visible', load));
    await userEvent.click(link());
    rerender(page('hidden', load));
    await settleAll();
    expect(signals[0]?.aborted).toBe(true);
    await act(() => {
      answers[0]?.('Too late');
      return Promise.resolve();
    });
    rerender(page('visible', load));
    await settleAll();
    expect(link()).not.toHaveAttribute('aria-busy');
    expect(screen.queryByText('Too late')).not.toBeInTheDocument();
    await userEvent.click(link());
    expect(link()).toHaveAttribute('aria-busy', 'true');
    await act(() => {
      answers[1]?.('The rest');
      return Promise.resolve();
    });
    expect(screen.getByText('The rest')).toBeInTheDocument();
  });

  test('the failure of a hidden load does not end the next one', async () => {
    const rejections: (() => void)[] = [];
    const load = () => new Promise((_, reject) => rejections.push(reject));
    const { rerender } = render(page('visible', load));
    await userEvent.click(link());
    rerender(page('hidden', load));
    rerender(page('visible', load));
    await userEvent.click(link());
    rejections[0]?.();
    await settleAll();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(link()).toHaveAttribute('aria-busy', 'true');
    rejections[1]?.();
    await settleAll();
    expectFailure();
  });

  test('hiding a second try leaves the failure and its button', async () => {
    const { answers, load } = pending();
    const { rerender } = render(page('visible', load));
    await userEvent.click(link());
    await act(() => {
      answers[0]?.(null);
      return Promise.resolve();
    });
    await userEvent.click(retry());
    rerender(page('hidden', load));
    await settleAll();
    rerender(page('visible', load));
    await settleAll();
    expectFailure();
  });

  test.each<[string, Load]>([
    ['a text', () => Promise.resolve('The rest')],
    ['a failure', () => Promise.reject(new Error('away'))],
  ])('coming back to %s leaves the focus where it is', async (_, load) => {
    const { rerender } = render(page('visible', load));
    await userEvent.click(link());
    await settleAll();
    const shown = document.body.textContent;
    rerender(page('hidden', load));
    await settleAll();
    const field = screen.getByRole('textbox');
    field.focus();
    rerender(page('visible', load));
    await settleAll();
    expect(field).toHaveFocus();
    field.blur();
    rerender(page('hidden', load));
    rerender(page('visible', load));
    await settleAll();
    expect(document.body).toHaveFocus();
    expect(document.body.textContent).toBe(shown);
  });
});

test('without a function it is a plain link, with a warning', () => {
  const element = remote('fetch' as unknown as Load);
  warned(() => render(element), 'load is "fetch"');
  expect(fireEvent.click(link())).toBe(true);
});

test.each([undefined, null, '', ' ', 7])('without an address (%j), renders nothing and says so', (href) => {
  const fromCms = { href } as unknown as ContinueReadingRemoteProps;
  const { container } = warned(() => render(remote(never, fromCms)), `href is ${JSON.stringify(href)}`);
  expect(container).toBeEmptyDOMElement();
});

test('with an address that is not safe, renders nothing and says so', () => {
  const { container } = warned(
    () => render(remote(never, { href: 'javascript:alert(1)' })),
    'ContinueReadingRemote: the URL "javascript:alert(1)"',
  );
  expect(container).toBeEmptyDOMElement();
});
