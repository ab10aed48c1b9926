import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { Article, AuthorCard, KeyPoints, RelatedLinks, ShareLinks, Sources, Topics } from '../../src';
import { ShareButton } from '../../src/components/ShareButton';
import { ar, en } from '../../src/locales';
import { emulate } from '../setup/media';

afterEach(async () => {
  cleanup();
  await emulate();
  await page.viewport(414, 896);
  history.replaceState(null, '', location.pathname + location.search);
});

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
const authors = [
  {
    name: `Mina ${longWord}`,
    organization: 'The Example',
    description: longWord,
    href: '#mina',
    image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    bio: `Mina Laurent writes about ${longWord}.`,
    links: [
      { text: `${longWord}@example.com`, href: 'mailto:mina@example.com' },
      { text: 'Bluesky', href: '#bluesky' },
    ],
    expertise: ['Shipping', longWord],
  },
  {
    name: 'Jonas Okafor',
    bio: 'Jonas Okafor writes about money.',
    links: [{ text: 'Mastodon', href: '#m' }],
  },
];

describe.each([en, ar])('at 400 per cent, in a window of 320 pixels ($tag)', (locale) => {
  it.each([
    ['AuthorCard', <AuthorCard key="part" authors={authors} locale={locale} />],
    [
      'RelatedLinks',
      <RelatedLinks key="part" links={[{ text: longWord, href: '#a', kicker: longWord }]} locale={locale} />,
    ],
    [
      'RelatedLinks in the text',
      <RelatedLinks key="part" placement="text" links={[{ text: longWord, href: '#a' }]} locale={locale} />,
    ],
    ['Topics', <Topics key="part" topics={[{ name: longWord, href: '#a' }]} locale={locale} />],
    ['Sources', <Sources key="part" sources={[{ text: longWord, href: '#a' }]} locale={locale} />],
    ['KeyPoints', <KeyPoints key="part" points={[longWord, longWord]} locale={locale} />],
    [
      'ShareLinks',
      <ShareLinks
        key="part"
        url="https://example.com/a"
        services={['email', 'whatsapp', { name: longWord, href: 'https://example.com/?u={url}' }]}
        locale={locale}
      >
        <ShareButton url="https://example.com/a" locale={locale} />
      </ShareLinks>,
    ],
  ])('%s does not scroll sideways', async (_, part) => {
    await page.viewport(320, 640);
    render(<Article locale={locale}>{part}</Article>);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const link of screen.queryAllByRole('link', { hidden: true })) {
      const { left, right } = link.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
  });
});

describe('links to other stories', () => {
  it('are followed by Tab and Enter, in their order', async () => {
    render(
      <Article>
        <button type="button">Before</button>
        <RelatedLinks
          links={[
            { text: 'Why the quay sank', href: '#quay' },
            { text: 'What the insurer says', href: '#insurer' },
          ]}
        />
      </Article>,
    );
    screen.getByRole('button').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Why the quay sank' }));
    expect(getComputedStyle(document.activeElement ?? document.body).outlineStyle).toBe('solid');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#insurer');
  });

  it('are underlined in forced colors, and the line beside the text stays', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    render(<RelatedLinks placement="text" links={[{ text: 'Why the quay sank', href: '#quay' }]} />);
    expect(getComputedStyle(screen.getByRole('link')).textDecorationLine).toBe('underline');
    const line = getComputedStyle(screen.getByRole('complementary'));
    expect(line.borderInlineStartStyle).toBe('solid');
    expect(parseFloat(line.borderInlineStartWidth)).toBe(3);
  });
});

describe('links for sharing', () => {
  const url = 'https://example.com/a';

  it('are reached by Tab, before the buttons', async () => {
    render(
      <ShareLinks url={url} services={['email', 'x']}>
        <ShareButton url={url} />
      </ShareLinks>,
    );
    screen.getByRole('link', { name: 'Email' }).focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Share on X' }));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy link' }));
  });

  it('have no heading where there is nothing to share', () => {
    const bad = 'not a url';
    render(
      <ShareLinks url={url} services={[]}>
        <ShareButton url={bad} />
      </ShareLinks>,
    );
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Share this article')).not.toBeVisible();
  });

  it('keep the heading for a button alone, and for links alone', () => {
    render(
      <ShareLinks url={url} services={[]}>
        <ShareButton url={url} />
      </ShareLinks>,
    );
    expect(screen.getByText('Share this article')).toBeVisible();
    cleanup();
    render(<ShareLinks url={url} services={['email']} />);
    expect(screen.getByText('Share this article')).toBeVisible();
  });

  it('can be told from text and from the ground in forced colors, with the button', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    render(
      <ShareLinks url={url} services={['email']}>
        <ShareButton url={url} />
      </ShareLinks>,
    );
    for (const control of [screen.getByRole('link'), screen.getByRole('button', { name: 'Copy link' })]) {
      const { color, textDecorationLine } = getComputedStyle(control);
      expect(textDecorationLine).toBe('underline');
      expect(color).not.toBe(getComputedStyle(document.body).backgroundColor);
    }
  });
});
