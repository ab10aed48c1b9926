/** The pages of docs/ that the Storybook has, too; those of parts have the name of their part. */
const pagesHere: Record<string, string> = {
  'continue-reading': 'guides-continue-reading',
  'in-astro': 'in-your-framework-astro',
  'in-next': 'in-your-framework-next',
  'in-node': 'in-your-framework-node',
  'in-react-router': 'in-your-framework-react-router',
  'in-vite': 'in-your-framework-vite',
  languages: 'guides-languages',
  'when-to-label-ai': 'guides-when-to-label-ai',
  'which-notice-when': 'guides-which-notice-when',
  themes: 'theming-themes-and-tokens',
  ArticleHtml: 'from-your-cms-html',
  Mdx: 'from-your-cms-mdx',
  PortableText: 'from-your-cms-portable-text',
};

/**
 * Makes the links of a page of docs/ lead somewhere in the Storybook: to its own pages, or to the documentation beside it in the
 * folder that `npm run build-site` builds. Where there is no such page, the words stay.
 */
export function toStorybookLinks(markdown: string): string {
  const docs = import.meta.env.STORYBOOK_DOCS_FOLDER as string | undefined;
  return markdown.replaceAll(/\[([^\][]+)\]\(([\w./#-]+)\)/g, (link, words: string, href: string) => {
    const [file = '', hash] = href.split('#');
    const name = file.replace(/^.*\//, '').replace('.md', '');
    if (name === '') return link;
    const id = pagesHere[name] ?? (/^[A-Z][a-z]/.test(name) ? `components-${name.toLowerCase()}` : undefined);
    if (id !== undefined) return `[${words}](?path=/docs/${id}--docs)`;
    if (docs === undefined || !file.endsWith('.md')) return words;
    return `<a href="${docs}${name}.html${hash === undefined ? '' : `#${hash}`}" target="_blank">${words}</a>`;
  });
}
