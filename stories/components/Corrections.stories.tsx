import type { Meta, StoryObj } from '@storybook/react-vite';

import { Corrections, type CorrectionItem } from '../../src';
import { en } from '../../src/locales';

const items: CorrectionItem[] = [
  {
    date: '2021-10-10T09:00:00+03:00',
    incorrect: 'The agreement was signed in 2019.',
    replacement: 'The agreement was signed in February 2020.',
    href: '/corrections/2021/10/10',
  },
  {
    date: '2021-10-12',
    replacement: 'Amir Khan Muttaqi is acting foreign minister, not minister of the interior.',
  },
  {
    date: '2021-10-11',
    kind: 'clarification',
    replacement: 'The envoy spoke for the delegation, not for the government. The article now says so.',
  },
];

const itemsInArabic: CorrectionItem[] = [
  {
    date: '2021-10-10T09:00:00+03:00',
    incorrect: 'وُقّع الاتفاق عام 2019.',
    replacement: 'وُقّع الاتفاق في فبراير/شباط 2020.',
    href: '/corrections/2021/10/10',
  },
  { date: '2021-10-12', replacement: 'أمير خان متقي هو القائم بأعمال وزير الخارجية، لا وزير الداخلية.' },
  {
    date: '2021-10-11',
    kind: 'clarification',
    replacement: 'تحدّث المبعوث باسم الوفد لا باسم الحكومة. والمقال يذكر ذلك الآن.',
  },
];

const meta = {
  title: 'Notices/Corrections (errata)',
  id: 'components-corrections',
  component: Corrections,
  args: { locale: en, items, timeZone: 'Asia/Qatar' },
  parameters: { arabic: () => ({ items: itemsInArabic }) },
} satisfies Meta<typeof Corrections>;

export default meta;
type Story = StoryObj<typeof meta>;

export const BothKinds: Story = { name: 'Corrections and clarifications' };

export const OneCorrection: Story = {
  name: 'One correction',
  args: { items: items.slice(0, 1) },
  parameters: { arabic: () => ({ items: itemsInArabic.slice(0, 1) }) },
};

export const OneClarification: Story = {
  name: 'One clarification',
  args: { items: items.slice(2) },
  parameters: { arabic: () => ({ items: itemsInArabic.slice(2) }) },
};

export const Undated: Story = {
  name: 'Without a date',
  args: { items: [{ replacement: 'The ship is the Anna, not the Maria.' }] },
  parameters: { arabic: () => ({ items: [{ replacement: 'السفينة هي «آنا» لا «ماريا».' }] }) },
};

export const WithoutReplacement: Story = {
  name: 'Without replacement',
  args: { items: [{ incorrect: 'The year.', replacement: '' }, ...items] },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: {
    arabic: () => ({ items: [{ incorrect: 'السنة.', replacement: '' }, ...itemsInArabic] }),
    warns: /Corrections: 1 of 4 items have no replacement/,
  },
};
