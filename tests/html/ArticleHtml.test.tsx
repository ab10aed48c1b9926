import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { ArticleBody } from '../../src';
import { articleBlocks, ArticleHtml, Embed, newsEmbeds } from '../../src/html';
import { ar } from '../../src/locales/ar';

const show = (html: string, options?: Omit<Parameters<typeof ArticleHtml>[0], 'html'>) =>
  render(<ArticleHtml html={html} {...options} />).container;

/** The blocks in reading order, as element and text. */
const outline = (html: string) => {
  const body = show(html).querySelector('[data-component="ArticleBody"]');
  return [...(body?.children ?? [])].map(
    (block) => `${block.tagName.toLowerCase()}: ${block.textContent.trim()}`,
  );
};

const silence = () => vi.mocked(console.warn).mockImplementation(() => undefined);
const takeWarnings = () => {
  const warnings = vi.mocked(console.warn).mock.calls.map(([line]) => String(line));
  vi.mocked(console.warn).mockClear();
  return warnings;
};

describe('the blocks of a text', () => {
  test('count for the cut', () => {
    const blocks = articleBlocks('<p>One</p><p>Two</p><h2>Three</h2><p>Four</p><p>Five</p>');
    expect(blocks).toHaveLength(5);
    render(<ArticleBody continueAfter={2}>{blocks}</ArticleBody>);
    const cut = screen.getByText('Continue reading').closest('details');
    expect(cut).toHaveTextContent('ThreeFourFive');
    expect(cut).not.toHaveTextContent('Two');
  });

  test('are the same in ArticleHtml, whose locale also applies to the cut', () => {
    show('<p>1</p><p>2</p><p>3</p>', { continueAfter: 1, locale: ar });
    expect(screen.getByText('متابعة القراءة').closest('details')).toHaveTextContent('23');
  });

  test('are empty for an empty text', () => {
    silence();
    expect(articleBlocks('')).toEqual([]);
    expect(articleBlocks('<p>&nbsp;</p><div><br></div>\u200b')).toEqual([]);
    expect(show('  ').innerHTML).toBe('');
    expect(takeWarnings()[0]).toContain('it has no content');
  });

  test('are empty for a value that is not a string, with a warning', () => {
    silence();
    // @ts-expect-error: what WordPress sends is an object
    expect(articleBlocks({ rendered: '<p>x</p>' })).toEqual([]);
    expect(takeWarnings()[0]).toContain('content.rendered');
  });
});

describe('headings', () => {
  test('begin at level 2, with unique ids that cannot become global variables', () => {
    show('<h1>Location</h1><h3>Why now</h3><h2>Why now</h2><h2 id="attributes">Facts</h2>');
    const found = screen.getAllByRole('heading').map(({ tagName, id }) => `${tagName} ${id}`);
    expect(found).toEqual(['H2 section-location', 'H3 why-now', 'H2 why-now-1', 'H2 section-attributes']);
  });

  test('are followed by the pictures that an editor put in them', () => {
    expect(outline('<h2>Words<img src="/a.jpg"></h2>')).toEqual(['h2: Words', 'figure: ']);
  });

  test('of two texts on a page have different ids if each text has a prefix', () => {
    show('<h2>Why now</h2>', { idPrefix: 'a-' });
    expect(screen.getByRole('heading')).toHaveAttribute('id', 'a-why-now');
  });
});

describe('links', () => {
  test('within the text still lead to their targets, by the new ids', () => {
    const body = show(
      '<p>Text<a href="#fn1">1</a></p><ol><li id="fn1">Note</li></ol><p id="fn1">Second of that id</p><p><a name="top"></a>Top</p><a href="#top">Up</a> <a href="#comments">Comments</a>',
    );
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href') ?? '';
    expect(body.querySelector(to('1'))).toHaveTextContent('Note');
    expect(body.querySelector(to('Up'))?.closest('p')).toHaveTextContent('Top');
    expect(to('Comments')).toBe('#comments');
  });

  test('that are sponsored are still marked so', () => {
    show('<a href="HTTPS://shop.example" rel="sponsored opener" target="_blank">Shop</a>');
    const link = screen.getByRole('link', { name: 'Shop' });
    expect(link).toHaveAttribute('rel', 'sponsored');
    expect(link).not.toHaveAttribute('target');
  });
});

