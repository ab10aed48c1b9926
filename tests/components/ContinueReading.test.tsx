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

test('a cut with nothing in it is left out, and a developer is told', () => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  const { container } = render(<ContinueReading>{null}</ContinueReading>);
  expect(container).toBeEmptyDOMElement();
  expect(vi.mocked(console.warn).mock.calls.flat().join('\n')).toContain('it has no content');
  vi.mocked(console.warn).mockClear();
});

describe('the control', () => {
  test('says what continues, and shows the label alone', () => {
    render(
      <ContinueReading label="Click to continue reading" headline={headline}>
        <p>More</p>
      </ContinueReading>,
    );
    expect(screen.getByText('Click to continue reading')).toBeVisible();
    // What no reader sees: tests/engines/ContinueReading.engines.test.ts measures it.
    expect(summary()?.querySelector('[data-part=story]')).toHaveTextContent(`: ${headline}`);
    expect(summary()).toHaveAccessibleName(`Click to continue reading: ${headline}`);
  });

  test('says so wherever the locale puts the label', () => {
    const locale = { ...en, messages: { ...en.messages, continueReadingOf: '“{headline}”: {label}!' } };
    render(
      <ContinueReading locale={locale} headline={headline}>
        <p>More</p>
      </ContinueReading>,
    );
    const shown = summary()?.querySelector('[data-part=show]');
    expect(shown).toHaveTextContent(`“${headline}”: Continue reading!`);
    expect([...(shown?.childNodes ?? [])].filter((node) => node instanceof Text)).toHaveLength(1);
  });

  test.each([
    { locale: en, closing: 'Show less' },
    { locale: ar, closing: ar.messages.collapse },
  ])('offers to close what is open, in the words of $locale.tag', ({ locale, closing }) => {
    render(
      <ContinueReading locale={locale} headline={headline} defaultOpen>
        <p>More</p>
      </ContinueReading>,
    );
    expect(summary()).toHaveAccessibleName(closing);
    expect(screen.getByText(closing)).toBeVisible();
    expect(screen.getByText(locale.messages.continueReading)).not.toBeVisible();
  });

  test('has the words of the locale where no label is given, or an empty one', () => {
    render(
      <ContinueReading locale={ar} label=" ">
        <p>المزيد</p>
      </ContinueReading>,
    );
    expect(summary()).toHaveTextContent(ar.messages.continueReading);
  });

  test('takes its name from its label where no headline is given', () => {
    render(
      <ContinueReading headline="  ">
        <p>More</p>
      </ContinueReading>,
    );
    expect(summary()).toHaveAccessibleName('Continue reading');
  });

  test('passes attributes on to the details', () => {
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

describe('text that the server keeps', () => {
  test('is reached by a link that looks the same and says what continues', () => {
    render(<ContinueReading href="/news/2021/10/9/doha" headline={headline} />);
    const link = screen.getByRole('link', { name: `Continue reading: ${headline}` });
    expect(link).toHaveAttribute('href', '/news/2021/10/9/doha');
    expect(link).toHaveAttribute('data-component', 'ContinueReading');
    expect(link).toHaveTextContent(/^Continue reading$/);
    expect(details()).toBeNull();
  });

  test('children win over an address: what is here needs no link', () => {
    render(
      <ContinueReading href="/doha">
        <p>More</p>
      </ContinueReading>,
    );
    expect(screen.queryByRole('link')).toBeNull();
    expect(details()).toHaveTextContent('More');
  });

  test('an address that could run a script gives nothing, and a developer is told', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(<ContinueReading href="javascript:alert(1)" />);
    expect(container).toBeEmptyDOMElement();
    expect(vi.mocked(console.warn).mock.calls.flat().join('\n')).toContain(
      'the address "javascript:alert(1)" could run a script',
    );
    vi.mocked(console.warn).mockClear();
  });
});

describe('what is kept', () => {
  test('is in the server’s HTML, closed', () => {
    const html = renderToString(
      <ContinueReading>
        <p>The last word</p>
      </ContinueReading>,
    );
    expect(html).toContain('<p>The last word</p>');
    expect(html).not.toContain('open=""');
  });

  test('is what reader mode shows', () => {
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

  test('is marked for structured data where it is for subscribers, and only there', () => {
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
  test('is open at first where the publisher wants it', () => {
    render(
      <ContinueReading defaultOpen>
        <p>More</p>
      </ContinueReading>,
    );
    expect(details()).toHaveAttribute('open');
  });

  test('is left to the reader when the page renders again', () => {
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

  test('leaves a publisher’s own onToggle alone', async () => {
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

  test('is told to the newest handler, once, also in strict mode', async () => {
    const told: [string, boolean][] = [];
    function Counting() {
      const [count, setCount] = useState(0);
      return (
        <ContinueReading
          onOpenChange={(open) => {
            told.push([`handler ${String(count)}`, open]);
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
        expect(told.at(-1)?.[1]).toBe(open);
      });
    }
    expect(told).toEqual([
      ['handler 0', true],
      ['handler 1', false],
    ]);
  });
});

describe('the collapse button', () => {
  test('is not in the server’s HTML, where it could not work', () => {
    const html = renderToString(
      <ContinueReading collapse={<ContinueReadingCollapse />}>
        <p>More</p>
      </ContinueReading>,
    );
    expect(html).not.toContain('<button');
  });

  test('closes the text and takes the focus to the control', async () => {
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

  test('does nothing where there is no cut around it', async () => {
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

  test('is a link before anything is pressed, also in the server’s HTML', () => {
    const load = vi.fn();
    expect(renderToString(remote(load))).toContain('href="/doha"');
    render(remote(load));
    expect(control()).toHaveAccessibleName(`Continue reading: ${headline}`);
    expect(control()).not.toHaveAttribute('aria-busy');
    expect(load).not.toHaveBeenCalled();
  });

  test('takes the place of the link and the focus', async () => {
    render(remote(() => Promise.resolve(<p>The rest</p>)));
    await userEvent.click(control());
    expect(await screen.findByText('The rest')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.activeElement).toHaveTextContent('The rest');
  });

  test('is asked for once however often a reader presses', async () => {
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
  ])('may fail: when the function %s, a line says so, and a button tries again', async (_, fail) => {
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

  test('is aborted when the article goes away', async () => {
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
    'opens elsewhere with %s held, as any link does',
    async (keys) => {
      const load = vi.fn();
      render(remote(load));
      const user = userEvent.setup();
      await user.keyboard(keys);
      // Heard after React, and held back here, since jsdom has nowhere to go.
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
