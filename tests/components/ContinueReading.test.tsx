import { Readability } from '@mozilla/readability';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { Article, ArticleBody, ContinueReading, Headline } from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { ar, en } from '../../src/locales';

const headline = 'US, Taliban hold first talks since Afghanistan withdrawal';

const summary = () => document.querySelector('summary');
const details = () => document.querySelector('details');

test('a cut without content renders nothing, with a warning', () => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  const { container } = render(<ContinueReading>{null}</ContinueReading>);
  expect(container).toBeEmptyDOMElement();
  expect(vi.mocked(console.warn).mock.calls.flat().join('\n')).toContain('it has no content');
  vi.mocked(console.warn).mockClear();
});

describe('the control', () => {
  test('shows the label, and screen readers also say the headline', () => {
    render(
      <ContinueReading label="Click to continue reading" headline={headline}>
        <p>More</p>
      </ContinueReading>,
    );
    expect(screen.getByText('Click to continue reading')).toBeVisible();
    // It is invisible, as tests/engines/ContinueReading.engines.test.ts measures.
    expect(summary()?.querySelector('[data-part=story]')).toHaveTextContent(`: ${headline}`);
    expect(summary()).toHaveAccessibleName(`Click to continue reading: ${headline}`);
  });

  test('names the story wherever the locale puts the label', () => {
    const locale = { ...en, messages: { ...en.messages, continueReadingOf: '“{headline}”: {label}!' } };
    render(
      <ContinueReading locale={locale} headline={headline}>
        <p>More</p>
      </ContinueReading>,
    );
    const control = summary()?.querySelector('[data-part=show]');
    expect(control).toHaveTextContent(`“${headline}”: Continue reading!`);
    expect([...(control?.childNodes ?? [])].filter((node) => node instanceof Text)).toHaveLength(1);
  });

  test.each([
    { locale: en, closing: 'Show less' },
    { locale: ar, closing: ar.messages.collapse },
  ])('offers to close an open text, in the words of $locale.tag', ({ locale, closing }) => {
    render(
      <ContinueReading locale={locale} headline={headline} defaultOpen>
        <p>More</p>
      </ContinueReading>,
    );
    expect(summary()).toHaveAccessibleName(closing);
    expect(screen.getByText(closing)).toBeVisible();
    expect(screen.getByText(locale.messages.continueReading)).not.toBeVisible();
  });

  test('falls back to the locale’s words if the label is empty', () => {
    render(
      <ContinueReading locale={ar} label=" ">
        <p>المزيد</p>
      </ContinueReading>,
    );
    expect(summary()).toHaveTextContent(ar.messages.continueReading);
  });

  test('is named by its label if there is no headline', () => {
    render(
      <ContinueReading headline="  ">
        <p>More</p>
      </ContinueReading>,
    );
    expect(summary()).toHaveAccessibleName('Continue reading');
  });

  test('passes attributes to the details', () => {
    render(
      <ContinueReading id="cut" className="own" data-region="gulf">
        <p>More</p>
      </ContinueReading>,
    );
    expect(details()).toHaveAttribute('id', 'cut');
    expect(details()).toHaveClass('own');
    expect(details()).toHaveAttribute('data-region', 'gulf');
  });
});

describe('text that is not on the page', () => {
  test('is behind a link that looks the same and names the story', () => {
    render(<ContinueReading href="/news/2021/10/9/doha" headline={headline} />);
    const link = screen.getByRole('link', { name: `Continue reading: ${headline}` });
    expect(link).toHaveAttribute('href', '/news/2021/10/9/doha');
    expect(link).toHaveAttribute('data-component', 'ContinueReading');
    expect(link.querySelector('[data-part=story]')).toHaveTextContent(`: ${headline}`);
    expect(details()).toBeNull();
  });

  test('children win over href, because text on the page needs no link', () => {
    render(
      <ContinueReading href="/doha">
        <p>More</p>
      </ContinueReading>,
    );
    expect(screen.queryByRole('link')).toBeNull();
    expect(details()).toHaveTextContent('More');
  });

  test('an unsafe URL renders nothing, with a warning', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(<ContinueReading href="javascript:alert(1)" />);
    expect(container).toBeEmptyDOMElement();
    expect(vi.mocked(console.warn).mock.calls.flat().join('\n')).toContain(
      'the URL "javascript:alert(1)" could run a script',
    );
    vi.mocked(console.warn).mockClear();
  });
});