describe('pictures', () => {
  test.each([
    ['alone in a paragraph', '<p><a href="/big"><img src="/a.jpg" alt="A map"></a></p>', undefined],
    [
      'in a figure',
      '<figure class="wp-block-image"><img src="/a.jpg" alt="A map"><figcaption>The <em>map</em></figcaption></figure>',
      'The map',
    ],
    [
      'in an old WordPress caption',
      '<div class="wp-caption"><img src="/a.jpg" alt="A map"><p class="wp-caption-text">The map</p></div>',
      'The map',
    ],
    [
      'in a WordPress shortcode',
      '[caption id="attachment_6" width="300"]<img src="/a.jpg" alt="A map" /> The map[/caption]',
      'The map',
    ],
    [
      'lazy-loaded by a plug-in',
      '<p><img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="A map"></p>',
      undefined,
    ],
  ])('%s are figures', (_, html, caption) => {
    show(html);
    const picture = within(screen.getByRole('figure')).getByRole('img', { name: 'A map' });
    expect(picture).toHaveAttribute('src', '/a.jpg');
    expect(screen.getByRole('figure').querySelector('figcaption')?.textContent).toBe(caption);
  });

  test('in a line of text stay in it', () => {
    expect(outline('<p>An <img src="/icon.png" alt="icon"> icon</p>')).toEqual(['p: An  icon']);
  });

  test('that count readers are removed, and emoji pictures become text', () => {
    expect(
      outline(
        '<p>Ha <img class="emoji" alt="😀" src="/s.png"></p><img src="https://t.example" width=1 height=1>',
      ),
    ).toEqual(['p: Ha 😀']);
  });
});

describe('quotes', () => {
  test('are still quotes', () => {
    expect(outline('<blockquote>Words<cite>Ann</cite></blockquote>')).toEqual(['blockquote: WordsAnn']);
  });

  test.each([
    '<aside class="pullquote"><p>Words</p><cite>Ann</cite></aside>',
    '<figure class="wp-block-pullquote"><blockquote><p>Words</p><cite>Ann</cite></blockquote></figure>',
  ])('with the markup of pull quotes are pull quotes: %s', (html) => {
    const figure = show(html).querySelector('[data-component="PullQuote"]');
    expect(figure?.querySelector('blockquote')).toHaveTextContent('Words');
    expect(figure?.querySelector('figcaption')).toHaveTextContent('Ann');
  });
});

