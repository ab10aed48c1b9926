import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { ShareLinks, type ShareLinksProps, type ShareService } from '../../src';
import * as locales from '../../src/locales';
import { warned } from '../setup/warned';

const url = 'https://example.com/news?id=7&lang=en#talks';
const headline = 'Rock & roll: 100% “live” + encore?';

/** The address that a link leads to, as a browser reads it. */
const follow = (name: string) => new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href);
const share = (props: Partial<ShareLinksProps>) =>
  render(<ShareLinks url={url} headline={headline} services={['email']} {...props} />);

describe('each link takes headline and URL to the page where its service expects them', () => {
  const both = `${headline} ${url}`;

  test.each<[ShareService, string, string, Record<string, string>]>([
    ['whatsapp', 'WhatsApp', 'https://wa.me/', { text: both }],
    ['bluesky', 'Bluesky', 'https://bsky.app/intent/compose', { text: both }],
    ['facebook', 'Facebook', 'https://www.facebook.com/sharer/sharer.php', { u: url }],
    ['x', 'X', 'https://x.com/intent/post', { url, text: headline }],
    ['linkedin', 'LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/', { url }],
    ['telegram', 'Telegram', 'https://t.me/share/url', { url, text: headline }],
    ['reddit', 'Reddit', 'https://www.reddit.com/submit', { url, title: headline }],
    ['threads', 'Threads', 'https://www.threads.com/intent/post', { url, text: headline }],
    ['line', 'LINE', 'https://social-plugins.line.me/lineit/share', { url }],
  ])('%s', (service, name, page, query) => {
    share({ services: [service] });
    const address = follow(`Share on ${name}`);
    expect(address.origin + address.pathname).toBe(page);
    expect(Object.fromEntries(address.searchParams)).toEqual(query);
    expect(address.hash).toBe('');
    expect(screen.getByText(name)).toHaveAttribute('data-service', service);
  });

  test('mastodon, which has them in the fragment, so that its server never sees them', () => {
    share({ services: ['mastodon'] });
    const { origin, search, hash } = follow('Share on Mastodon');
    expect(origin + search).toBe('https://share.joinmastodon.org');
    expect(decodeURIComponent(hash.replace('#text=', ''))).toBe(both);
  });

  test('email, with spaces as mail programs read them', () => {
    share({ services: ['email'] });
    const { protocol, search } = follow('Email');
    expect(protocol).toBe('mailto:');
    const fields = search.slice(1).split('&');
    expect(fields.map((field) => field.split('=').map(decodeURIComponent))).toEqual([
      ['subject', headline],
      ['body', both],
    ]);
    expect(search).not.toContain('+');
  });

  test('a service of your own', () => {
    share({
      services: [
        { name: 'VK', href: 'https://vk.com/share.php?url={url}&title={headline}' },
        { name: 'Notes', href: '/notes?text={text}&of={constructor}' },
      ],
    });
    expect(Object.fromEntries(follow('Share on VK').searchParams)).toEqual({ url, title: headline });
    expect(Object.fromEntries(follow('Share on Notes').searchParams)).toEqual({
      text: both,
      of: '{constructor}',
    });
  });
});

test('the links stand in the order of the services, in a list after the words of the locale', () => {
  share({ services: ['x', { name: 'VK', href: 'https://vk.com/?u={url}' }, 'email'] });
  expect(screen.getByText('Share this article')).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['X', 'VK', 'Email']);
});

test.each(Object.entries(locales))(
  'in %s, every link is named by the locale and by its service',
  (_, locale) => {
    share({ services: ['email', 'whatsapp'], locale });
    const { heading, email, on } = locale.messages.share;
    expect(screen.getByText(heading)).toBeVisible();
    expect(screen.getByRole('link', { name: email })).toBeVisible();
    expect(screen.getByRole('link', { name: on.replace('{service}', 'WhatsApp') })).toHaveTextContent(
      'WhatsApp',
    );
  },
);

test('without a headline, services get the URL alone', () => {
  share({ services: ['whatsapp', 'email'], headline: ' ' });
  expect(follow('Share on WhatsApp').searchParams.get('text')).toBe(url);
  expect(follow('Email').href).toBe(`mailto:?subject=&body=${encodeURIComponent(url)}`);
});

test('a headline cannot add a header to a mail, nor a parameter to an address', () => {
  const hostile = 'Talks\r\nBcc: all@example.com\u0085&cc=a@example.com#\ud800"><script>';
  share({ services: ['email', 'x', 'mastodon'], headline: hostile });
  const { href } = follow('Email');
  expect(href).not.toMatch(/%0[ad]|%c2%85|[&?]cc=/i);
  expect([...follow('Share on X').searchParams.keys()]).toEqual(['url', 'text']);
  expect(follow('Share on X').searchParams.get('text')).toBe(
    'Talks Bcc: all@example.com &cc=a@example.com#\ufffd"><script>',
  );
});

test('the page asks no one for anything: there are links and nothing else', () => {
  const html = renderToStaticMarkup(
    <ShareLinks url={url} headline={headline} services={['email', 'facebook', 'x', 'whatsapp']} />,
  );
  expect(html.match(/<(\w+)/g)?.filter((tag) => !/<(?:div|span|ul|li|a)$/.test(tag))).toEqual([]);
});

test('your own heading, attributes and children are kept', () => {
  share({ heading: 'Tell a friend', id: 'share', children: <button>Print</button> });
  expect(screen.getByText('Tell a friend')).toBeVisible();
  expect(screen.queryByText('Share this article')).toBeNull();
  expect(screen.getByRole('button', { name: 'Print' }).closest('#share')).not.toBeNull();
});

describe('with one warning, it leaves out', () => {
  test.each([['/news'], ['javascript:alert(1)'], ['www.example.com'], ['']])(
    'everything if the URL (%j) is none that others could open',
    (address) => {
      warned(() => share({ url: address }), 'url is', JSON.stringify(address));
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.queryByText('Share this article')).toBeNull();
    },
  );

  test.each([
    ['orkut'],
    ['toString'],
    [{ name: 'No address' }],
    [{ href: 'https://example.com' }],
    [null],
    [7],
  ])('a service (%j) that it does not know', (service) => {
    warned(() => share({ services: [service as 'email', 'x'] }), 'not a known service');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  test('an address that could run a script', () => {
    warned(
      () => share({ services: ['email', { name: 'Bad', href: 'javascript:alert("{headline}")' }] }),
      'could run a script',
    );
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  test('itself if there is no service', () => {
    warned(() => share({ services: [] }), 'there are no links');
    expect(screen.queryByText('Share this article')).toBeNull();
  });
});
