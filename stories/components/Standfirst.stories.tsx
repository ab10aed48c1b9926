import type { Meta, StoryObj } from '@storybook/react-vite';

import { Standfirst } from '../../src';
import { longestWord } from '../newsroom';
import { seedText } from '../seedArticle';

const meta = {
  title: 'Above the text/Standfirst (deck, dek, strapline)',
  id: 'components-standfirst',
  component: Standfirst,
  args: { children: seedText.en.standfirst },
  parameters: { arabic: () => ({ children: seedText.ar.standfirst }) },
} satisfies Meta<typeof Standfirst>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneSentence: Story = { name: 'One sentence' };

export const WithLinkAndEmphasis: Story = {
  name: 'With a link',
  args: {
    children: (
      <>
        The discussions in Qatar’s capital, Doha, will revisit{' '}
        <a href="/explainers/doha-agreement">the agreement</a> the Taliban signed with the US{' '}
        <em>last year</em>.
      </>
    ),
  },
  parameters: {
    arabic: () => ({
      children: (
        <>
          ستعيد المباحثات في العاصمة القطرية الدوحة النظر في <a href="/explainers/doha-agreement">الاتفاق</a>{' '}
          الذي وقّعته طالبان مع الولايات المتحدة العام الماضي.
        </>
      ),
    }),
  },
};

export const KeyPoints: Story = {
  name: 'As a list',
  args: {
    children: (
      <ul>
        <li>First in-person meeting since US forces left in August</li>
        <li>Vaccines and aid on the table, recognition is not</li>
        <li>European Union envoys meet the delegation next</li>
      </ul>
    ),
  },
  parameters: {
    arabic: () => ({
      children: (
        <ul>
          <li>أول لقاء مباشر منذ مغادرة القوات الأمريكية في أغسطس/آب</li>
          <li>اللقاحات والمساعدات مطروحة، والاعتراف ليس كذلك</li>
          <li>مبعوثو الاتحاد الأوروبي يلتقون الوفد لاحقاً</li>
        </ul>
      ),
    }),
  },
};

export const TwoParagraphs: Story = {
  name: 'Two paragraphs',
  args: {
    children: (
      <>
        <p>The discussions in Qatar’s capital, Doha, will revisit the agreement of last year.</p>
        <p>Neither side expects a breakthrough.</p>
      </>
    ),
  },
  parameters: { arabic: null },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: { lang: 'ar', dir: 'rtl', children: seedText.ar.standfirst },
  parameters: { ownLanguage: true },
};

export const WordOfThreeHundredLetters: Story = {
  name: 'Word of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { children: longestWord, lang: 'de' },
  parameters: { ownLanguage: true },
};

export const Empty: Story = {
  args: { children: '' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { arabic: () => ({ children: '' }), warns: /Standfirst: it has no content/ },
};
