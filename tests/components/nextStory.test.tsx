import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { articleBlocks, Embed } from '../../src/html';
import {
  Article,
  ArticleBody,
  ContinueReading,
  Headline,
  NewsArticle,
  SensitiveCover,
  type ArticleContent,
  type NewsArticleProps,
} from '../../src/index';

/*
 * A router such as React Router, TanStack Router or Next's Pages Router keeps the page component: the next story is
 * rendered where the last one was. `visit` does the same, in the StrictMode that most apps are developed in.
 */
function visit(first: ReactNode) {
  const inApp = (node: ReactNode) => <StrictMode>{node}</StrictMode>;
  const { rerender, container } = render(inApp(first));
  const details = () => container.querySelector('details');
  return {
    container,
    goTo: (node: ReactNode) => {
      rerender(inApp(node));
    },
    isOpen: () => details()?.open,
    /** As a reader opens it: the browser sets `open`, and then sends the event. */
    open: () => {
      const element = details();
      if (element) element.open = true;
    },
  };
}

beforeEach(() => {
  localStorage.clear();
});

describe('a later defaultOpen', () => {
  const cut = (defaultOpen: boolean, id?: string) => (
    <ContinueReading defaultOpen={defaultOpen} id={id}>
      The mast fell.
    </ContinueReading>
  );
  const cover = (defaultOpen: boolean, id?: string) => (
    <SensitiveCover reason="A description of the accident" defaultOpen={defaultOpen} id={id}>
      The mast fell.
    </SensitiveCover>
  );

  test.each([
    ['a cut', cut],
    ['a cover', cover],
  ])('of %s changes nothing, but the next story begins with it', (_, show) => {
    const page = visit(show(true));
    page.goTo(show(false));
    expect(page.isOpen()).toBe(true);
    const other = visit(show(false));
    other.goTo(show(true));
    expect(other.isOpen()).toBe(false);
    other.goTo(show(true, 'next'));
    expect(other.isOpen()).toBe(true);
  });
});

