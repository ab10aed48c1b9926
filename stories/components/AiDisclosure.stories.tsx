import type { Meta, StoryObj } from '@storybook/react-vite';

import { AiDisclosure } from '../../src';
import { en } from '../../src/locales';

const meta = {
  title: 'Notices/AiDisclosure',
  id: 'components-aidisclosure',
  component: AiDisclosure,
  args: { locale: en },
} satisfies Meta<typeof AiDisclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Generated: Story = { name: 'Written by AI' };

export const InPart: Story = {
  name: 'AI in part',
  args: { digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' },
};

export const ByAProgram: Story = {
  name: 'By a program, without AI',
  args: {
    digitalSourceType: 'algorithmicMedia',
    children: <p>The figures are those of the stock exchange.</p>,
  },
  parameters: { arabic: () => ({ children: <p>الأرقام صادرة عن البورصة.</p> }) },
};

export const Translated: Story = {
  name: 'Translated by AI',
  args: {
    task: 'translation',
    children: (
      <p>
        <a href="/ar/talks">Read the original in Arabic</a>
      </p>
    ),
  },
  parameters: {
    arabic: () => ({
      children: (
        <p>
          <a href="/en/talks">اقرأ النص الأصلي بالإنجليزية</a>
        </p>
      ),
    }),
  },
};

export const ReviewedByPeople: Story = {
  name: 'Reviewed by people',
  args: {
    humanReviewed: true,
    editorialResponsibility: 'Gulf Daily News',
    children: (
      <p>
        <a href="/about/ai">How we use artificial intelligence</a>
      </p>
    ),
  },
  parameters: {
    arabic: () => ({
      editorialResponsibility: 'صحيفة الخليج اليومية',
      children: (
        <p>
          <a href="/about/ai">كيف نستخدم الذكاء الاصطناعي</a>
        </p>
      ),
    }),
  },
};

export const WithoutEditorialResponsibility: Story = {
  name: 'Without editorial responsibility',
  args: { humanReviewed: true },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /AiDisclosure: the text was reviewed but editorialResponsibility is empty/ },
};
