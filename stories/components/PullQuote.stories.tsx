import type { Meta, StoryObj } from '@storybook/react-vite';

import { PullQuote } from '../../src';
import { longestWord } from '../newsroom';

const meta = {
  title: 'Text/PullQuote (callout quote)',
  id: 'components-pullquote',
  component: PullQuote,
  args: {
    children: '“The Taliban is describing its delegation as high level.”',
    cite: 'Natasha Ghoneim, reporting from Doha',
  },
  parameters: {
    arabic: () => ({ children: '«تصف طالبان وفدها بأنه رفيع المستوى»', cite: 'ناتاشا غنيم، من الدوحة' }),
  },
} satisfies Meta<typeof PullQuote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithSpeaker: Story = { name: 'With speaker' };

export const WordsAlone: Story = {
  name: 'Words alone',
  args: { cite: undefined },
  parameters: { arabic: () => ({ children: '«تصف طالبان وفدها بأنه رفيع المستوى»', cite: undefined }) },
};

export const Long: Story = {
  args: {
    children:
      '“On the US side, there will be diplomats from the state department, members of USAID and of the intelligence department. What they will not bring is recognition, and both sides know it.”',
  },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    lang: 'ar',
    dir: 'rtl',
    children: '«تصف طالبان وفدها بأنه رفيع المستوى، ويقوده وزير خارجيتها بالوكالة»',
    cite: 'ناتاشا غنيم، من الدوحة',
  },
  parameters: { ownLanguage: true },
};

export const WordOfThreeHundredLetters: Story = {
  name: 'Word of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { children: longestWord, cite: 'Aus dem Wörterbuch', lang: 'de' },
  parameters: { ownLanguage: true },
};

export const Empty: Story = {
  args: { children: null, cite: undefined },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: {
    arabic: () => ({ children: null, cite: undefined }),
    warns: /PullQuote: it has no content/,
  },
};