describe('a NewsArticle', () => {
  const story = (article: Partial<ArticleContent>, props: Partial<NewsArticleProps> = {}) => (
    <NewsArticle
      jsonLd={false}
      article={{
        headline: 'Ferry service resumes',
        body: [<p key="a">The ferry sails again.</p>, <p key="b">It was laid up for a month.</p>],
        continueAfter: 1,
        ...article,
      }}
      {...props}
    />
  );

  test.each([
    ['url', { url: '/ferry' }, { url: '/harbor' }, {}, {}],
    ['id, where neither has a url', {}, {}, { id: 'story-1' }, { id: 'story-2' }],
    ['headline, where nothing else tells them apart', {}, { headline: 'Harbor reopens' }, {}, {}],
    ['url, under the same id', { url: '/ferry' }, { url: '/harbor' }, { id: 'main' }, { id: 'main' }],
  ])('with another %s closes what was opened', (_, first, next, firstProps, nextProps) => {
    const page = visit(story(first, firstProps));
    page.open();
    page.goTo(story(next, nextProps));
    expect(page.isOpen()).toBe(false);
  });

  test.each([
    ['url', { url: '/ferry' }, {}],
    ['id', {}, { id: 'story-1' }],
  ])('with the same %s keeps it open when its words are corrected', (_, identity, props) => {
    const page = visit(story(identity, props));
    page.open();
    const corrected = {
      headline: 'Ferry service resumes on Monday',
      standfirst: 'A month after the accident.',
      body: [<p key="a">The ferry sails again on Monday.</p>, <p key="b">It was laid up.</p>],
    };
    page.goTo(story({ ...identity, ...corrected }, props));
    expect(page.isOpen()).toBe(true);
  });

  test('keeps what was opened when the functions that it is given are new', () => {
    const withFunctions = () =>
      story(
        { url: '/ferry', body: { html: '<p>One</p><p>Two</p>' } },
        { renderHtml: (html) => articleBlocks(html), continueReading: { onOpenChange: () => undefined } },
      );
    const page = visit(withFunctions());
    page.open();
    page.goTo(withFunctions());
    expect(page.isOpen()).toBe(true);
  });

  test('starts what its children keep anew, too', async () => {
    const remote = <ContinueReadingRemote href="#rest" load={() => Promise.resolve('The rest')} />;
    const page = visit(story({ url: '/ferry' }, { children: remote }));
    await userEvent.click(screen.getByRole('link'));
    expect(await screen.findByText('The rest')).toBeInTheDocument();
    page.goTo(story({ url: '/harbor' }, { children: remote }));
    expect(screen.queryByText('The rest')).not.toBeInTheDocument();
  });

  test('says nothing of the next story, whose text is closed', async () => {
    const heard: string[] = [];
    const told = (name: string) =>
      story(
        { url: `/${name}`, headline: name },
        { continueReading: { onOpenChange: (open) => heard.push(`${name} ${String(open)}`) } },
      );
    const page = visit(told('Ferry'));
    page.open();
    // The browser sends its event later, when the reader has gone on.
    page.goTo(told('Harbor'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(heard).toEqual([]);
    page.open();
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(heard).toEqual(['Harbor true']);
  });
});

describe('an Article put together by hand', () => {
  test('with another id starts anew all that is in it', () => {
    const story = (id: string) => (
      <Article id={id}>
        <Headline>Ferry service resumes</Headline>
        <SensitiveCover reason="A description of the accident">
          <p>The mast fell.</p>
        </SensitiveCover>
      </Article>
    );
    const page = visit(story('ferry'));
    page.open();
    page.goTo(story('ferry'));
    expect(page.isOpen()).toBe(true);
    page.goTo(story('harbor'));
    expect(page.isOpen()).toBe(false);
  });
});

describe('a SensitiveCover', () => {
  const cover = (children: ReactNode, props: { id?: string; reason?: string } = {}) => (
    <Article>
      <SensitiveCover reason="Photographs of the dead" {...props}>
        {children}
      </SensitiveCover>
    </Article>
  );
  const Photo = ({ image, id }: { image?: { src: string; onLoad?: () => void }; id?: number }) => (
    <img src={image?.src ?? `/${String(id)}.jpg`} alt="" />
  );
  const cycle = (src: string) => {
    const image: { src: string; self?: unknown } = { src };
    image.self = image;
    return image;
  };

  test.each([
    ['picture', <img key="" src="/a.jpg" alt="" />, <img key="" src="/b.jpg" alt="" />],
    [
      'picture, deep inside',
      <figure key="">
        <p>
          <img src="/a.jpg" alt="" />
        </p>
      </figure>,
      <figure key="">
        <p>
          <img src="/b.jpg" alt="" />
        </p>
      </figure>,
    ],
    [
      'picture in a component',
      <Photo key="" image={{ src: '/a.jpg' }} />,
      <Photo key="" image={{ src: '/b.jpg' }} />,
    ],
    [
      'picture in a cycle',
      <Photo key="" image={cycle('/a.jpg')} />,
      <Photo key="" image={cycle('/b.jpg')} />,
    ],
    ['number in a component', <Photo key="" id={1} />, <Photo key="" id={2} />],
    [
      'link',
      <a key="" href="/a">
        Testimony
      </a>,
      <a key="" href="/b">
        Testimony
      </a>,
    ],
    ['video', <video key="" muted poster="/a.jpg" />, <video key="" muted poster="/b.jpg" />],
    [
      'long inline picture',
      <img key="" src={`data:image/png;base64,${'A'.repeat(9000)}B${'A'.repeat(9000)}`} alt="" />,
      <img key="" src={`data:image/png;base64,${'A'.repeat(9000)}C${'A'.repeat(9000)}`} alt="" />,
    ],
  ])('of another %s is covered', (_, one, other) => {
    const page = visit(cover(one));
    page.open();
    page.goTo(cover(other));
    expect(page.isOpen()).toBe(false);
  });

  test('with another id is covered', () => {
    const page = visit(cover('He was beaten.', { id: 'one' }));
    page.open();
    page.goTo(cover('He was beaten.', { id: 'two' }));
    expect(page.isOpen()).toBe(false);
  });

  test('stays open when its words are corrected', () => {
    const photo = (onLoad: () => void) => <Photo image={{ src: '/a.jpg', onLoad }} />;
    const page = visit(cover(photo(() => undefined)));
    page.open();
    page.goTo(
      cover(
        photo(() => undefined),
        { reason: 'Photographs of people killed in the fire' },
      ),
    );
    expect(page.isOpen()).toBe(true);
  });

  test('of another picture is covered under the same id', () => {
    const page = visit(cover(<img src="/a.jpg" alt="" />, { id: 'photographs' }));
    page.open();
    page.goTo(cover(<img src="/b.jpg" alt="" />, { id: 'photographs' }));
    expect(page.isOpen()).toBe(false);
  });
});

describe('a cut', () => {
  const cut = (props: { id?: string; href?: string; headline?: string }) => (
    <Article>
      <ContinueReading {...props}>
        <p>More</p>
      </ContinueReading>
    </Article>
  );

  test.each([
    ['id', { id: 'a' }, { id: 'b' }],
    ['href', { href: '/a' }, { href: '/b' }],
  ])('with another %s is closed', (_, one, other) => {
    const page = visit(cut(one));
    page.open();
    page.goTo(cut(other));
    expect(page.isOpen()).toBe(false);
  });

  test('stays open when its headline is corrected', () => {
    const page = visit(cut({ headline: 'Ferry sails' }));
    page.open();
    page.goTo(cut({ headline: 'Ferry sails on Monday' }));
    expect(page.isOpen()).toBe(true);
  });

  test('of an ArticleBody with another id is closed', () => {
    const body = (id: string) => (
      <ArticleBody id={id} continueAfter={1}>
        <p>One</p>
        <p>Two</p>
      </ArticleBody>
    );
    const page = visit(body('ferry'));
    page.open();
    page.goTo(body('harbor'));
    expect(page.isOpen()).toBe(false);
  });

  test('that the publisher keeps open does not hear of one that is gone', async () => {
    const onOpenChange = vi.fn();
    const kept = (id: string) => (
      <ContinueReading id={id} onOpenChange={onOpenChange}>
        <p>More</p>
      </ContinueReading>
    );
    const page = visit(kept('a'));
    page.open();
    page.goTo(kept('b'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(onOpenChange).not.toHaveBeenCalled();
  });
});

describe('an embed', () => {
  const player = (src: string, title = 'The launch') => (
    <ArticleBody>
      <Embed provider="YouTube" src={src} title={title} />
    </ArticleBody>
  );

  test('of another address waits to be opened', () => {
    const page = visit(player('https://www.youtube.com/embed/a'));
    page.open();
    page.goTo(player('https://www.youtube.com/embed/b'));
    expect(page.isOpen()).toBe(false);
  });

  test('with another id waits to be opened', () => {
    const withId = (id: string) => <Embed id={id} provider="YouTube" src="https://www.youtube.com/embed/a" />;
    const page = visit(withId('a'));
    page.open();
    page.goTo(withId('b'));
    expect(page.isOpen()).toBe(false);
  });

  test('stays open when its title is corrected', () => {
    const page = visit(player('https://www.youtube.com/embed/a'));
    page.open();
    page.goTo(player('https://www.youtube.com/embed/a', 'The launch of the ferry'));
    expect(page.isOpen()).toBe(true);
  });

  test('in HTML stays open when a paragraph comes before it', () => {
    const body = (before: string) => (
      <ArticleBody>
        {articleBlocks(
          `${before}<p>Watch:</p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="t"></iframe><p>End</p>`,
        )}
      </ArticleBody>
    );
    const page = visit(body(''));
    page.open();
    page.goTo(body('<p>Update: the ferry has arrived.</p>'));
    expect(page.isOpen()).toBe(true);
  });
});

describe('a notice that was hidden', () => {
  const Message = ({ of }: { of: string | number | { name: string } }) => (
    <p>Message {typeof of === 'object' ? of.name : of}</p>
  );
  const hide = () => userEvent.click(screen.getByRole('button'));

  test.each<[string, ReactNode, ReactNode]>([
    ['words', 'One', 'Two'],
    ['words in a component', <Message key="" of="one" />, <Message key="" of="two" />],
    ['number in a component', <Message key="" of={1} />, <Message key="" of={2} />],
    [
      'object in a component',
      <Message key="" of={{ name: 'one' }} />,
      <Message key="" of={{ name: 'two' }} />,
    ],
    [
      'link',
      <a key="" href="/a">
        Live page
      </a>,
      <a key="" href="/b">
        Live page
      </a>,
    ],
  ])('does not hide the next one, with other %s', async (_, one, two) => {
    const page = visit(<DismissibleAdvisory>{one}</DismissibleAdvisory>);
    await hide();
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    page.goTo(<DismissibleAdvisory>{two}</DismissibleAdvisory>);
    expect(screen.getByRole('note')).toBeInTheDocument();
  });

  test('does not hide the next one, with another id and the same words', async () => {
    const notice = (id: string) => (
      <DismissibleAdvisory id={id}>This story is developing.</DismissibleAdvisory>
    );
    const page = visit(notice('ferry'));
    await hide();
    page.goTo(notice('harbor'));
    expect(screen.getByRole('note')).toBeInTheDocument();
    page.goTo(notice('ferry'));
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  test('stays hidden when the page renders again', async () => {
    const notice = () => (
      <DismissibleAdvisory onDismiss={() => undefined}>
        <Message of={{ name: 'one' }} />
      </DismissibleAdvisory>
    );
    const page = visit(notice());
    await hide();
    page.goTo(notice());
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(screen.getByText('Notice hidden')).toHaveFocus();
  });
});

describe('text that is fetched', () => {
  const remote = (name: string, load: (signal: AbortSignal) => Promise<ReactNode>, id?: string) => (
    <article>
      <Headline>{name}</Headline>
      <ContinueReadingRemote id={id} href={`#${name}`} load={load} />
    </article>
  );

  test('does not come into the next story', async () => {
    const load = (name: string) => () => Promise.resolve(`Rest of ${name}`);
    const page = visit(remote('ferry', load('ferry')));
    await userEvent.click(screen.getByRole('link'));
    expect(await screen.findByText('Rest of ferry')).toBeInTheDocument();
    page.goTo(remote('harbor', load('harbor')));
    expect(page.container).not.toHaveTextContent('Rest of');
    await userEvent.click(screen.getByRole('link'));
    expect(await screen.findByText('Rest of harbor')).toBeInTheDocument();
  });

  test.each([
    ['href', remote, 'harbor', undefined],
    ['id', remote, 'ferry', 'two'],
  ] as const)(
    'for a story that is gone is thrown away when it comes late: another %s',
    async (_, make, name, id) => {
      const answers: ((text: string) => void)[] = [];
      const signals: AbortSignal[] = [];
      const load = (signal: AbortSignal) => {
        signals.push(signal);
        return new Promise<ReactNode>((resolve) => answers.push(resolve));
      };
      const page = visit(make('ferry', load, 'one'));
      await userEvent.click(screen.getByRole('link'));
      page.goTo(make(name, load, id ?? 'one'));
      expect(signals[0]?.aborted).toBe(true);
      expect(screen.getByRole('link')).not.toHaveAttribute('aria-busy');
      // The next story is asked for before the answer of the last one comes.
      fireEvent.click(screen.getByRole('link'));
      await act(() => {
        answers[0]?.('Rest of the last');
        return Promise.resolve();
      });
      expect(page.container).not.toHaveTextContent('Rest of the last');
      await act(() => {
        answers[1]?.('Rest of this one');
        return Promise.resolve();
      });
      expect(page.container).toHaveTextContent('Rest of this one');
    },
  );

  test('stays when the headline is corrected and the function is new', async () => {
    const story = (headline: string) => (
      <ContinueReadingRemote href="#ferry" headline={headline} load={() => Promise.resolve('The rest')} />
    );
    const page = visit(story('Ferry sails'));
    await userEvent.click(screen.getByRole('link'));
    expect(await screen.findByText('The rest')).toBeInTheDocument();
    page.goTo(story('Ferry sails on Monday'));
    expect(screen.getByText('The rest')).toBeInTheDocument();
  });
});
