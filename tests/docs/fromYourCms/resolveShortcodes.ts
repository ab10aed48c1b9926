import { embed, escapeText, tag, warnUnknown } from './html';

/**
 * Shortcodes stay in `content.rendered` if the plugin that made them is gone. This removes their brackets, and keeps the words
 * between them and the addresses in them. Other words in brackets, such as [sic], stay.
 */
export function resolveShortcodes(html: string): string {
  const paired = new Set(Array.from(html.matchAll(/\[\/([\w-]+)\]/g), ([, name]) => name));
  const isLinkOpen: boolean[] = [];
  return html
    .replace(/\[embed[^\][]*\]([^\][<]*)\[\/embed\]/g, (_shortcode, url: string) => embed(url.trim()))
    .replace(/\[(\/?)([a-z][\w-]*)([^\][<>]*)\]/g, (shortcode, slash: string, name: string, rest: string) => {
      const isShortcode = paired.has(name) || players.test(name) || /\s[\w-]+=/.test(rest);
      // Newsfold knows [caption].
      if (!isShortcode || name === 'caption') return shortcode;
      // WordPress makes straight quotes curly in what it takes for text.
      const [url] = /https?:\/\/(?:[^\s"'”″&]|&amp;|&#0?38;)+/.exec(rest) ?? [];
      const address = url?.replace(/&(?:amp|#0?38);/g, '&');
      if (name === 'video' || name === 'audio') return address ? tag(name, { src: address }) : '';
      if (slash) return isLinkOpen.pop() ? '</a>' : '';
      if (paired.has(name)) {
        isLinkOpen.push(address !== undefined);
        return address ? `<a href="${escapeText(address)}">` : '';
      }
      if (!address) warnUnknown(`[${name}]`);
      return embed(address);
    });
}

const players = /^(?:youtube|vimeo|dailymotion|soundcloud|spotify|tweet|instagram|tiktok|ted)$/;
