import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleBody, RelatedLinks } from '../../src';
import { en } from '../../src/locales';
import { seedText } from '../seedArticle';

const links = {
  en: [
    {
      kicker: 'Explainer',
      text: 'What the United States and the Taliban agreed in 2020',
      href: 'https://example.com/agreement',
    },
    { text: 'Aid groups warn of a hard winter in Afghanistan', href: 'https://example.com/winter' },
    {
      kicker: 'Analysis',
      text: 'Who recognizes the government in Kabul, and who only talks to it',
      href: 'https://example.com/recognition',
    },
  ],
  ar: [
    {
      kicker: 'شرح',
      text: 'ما الذي اتفقت عليه الولايات المتحدة وطالبان عام 2020؟',
      href: 'https://example.com/ar/agreement',
    },
    { text: 'منظمات إغاثة تحذر من شتاء قاسٍ في أفغانستان', href: 'https://example.com/ar/winter' },
    {
      kicker: 'تحليل',
      text: 'من يعترف بالحكومة في كابل ومن يكتفي بالحديث معها',
      href: 'https://example.com/ar/recognition',
    },
  ],
};

const meta = {
  title: 'Around the text/RelatedLinks (related stories, read more)',
  id: 'components-relatedlinks',
  component: RelatedLinks,
  args: { locale: en, links: links.en },
  parameters: { arabic: () => ({ links: links.ar }) },
} satisfies Meta<typeof RelatedLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Below the text. */
export const Default: Story = {};

/** Between two paragraphs, as one of the inserts of the text. */
export const InTheText: Story = {
  name: 'In the text',
  args: { placement: 'text', links: links.en.slice(1, 2) },
  parameters: { arabic: () => ({ links: links.ar.slice(1, 2) }) },
  render: (args) => {
    const { lead } = args.links[0]?.text === links.ar[1]?.text ? seedText.ar : seedText.en;
    return (
      <ArticleBody inserts={[{ after: 2, content: <RelatedLinks {...args} /> }]}>
        {lead.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </ArticleBody>
    );
  },
};

export const SeveralInTheText: Story = {
  name: 'Several in the text',
  args: { placement: 'text', heading: 'More on the talks' },
  parameters: { arabic: () => ({ links: links.ar, heading: 'المزيد عن المحادثات' }) },
};
