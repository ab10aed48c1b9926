import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const list = (folder) =>
  readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);

/* The pages of the documentation, in the order of the menu. A page of docs/ that is not listed comes last. */
const listed = [
  {
    title: 'Start',
    pages: [
      'README.md',
      'docs/themes.md',
      'docs/layouts.md',
      'docs/from-your-cms.md',
      'docs/main-picture.md',
    ],
  },
  {
    title: 'In your framework',
    pages: [
      'docs/in-next.md',
      'docs/in-react-router.md',
      'docs/in-astro.md',
      'docs/in-vite.md',
      'docs/in-node.md',
      'docs/in-your-storybook.md',
      'docs/beside-tailwind.md',
    ],
  },
  { title: 'Every part', pages: list('docs/parts').sort() },
  {
    title: 'In the newsroom',
    pages: [
      'docs/which-notice-when.md',
      'docs/when-to-label-ai.md',
      'docs/advisories.md',
      'docs/continue-reading.md',
      'docs/ads-and-promos.md',
      'docs/structured-data.md',
      'docs/page-head.md',
      'docs/languages.md',
    ],
  },
  {
    title: 'Adopt and upgrade',
    pages: [
      'docs/accessibility.md',
      'docs/browsers.md',
      'docs/performance.md',
      'docs/contracts.md',
      'docs/versioning.md',
      'CHANGELOG.md',
      'SECURITY.md',
    ],
  },
  { title: 'Change it', pages: ['CONTRIBUTING.md', 'docs/architecture.md', 'RELEASING.md'] },
];

const others = list('docs').filter((page) => !listed.some(({ pages }) => pages.includes(page)));

export const groups = others.length > 0 ? [...listed, { title: 'More', pages: others }] : listed;
