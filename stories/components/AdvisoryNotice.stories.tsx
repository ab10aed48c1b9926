import type { Meta, StoryObj } from '@storybook/react-vite';

import { AdvisoryNotice, type AdvisoryKind } from '../../src';
import { ar, en } from '../../src/locales';
import { longestWord } from '../newsroom';
import { seedAdvisoryHref, seedText } from '../seedArticle';

const advisory = (language: 'en' | 'ar') => {
  const { heading, before, link, after } = seedText[language].advisory;
  return {
    heading,
    children: (
      <>
        {before}
        <a href={seedAdvisoryHref}>{link}</a>
        {after}
      </>
    ),
  };
};

const meta = {
  title: 'Notices/AdvisoryNotice (editor’s note)',
  id: 'components-advisorynotice',
  component: AdvisoryNotice,
  args: { locale: en },
} satisfies Meta<typeof AdvisoryNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Health: Story = {
  name: 'Health advice',
  args: { kind: 'health', ...advisory('en') },
  parameters: { arabic: () => advisory('ar') },
};

export const Info: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    kind: 'info',
    children: 'This article was first published by our partner, the Doha Bureau, and is shown here in full.',
  },
  parameters: {
    arabic: () => ({ children: 'نُشر هذا المقال أولاً لدى شريكنا، مكتب الدوحة، ويظهر هنا كاملاً.' }),
  },
};

export const Sensitive: Story = {
  args: {
    kind: 'sensitive',
    children: 'The report describes an attack on a mosque. Photographs are below the third paragraph.',
  },
  parameters: { arabic: () => ({ children: 'يصف التقرير هجوماً على مسجد. الصور بعد الفقرة الثالثة.' }) },
};

export const Correction: Story = {
  args: {
    kind: 'correction',
    children:
      'An earlier version of this article gave the year of the agreement as 2019. It was signed in February 2020.',
  },
  parameters: {
    arabic: () => ({
      children: 'ذكرت نسخة سابقة من هذا المقال أن الاتفاق يعود إلى عام 2019. وقد وُقّع في فبراير/شباط 2020.',
    }),
  },
};

export const Update: Story = {
  tags: ['!dev', '!autodocs'],
  args: { kind: 'update', children: 'The talks ended on Sunday evening. Read the joint statement below.' },
  parameters: { arabic: () => ({ children: 'انتهت المحادثات مساء الأحد. اقرأوا البيان المشترك أدناه.' }) },
};

export const Clarification: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    kind: 'clarification',
    children: 'The envoy spoke for the delegation, not for the government. The article now says so.',
  },
  parameters: {
    arabic: () => ({ children: 'تحدّث المبعوث باسم الوفد لا باسم الحكومة. والمقال يذكر ذلك الآن.' }),
  },
};

export const Age: Story = {
  name: 'An old article',
  args: { kind: 'age', published: '2018-05-04T08:00:00+03:00', now: '2021-10-09T12:00:00Z' },
};

export const AgeInMonths: Story = {
  name: 'Old after months',
  tags: ['!dev', '!autodocs'],
  args: {
    kind: 'age',
    published: '2021-07-01',
    now: '2021-10-09',
    olderThan: 3,
    children: 'Rules for travelers have changed since.',
  },
  parameters: { arabic: () => ({ children: 'تغيّرت قواعد السفر منذ ذلك الحين.' }) },
};

export const Sponsored: Story = {
  tags: ['!dev', '!autodocs'],
  args: { kind: 'sponsored', children: 'This article was paid for and produced by Doha Ports.' },
  parameters: { arabic: () => ({ children: 'هذا المقال مدفوع ومن إنتاج موانئ الدوحة.' }) },
};

export const Affiliate: Story = { tags: ['!dev', '!autodocs'], args: { kind: 'affiliate' } };

export const Opinion: Story = {
  tags: ['!dev', '!autodocs'],
  args: { kind: 'opinion', children: <a href="/about/opinion">How we choose what to publish</a> },
  parameters: { arabic: () => ({ children: <a href="/about/opinion">كيف نختار ما ننشره</a> }) },
};

export const Analysis: Story = { tags: ['!dev', '!autodocs'], args: { kind: 'analysis' } };

