import type { Meta, StoryObj } from '@storybook/react-vite';

import { Subheading } from '../../src';
import { longestWord } from '../newsroom';
import { seedText } from '../seedArticle';

const meta = {
  title: 'Text/Subheading (crosshead)',
  id: 'components-subheading',
  component: Subheading,
  args: { children: seedText.en.subheading },
  parameters: {
    arabic: () => ({ children: seedText.ar.subheading }),
  },
} satisfies Meta<typeof Subheading>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const LowerLevel: Story = { name: 'Lower level', args: { level: 3 } };

export const WithPermalink: Story = { name: 'With a permalink', args: { permalink: true } };

export const WithIdOfItsOwn: Story = {
  name: 'With an id of your own',
  tags: ['!dev', '!autodocs'],
  args: { id: 'threat', permalink: true },
};

export const Long: Story = {
  args: { children: 'What the agreement of 2020 asked of the Taliban, and what became of it' },
  parameters: { arabic: () => ({ children: 'ما الذي طلبه اتفاق 2020 من طالبان وماذا حلّ به' }) },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: { lang: 'ar', dir: 'rtl', permalink: true, children: seedText.ar.subheading },
  parameters: { ownLanguage: true },
};

export const WordOfThreeHundredLetters: Story = {
  name: 'Word of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { children: longestWord, lang: 'de' },
  parameters: { ownLanguage: true },
};

export const LevelOfTheHeadline: Story = {
  name: 'Level of the headline',
  // A CMS may send any number, whatever the type allows.
  args: { level: 1 as 2 },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Subheading: level is 1/ },
};
