import type { Meta, StoryObj } from '@storybook/react-vite';

import { Headline, TypeOfWork, type WorkKind } from '../../src';
import { en } from '../../src/locales';
import { seedText } from '../seedArticle';

const meta = {
  title: 'Above the text/TypeOfWork (label, rubric, slug)',
  id: 'components-typeofwork',
  component: TypeOfWork,
  args: { locale: en, kind: 'analysis' },
} satisfies Meta<typeof TypeOfWork>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Analysis: Story = {
  render: (args) => (
    <>
      <TypeOfWork {...args} />
      <Headline>{args.locale?.dir === 'rtl' ? seedText.ar.headline : seedText.en.headline}</Headline>
    </>
  ),
};

export const Advertiser: Story = { args: { kind: 'advertiser', href: '/about/advertising' } };

export const EveryKind: Story = {
  name: 'Every kind',
  render: ({ locale = en, ...args }) => (
    <div style={{ display: 'grid', gap: '0.25rem' }}>
      {(Object.keys(locale.messages.typeOfWork) as WorkKind[]).map((kind) => (
        <TypeOfWork {...args} key={kind} kind={kind} locale={locale} />
      ))}
    </div>
  ),
};

export const WordsOfItsOwn: Story = {
  name: 'In your own words',
  args: { kind: 'review', children: 'Theater review' },
  parameters: { arabic: () => ({ children: 'نقد مسرحي' }) },
};

export const UnknownKind: Story = {
  name: 'Unknown kind',
  args: { kind: 'Editorial' as WorkKind },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /TypeOfWork: there is no kind "Editorial"/ },
};