describe('the rest of the text', () => {
  test('is in the server’s HTML, closed', () => {
    const html = renderToString(
      <ContinueReading>
        <p>The last word</p>
      </ContinueReading>,
    );
    expect(html).toContain('<p>The last word</p>');
    expect(html).not.toContain('open=""');
  });

  test('is shown in reader mode', () => {
    const paragraph = 'The delegation asked for an end to the ban on the reserves of the central bank. ';
    const page = new DOMParser().parseFromString(
      renderToString(
        <Article>
          <Headline>{headline}</Headline>
          <ArticleBody continueAfter={1}>
            <p>{paragraph.repeat(4)}</p>
            <p>{paragraph.repeat(4)}</p>
            <p>The last word of all is here, said the chargé d’affaires.</p>
          </ArticleBody>
        </Article>,
      ),
      'text/html',
    );
    expect(new Readability(page).parse()?.textContent).toContain('The last word of all is here');
  });

  test('is marked for structured data if it is for subscribers, and only then', () => {
    const { rerender } = render(
      <ContinueReading paywalled>
        <p>More</p>
      </ContinueReading>,
    );
    expect(document.querySelector('.newsfold-paywalled')).toHaveTextContent('More');
    rerender(
      <ContinueReading>
        <p>More</p>
      </ContinueReading>,
    );
    expect(document.querySelector('.newsfold-paywalled')).toBeNull();
    expect(details()).toHaveTextContent('More');
  });
});

describe('the state', () => {
  test('is open at first if the publisher wants', () => {
    render(
      <ContinueReading defaultOpen>
        <p>More</p>
      </ContinueReading>,
    );
    expect(details()).toHaveAttribute('open');
  });

  test('is the reader’s when the page renders again', () => {
    const cut = (label: string) => (
      <ContinueReading label={label}>
        <p>More</p>
      </ContinueReading>
    );
    const { rerender } = render(cut('Continue'));
    details()?.setAttribute('open', '');
    rerender(cut('Go on'));
    expect(summary()).toHaveTextContent('Go on');
    expect(details()).toHaveAttribute('open');
  });

  test('also calls a publisher’s own onToggle', async () => {
    const onToggle = vi.fn();
    const onOpenChange = vi.fn();
    render(
      <ContinueReading onToggle={onToggle} onOpenChange={onOpenChange}>
        <p>More</p>
      </ContinueReading>,
    );
    act(() => {
      details()?.setAttribute('open', '');
    });
    await vi.waitFor(() => {
      expect(onOpenChange).toHaveBeenCalledTimes(1);
    });
    expect(onToggle).toHaveBeenCalled();
  });

  test('is reported to the newest handler, once, in strict mode too', async () => {
    const reports: [string, boolean][] = [];
    function Counting() {
      const [count, setCount] = useState(0);
      return (
        <ContinueReading
          onOpenChange={(open) => {
            reports.push([`handler ${String(count)}`, open]);
            setCount(count + 1);
          }}
        >
          <p>More</p>
        </ContinueReading>
      );
    }
    render(
      <StrictMode>
        <Counting />
      </StrictMode>,
    );
    for (const open of [true, false]) {
      act(() => {
        details()?.toggleAttribute('open', open);
      });
      await vi.waitFor(() => {
        expect(reports.at(-1)?.[1]).toBe(open);
      });
    }
    expect(reports).toEqual([
      ['handler 0', true],
      ['handler 1', false],
    ]);
  });
});

