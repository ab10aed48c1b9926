import type { Meta, StoryObj } from '@storybook/react-vite';

import { AiDisclosure } from '../../src';
import { en } from '../../src/locales';

const meta = {
  title: 'Components/AiDisclosure',
  component: AiDisclosure,
  args: { locale: en },
} satisfies Meta<typeof AiDisclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Generated: Story = {};

export const InPart: Story = { args: { digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' } };

export const ByAProgram: Story = {
  args: {
    digitalSourceType: 'algorithmicMedia',
    children: <p>The figures are those of the stock exchange.</p>,
  },
  parameters: { arabic: () => ({ children: <p>الأرقام صادرة عن البورصة.</p> }) },
};

export const ReviewedByPeople: Story = {
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
  args: { humanReviewed: true },
  tags: ['test-only'],
  parameters: { warns: /AiDisclosure: the text was reviewed but editorialResponsibility is empty/ },
};