export const Satire: Story = { tags: ['!dev', '!autodocs'], args: { kind: 'satire' } };

export const Ai: Story = { name: 'AI', tags: ['!dev', '!autodocs'], args: { kind: 'ai' } };

export const Archive: Story = { tags: ['!dev', '!autodocs'], args: { kind: 'archive' } };

export const Breaking: Story = {
  name: 'Breaking news',
  args: { kind: 'breaking', children: 'We are checking the first reports and will add to this article.' },
  parameters: { arabic: () => ({ children: 'نتحقق من التقارير الأولى وسنحدّث هذا المقال.' }) },
};

const text = 'The text follows the heading, and may have a ';
const textInArabic = 'يأتي النص بعد العنوان، وقد يتضمن ';

export const EveryKind: Story = {
  name: 'Every kind',
  args: { published: '2018-05-04', now: '2021-10-09' },
  render: ({ locale = en, ...args }) => (
    <div style={{ display: 'grid', gap: '1rem', maxInlineSize: '42rem' }}>
      {(Object.keys(locale.messages.advisory) as AdvisoryKind[]).map((kind) => (
        <AdvisoryNotice {...args} key={kind} kind={kind} locale={locale}>
          <p>
            {locale.dir === 'rtl' ? textInArabic : text}
            <a href="https://example.org/about">{locale.dir === 'rtl' ? 'رابطاً' : 'link'}</a>.
          </p>
        </AdvisoryNotice>
      ))}
    </div>
  ),
};

/** The theme chooses the form of every kind that is more than one light line. */
export const EveryKindInABox: Story = {
  name: 'Every kind, in a box',
  tags: ['!dev', '!autodocs'],
  ...EveryKind,
  args: { ...EveryKind.args, theme: { form: { notice: 'box' } } },
};

export const EveryKindAsALine: Story = {
  name: 'Every kind, as a line',
  tags: ['!dev', '!autodocs'],
  ...EveryKind,
  args: { ...EveryKind.args, theme: { form: { notice: 'line' } } },
};

export const HeadingsAlone: Story = {
  name: 'Headings alone',
  tags: ['!dev', '!autodocs'],
  render: ({ locale = en, ...args }) => (
    <div style={{ display: 'grid', gap: '0.75rem', maxInlineSize: '24rem' }}>
      {(['sponsored', 'affiliate', 'opinion', 'satire', 'breaking', 'archive'] as const).map((kind) => (
        <AdvisoryNotice {...args} key={kind} kind={kind} locale={locale} />
      ))}
    </div>
  ),
};

export const SeveralParagraphs: Story = {
  name: 'With a list',
  args: {
    kind: 'sensitive',
    heading: 'If you need help',
    children: (
      <>
        <p>This article speaks of suicide. You are not alone, and talking helps.</p>
        <ul>
          <li>
            In the United States, call or text <a href="tel:988">988</a>.
          </li>
          <li>
            Elsewhere, find a line at <a href="https://findahelpline.com/">findahelpline.com</a>.
          </li>
        </ul>
      </>
    ),
  },
  parameters: { arabic: null },
};

export const HeadingAlone: Story = {
  name: 'Heading alone',
  tags: ['!dev', '!autodocs'],
  args: { kind: 'update', heading: 'The talks in Doha have ended' },
  parameters: { arabic: () => ({ heading: 'انتهت محادثات الدوحة' }) },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: { kind: 'health', lang: 'ar', dir: 'rtl', locale: ar, ...advisory('ar') },
  parameters: { ownLanguage: true },
};

export const WordOfThreeHundredLetters: Story = {
  name: 'Word of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { kind: 'info', heading: 'Ein Wort', children: longestWord, lang: 'de' },
  parameters: { ownLanguage: true },
};

export const NothingToSay: Story = {
  name: 'Nothing to say',
  args: { kind: 'info', heading: ' ', children: ' ' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /AdvisoryNotice: it has no content/ },
};

export const AgeWithoutNow: Story = {
  name: 'Age without now',
  args: { kind: 'age', published: '2018-05-04', children: 'See our later coverage of the talks.' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: {
    arabic: () => ({ children: 'اقرأوا تغطيتنا اللاحقة للمحادثات.' }),
    warns: /AdvisoryNotice: the kind is "age" but now is not a date/,
  },
};
