import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleBody, Figure, SensitiveCover } from '../../src';
import { en } from '../../src/locales';
import { dohaPicture } from '../newsroom';
import { seedText } from '../seedArticle';

const picture = (caption: string) => (
  <Figure caption={caption}>
    <img {...dohaPicture} alt={dohaPicture.alt} loading="lazy" />
  </Figure>
);

const meta = {
  title: 'Notices/SensitiveCover (content warning)',
  id: 'components-sensitivecover',
  component: SensitiveCover,
  args: {
    locale: en,
    reason: 'A photograph from the scene of the attack, with injured people',
    children: picture('The corniche, an hour after the attack.'),
  },
  parameters: {
    arabic: () => ({
      reason: 'صورة من موقع الهجوم يظهر فيها مصابون',
      children: picture('الكورنيش بعد ساعة من الهجوم.'),
    }),
  },
  render: (args) => (
    <ArticleBody>
      <p>{args.locale?.dir === 'rtl' ? seedText.ar.lead[0] : seedText.en.lead[0]}</p>
      <SensitiveCover {...args} />
      <p>{args.locale?.dir === 'rtl' ? seedText.ar.lead[1] : seedText.en.lead[1]}</p>
    </ArticleBody>
  ),
} satisfies Meta<typeof SensitiveCover>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Covered: Story = {};

export const Uncovered: Story = { args: { defaultOpen: true } };

export const Text: Story = {
  args: {
    reason: 'A witness describes the attack in detail',
    label: 'Read her account',
    defaultOpen: true,
    children: (
      <>
        <p>{seedText.en.rest[4]}</p>
        <p>{seedText.en.rest[5]}</p>
      </>
    ),
  },
  parameters: {
    arabic: () => ({
      reason: 'شاهدة تصف الهجوم بالتفصيل',
      label: 'قراءة شهادتها',
      children: (
        <>
          <p>{seedText.ar.rest[4]}</p>
          <p>{seedText.ar.rest[5]}</p>
        </>
      ),
    }),
  },
};

export const NoReason: Story = {
  name: 'No reason',
  args: { reason: '' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: {
    arabic: () => ({ children: picture('الكورنيش بعد ساعة من الهجوم.') }),
    warns: /SensitiveCover: there is no reason/,
  },
};

export const NothingBehindIt: Story = {
  name: 'Nothing behind it',
  args: { children: ' ' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { arabic: null, warns: /SensitiveCover: it has no content/ },
};
