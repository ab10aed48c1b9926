import { ArticleHtml, newsEmbeds, type EmbedProvider } from '../../../src/html';

const polls: EmbedProvider = {
  name: 'Our polls',
  // <div class="poll" data-poll="42"></div>
  match: ({ properties }) =>
    properties.dataPoll === undefined ? undefined : `https://polls.example/${String(properties.dataPoll)}`,
  // That address, a frame with it, or the address alone on a line.
  frame: ({ hostname, pathname }) => {
    const id = /^\/(?:frame\/)?(\d+)$/.exec(pathname)?.[1];
    if (hostname !== 'polls.example' || id === undefined) return undefined;
    return { src: `https://polls.example/frame/${id}`, href: `https://polls.example/${id}`, height: 320 };
  },
};

export function StoryWithPolls({ html }: { html: string }) {
  return <ArticleHtml html={html} embeds={[...newsEmbeds, polls]} />;
}