describe('the collapse button', () => {
  test('is not in the server’s HTML, because it needs scripts', () => {
    const html = renderToString(
      <ContinueReading collapse={<ContinueReadingCollapse />}>
        <p>More</p>
      </ContinueReading>,
    );
    expect(html).not.toContain('<button');
  });

  test('closes the text and moves the focus to the control', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    render(
      <ContinueReading defaultOpen collapse={<ContinueReadingCollapse />}>
        <p>More</p>
      </ContinueReading>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(details()).not.toHaveAttribute('open');
    expect(summary()).toHaveFocus();
  });

  test('does nothing outside a cut', async () => {
    render(<ContinueReadingCollapse>Less</ContinueReadingCollapse>);
    await userEvent.click(screen.getByRole('button', { name: 'Less' }));
    expect(screen.getByRole('button')).toHaveFocus();
  });
});

describe('text that is fetched', () => {
  const remote = (load: (signal: AbortSignal) => Promise<React.ReactNode>) => (
    <ContinueReadingRemote href="/doha" headline={headline} load={load} />
  );
  const control = () => screen.getByRole('link');

  test('starts as a link, in the server’s HTML too', () => {
    const load = vi.fn();
    expect(renderToString(remote(load))).toContain('href="/doha"');
    render(remote(load));
    expect(control()).toHaveAccessibleName(`Continue reading: ${headline}`);
    expect(control()).not.toHaveAttribute('aria-busy');
    expect(load).not.toHaveBeenCalled();
  });

  test('replaces the link and gets the focus', async () => {
    render(remote(() => Promise.resolve(<p>The rest</p>)));
    await userEvent.click(control());
    expect(await screen.findByText('The rest')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.activeElement).toHaveTextContent('The rest');
  });

  test('is requested once, however often a reader presses', async () => {
    const load = vi.fn(() => new Promise<never>(() => undefined));
    render(remote(load));
    await userEvent.dblClick(control());
    expect(load).toHaveBeenCalledTimes(1);
    expect(control()).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('Loading the rest of the article');
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('away'))],
    [
      'throws',
      () => {
        throw new Error('away');
      },
    ],
  ])('may fail: if load %s, a message says so and a button tries again', async (_, fail) => {
    const load = vi
      .fn<(signal: AbortSignal) => Promise<React.ReactNode>>()
      .mockImplementationOnce(fail)
      .mockResolvedValueOnce(<p>The rest</p>);
    render(remote(load));
    await userEvent.click(control());
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    expect(control()).toHaveAccessibleName(`Continue reading: ${headline}`);
    const retry = screen.getByRole('button', { name: `Try again: ${headline}` });
    expect(retry).toHaveFocus();
    await userEvent.click(retry);
    expect(await screen.findByText('The rest')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is aborted when the article is removed', async () => {
    let signal: AbortSignal | undefined;
    const { unmount } = render(
      remote((given) => {
        signal = given;
        return new Promise(() => undefined);
      }),
    );
    await userEvent.click(control());
    expect(signal?.aborted).toBe(false);
    unmount();
    expect(signal?.aborted).toBe(true);
  });

  test.each(['{Control>}', '{Meta>}', '{Shift>}', '{Alt>}'])(
    'opens in another tab or window with %s held, like any link',
    async (keys) => {
      const load = vi.fn();
      render(remote(load));
      const user = userEvent.setup();
      await user.keyboard(keys);
      // Runs after React, and prevents the navigation, which jsdom does not implement.
      const followed = vi.fn((event: Event) => {
        expect(event.defaultPrevented).toBe(false);
        event.preventDefault();
      });
      window.addEventListener('click', followed, { once: true });
      await user.click(control());
      expect(followed).toHaveBeenCalledTimes(1);
      expect(load).not.toHaveBeenCalled();
    },
  );
});
