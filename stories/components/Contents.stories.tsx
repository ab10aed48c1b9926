import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleBody, Contents, Subheading, tableOfContents } from '../../src';
import { en } from '../../src/locales';
import { seedText } from '../seedArticle';

const headings = {
  en: [
    { id: 'slower-on-paper', text: 'Slower on paper, faster in practice', level: 2 },
    { id: 'brenn-warsaw', text: 'Brenn–Warsaw: late by an hour, as a matter of habit', level: 3 },
    { id: 'aldport-vienna', text: 'Aldport–Vienna: half on time', level: 3 },
    { id: 'how-we-counted', text: 'How we counted', level: 2 },
  ],
  ar: [
    { id: 'slower-on-paper', text: 'أبطأ على الورق وأسرع على السكة', level: 2 },
    { id: 'brenn-warsaw', text: 'برين–وارسو: تأخر ساعة صار عادة', level: 3 },
    { id: 'aldport-vienna', text: 'ألدبورت–فيينا: نصف القطارات في موعدها', level: 3 },
    { id: 'how-we-counted', text: 'كيف أجرينا الحساب', level: 2 },
  ],
};

/** The headings are those of the page, so that every link leads to one. */
const sections = (entries: typeof headings.en) =>
  entries.map(({ id, text, level }) => (
    <Subheading key={id} id={id} level={level === 2 ? 2 : 3}>
      {text}
    </Subheading>
  ));

const meta = {
  title: 'Around the text/Contents (table of contents)',
  id: 'components-contents',
  component: Contents,
  args: { locale: en, headings: headings.en },
  parameters: { arabic: () => ({ headings: headings.ar }) },
  render: (args) => (
    <>
      <Contents {...args} />
      <ArticleBody>{sections(args.locale?.dir === 'rtl' ? headings.ar : headings.en)}</ArticleBody>
    </>
  ),
} satisfies Meta<typeof Contents>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Deeper levels are lists of their own. */
export const Default: Story = {};

export const OneLevel: Story = {
  name: 'One level',
  args: { heading: 'Sections', headings: headings.en.filter(({ level }) => level === 2) },
  parameters: {
    arabic: () => ({ heading: 'الأقسام', headings: headings.ar.filter(({ level }) => level === 2) }),
  },
};

const text = ({ lead, rest, subheading, threat }: typeof seedText.en, next: string) => [
  ...lead.map((words) => <p key={words}>{words}</p>),
  <Subheading key="subheading">{subheading}</Subheading>,
  ...threat.map((words) => <p key={words}>{words}</p>),
  <Subheading key="next">{next}</Subheading>,
  ...rest.map((words) => <p key={words}>{words}</p>),
];
const talks = {
  en: text(seedText.en, 'Who will meet next'),
  ar: text(seedText.ar, 'من يلتقي بعد ذلك'),
};

/** A link to a heading behind the cut opens it. */
export const OfATextWithACut: Story = {
  name: 'Of a text with a cut',
  args: { headings: tableOfContents(talks.en), text: talks.en },
  parameters: { arabic: () => ({ headings: tableOfContents(talks.ar), text: talks.ar }) },
  render: ({ text: blocks, ...args }) => (
    <>
      <Contents {...args} />
      <ArticleBody continueAfter={3} continueReading={{ locale: args.locale }}>
        {blocks}
      </ArticleBody>
    </>
  ),
};
