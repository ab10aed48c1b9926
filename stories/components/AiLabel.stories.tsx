import type { Meta, StoryObj } from '@storybook/react-vite';

import { AiLabel, Figure } from '../../src';
import { ar, en } from '../../src/locales';
import { dohaPicture } from '../newsroom';

const meta = {
  title: 'Text/AiLabel (AI-generated picture)',
  id: 'components-ailabel',
  component: AiLabel,
  args: { digitalSourceType: 'trainedAlgorithmicMedia', locale: en },
  render: (args) => (
    <Figure credit={args.locale === ar ? 'رسم: مي لين' : 'Illustration: Mei Lin'}>
      <AiLabel {...args} />
      <img {...dohaPicture} alt={dohaPicture.alt} />
    </Figure>
  ),
} satisfies Meta<typeof AiLabel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The label lies on the picture that follows it. */
export const Generated: Story = {};

export const Altered: Story = { args: { digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' } };

/** The mark may be another, such as the European Commission's, which is not part of Newsfold. */
export const OwnMarkAndWords: Story = {
  name: 'Your own mark and words',
  args: {
    mark: (
      <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
        <circle cx="12" cy="12" r="10" fill="currentColor" />
      </svg>
    ),
    children: 'AI-generated illustration',
  },
  parameters: { arabic: () => ({ children: 'رسم مولّد بالذكاء الاصطناعي' }) },
};