describe('tables', () => {
  test('scroll in a focusable region that has the table’s name', () => {
    show('<table><caption>Votes</caption><tr><th scope="row">Ann<td>12</table>');
    const region = screen.getByRole('region', { name: 'Votes' });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(within(region).getByRole('rowheader', { name: 'Ann' })).toBeVisible();
  });

  test('without a caption have a name in the article’s language', () => {
    show('<table><tr><td>1<td>2</table>', { locale: ar });
    expect(screen.getByRole('region', { name: 'جدول' })).toBeVisible();
  });

  test('that only frame a text become paragraphs', () => {
    expect(outline('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual(['p: One', 'p: Two']);
  });
});

describe('embeds', () => {
  test.each([
    [
      'https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      '//www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      'Vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
    ],
    ['https://datawrapper.dwcdn.net/AbC12/3/', 'Datawrapper', 'https://datawrapper.dwcdn.net/AbC12/3/'],
    [
      'https://flo.uri.sh/visualisation/1234567/embed',
      'Flourish',
      'https://flo.uri.sh/visualisation/1234567/embed',
    ],
    [
      'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5',
      'Spotify',
      'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293',
      'SoundCloud',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293',
    ],
    [
      'https://platform.twitter.com/embed/Tweet.html?id=1234567890',
      'X',
      'https://platform.twitter.com/embed/Tweet.html?id=1234567890&dnt=true',
    ],
    [
      'https://www.tiktok.com/embed/v2/7106594312292453675',
      'TikTok',
      'https://www.tiktok.com/embed/v2/7106594312292453675',
    ],
    [
      'https://www.instagram.com/p/CUbHfhpswxt/embed',
      'Instagram',
      'https://www.instagram.com/p/CUbHfhpswxt/embed/captioned/',
    ],
  ])('%s is closed and named, with a link to %s', (src, provider, frame) => {
    const body = show(`<iframe src="${src}" title="The debate"></iframe>`);
    expect(screen.getByText(`Show: The debate (${provider})`).closest('details')).not.toHaveAttribute('open');
    const found = body.querySelector('iframe');
    expect(found).toHaveAttribute('src', frame);
    expect(found).toHaveAttribute('loading', 'lazy');
    expect(found).toHaveAttribute('title', `The debate (${provider})`);
    expect(found?.getAttribute('sandbox')).not.toContain('top-navigation');
    expect(screen.getByRole('link', { name: `Open on ${provider}` })).toBeVisible();
  });

  test.each([
    ['16 / 9', 16 / 9],
    ['4/3', 4 / 3],
    ['1', 1],
    ['1.7777777777777777', 16 / 9],
    [' 9 / 16 ', 9 / 16],
    ['1.5', 1.5],
    ['.5', 0.5],
    [undefined, 16 / 9],
  ])('have the ratio %j', (ratio, expected) => {
    const { container } = render(
      <Embed {...{ provider: 'Charts', src: 'https://charts.example/1', ratio }} />,
    );
    expect(getRatio(container)).toBeCloseTo(expected);
    expect(container.innerHTML).not.toContain('style=');
  });

  test.each([
    '1; position: fixed; inset: 0; background: url(https://elsewhere.example/1)',
    '16 / 9" onload="alert(1)',
    'url(https://elsewhere.example/1)',
    '1 / 0',
    '-4 / 3',
    '16 / 9 / 2',
    '1 / 5000',
    'NaN',
    '',
  ])('have the default ratio if it is %j, with a warning', (ratio) => {
    silence();
    const { container } = render(<Embed provider="Charts" src="https://charts.example/1" ratio={ratio} />);
    expect(getRatio(container)).toBeCloseTo(16 / 9);
    expect(container.innerHTML).not.toMatch(/style=|elsewhere|onload/);
    expect(takeWarnings()).toEqual([expect.stringContaining('[newsfold] Embed: ratio is')]);
  });

  test('use the height instead of the ratio if both are given', () => {
    const { container } = render(
      <Embed provider="Charts" src="https://charts.example/1" ratio="x" height={300} />,
    );
    expect(container.querySelector('svg')).toBeNull();
    expect(container.querySelector('iframe')).toHaveAttribute('height', '300');
  });

  test('offer to close an open frame', () => {
    const { container } = render(<Embed provider="Charts" src="https://charts.example/1" title="Votes" />);
    const summary = container.querySelector('summary');
    expect(summary).toHaveAccessibleName('Show: Votes (Charts)');
    container.querySelector('details')?.setAttribute('open', '');
    expect(summary).toHaveAccessibleName('Hide: Votes (Charts)');
  });

  test('are only links in a browser without scripts', () => {
    const page = new DOMParser().parseFromString(
      renderToString(<Embed provider="Charts" src="https://charts.example/1" caption="Turnout" />),
      'text/html',
    );
    expect(page.querySelector('iframe, details, summary')).toBeNull();
    expect(page.querySelector('figcaption a')?.getAttribute('href')).toBe('https://charts.example/1');
    expect(page.body.textContent).toMatch(/Turnout Open on Charts$/);
  });

  test('link to the frame if the page’s URL is unsafe', () => {
    silence();
    render(<Embed provider="Charts" src="https://charts.example/1" href="javascript:alert(1)" />);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://charts.example/1');
    expect(takeWarnings()).toHaveLength(1);
  });

  test('of posts keep the post’s text outside the frame', () => {
    const body = show(
      '<blockquote class="twitter-tweet"><p>Polls are open</p>&mdash; The council <a href="https://twitter.com/council/status/1234567890">May 1</a></blockquote>',
    );
    expect(screen.getByText('Polls are open').closest('blockquote')).toBeVisible();
    expect(body.querySelector('details blockquote')).toBeNull();
    expect(body.querySelector('iframe')).toHaveAttribute('src', expect.stringContaining('id=1234567890'));
  });

  test('that WordPress left as a URL are frames with its caption', () => {
    const body = show(
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/dQw4w9WgXcQ\n</div><figcaption>The film</figcaption></figure>',
    );
    expect(body.querySelector('figcaption')).toHaveTextContent('The film Open on YouTube');
  });

  test('of unknown providers are links, with a warning', () => {
    silence();
    show('<iframe src="https://maps.example/1" title="The route"></iframe>');
    expect(screen.getByRole('link', { name: 'The route' })).toHaveAttribute('href', 'https://maps.example/1');
    expect(takeWarnings()[0]).toContain('maps.example');
  });

  test('of a publisher’s own provider are frames', () => {
    const maps = {
      name: 'Maps',
      frame: ({ hostname, pathname }: URL) =>
        hostname === 'maps.example' && /^\/\d+$/.test(pathname)
          ? { src: `https://maps.example${pathname}`, href: 'https://maps.example/' }
          : undefined,
    };
    const body = show('<iframe src="https://maps.example/1"></iframe>', { embeds: [...newsEmbeds, maps] });
    expect(body.querySelector('iframe')).toHaveAttribute('src', 'https://maps.example/1');
  });
});

describe('clean-up', () => {
  test.each([
    ['bare text becomes paragraphs', 'One<p>Two</p>Three', ['p: One', 'p: Two', 'p: Three']],
    ['two line breaks end a paragraph', 'One<br><br />Two<br>still two', ['p: One', 'p: Twostill two']],
    [
      'nested boxes become paragraphs',
      '<div><div>One</div><section><div>Two</div></section></div>',
      ['p: One', 'p: Two'],
    ],
    ['a paragraph in a paragraph ends it', '<p>One<p>Two</p>Three</p>', ['p: One', 'p: Two', 'p: Three']],
    [
      'a list in a paragraph moves out of it',
      '<p>One<ul><li>Two</ul>Three',
      ['p: One', 'ul: Two', 'p: Three'],
    ],
    [
      'empty elements are removed',
      '<p>&nbsp;</p><h2> </h2><ul><li></ul><blockquote><p></p></blockquote><p>One<b> </b></p>',
      ['p: One'],
    ],
    [
      'unknown elements are replaced by their text',
      '<blink>One</blink> <foo-bar>two</foo-bar>',
      ['p: One two'],
    ],
    [
      'scripts, styles and templates are removed with their text',
      '<script>x</script><style>x</style><template>x</template><noscript>x</noscript>One',
      ['p: One'],
    ],
    [
      'Word’s markup is removed',
      '<p class=MsoNormal style="margin:0"><font face=Arial><span lang=FR style="color:red">Le texte<o:p></o:p></span></font></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>',
      ['p: Le texte'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(outline(html)).toEqual(blocks);
  });

  test('formatting across paragraphs applies to each', () => {
    show('<b>One<p>Two</p></b>');
    expect(screen.getByText('One').tagName).toBe('B');
    expect(screen.getByText('Two').closest('p')).not.toBeNull();
  });

  test('a list from Word is a list', () => {
    show(
      "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>One</p>" +
        "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Two</p>",
    );
    expect(screen.getByRole('list').tagName).toBe('OL');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['One', 'Two']);
  });

  test('bold and italic from Google Docs are kept, but not its wrapper', () => {
    show(
      '<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> <span style="font-style:italic">lean</span> plain</p></b>',
    );
    expect(screen.getByText('Bold').tagName).toBe('STRONG');
    expect(screen.getByText('lean').tagName).toBe('EM');
    expect(screen.getByText(/plain/).closest('b')).toBeNull();
  });

  test.each([
    [
      'those within numbers and before punctuation stay',
      '10&nbsp;000&nbsp;km&nbsp;?',
      '10\u00a0000\u00a0km\u00a0?',
    ],
    ['several become one space', 'One &nbsp;&nbsp; two', 'One two'],
    [
      'those between all words become spaces',
      'Every&nbsp;word&nbsp;joined&nbsp;like&nbsp;this&nbsp;5&nbsp;km',
      'Every word joined like this\u00a05\u00a0km',
    ],
  ])('no-break spaces: %s', (_, html, text) => {
    expect(show(html).querySelector('p')?.textContent).toBe(text);
  });
});

describe('a publisher’s components', () => {
  test('replace elements, and get their attributes', () => {
    const Paragraph = ({ children }: { children?: ReactNode }) => <p className="ours">{children}</p>;
    const Picture = ({ src = '', alt = '' }: { src?: string; alt?: string }) => (
      <img src={`${src}?w=600`} alt={alt} />
    );
    show('<p>Words</p><img src="/a.jpg" alt="A map">', { components: { p: Paragraph, img: Picture } });
    expect(screen.getByText('Words')).toHaveClass('ours');
    expect(within(screen.getByRole('figure')).getByRole('img')).toHaveAttribute('src', '/a.jpg?w=600');
  });

  test('replace Newsfold’s components, and get the same props', () => {
    const Crosshead = ({ level, children }: { level?: number; children?: ReactNode }) => (
      <p>
        {`${String(level)}: `}
        {children}
      </p>
    );
    show('<h3>Words</h3>', { components: { Subheading: Crosshead } });
    expect(screen.getByText('3: Words')).toBeVisible();
  });

  test('replace custom elements and data attributes, and get only safe attributes', () => {
    const received: Record<string, unknown>[] = [];
    const Widget = (props: { children?: ReactNode }) => {
      received.push(props);
      return <div role="note">{props.children}</div>;
    };
    const html =
      '<my-poll poll-id="7" onclick="x()" style="x" data-votes="3"><p>Vote</p></my-poll><div class="w" data-widget="quiz">Quiz</div><div data-widget="ad">Ad</div>';
    show(html, {
      components: { 'my-poll': Widget, '[data-widget="quiz"]': Widget },
      attributes: ['poll-id', 'onclick', 'style'],
    });
    expect(received).toEqual([
      { 'poll-id': '7', 'data-votes': '3', children: 'Vote' },
      { className: 'w', 'data-widget': 'quiz', children: 'Quiz' },
    ]);
    expect(screen.getByText('Ad').tagName).toBe('P');
  });
});

/** The width by the height of the picture that gives the frame its ratio. */
function getRatio(container: HTMLElement): number {
  const [, , width, height] = (container.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ');
  return Number(width) / Number(height);
}
