import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleTheme } from '../../src';
import { en } from '../../src/locales';
import { SeedArticle } from '../seedArticle';
import { themes } from '../themes';

const meta = {
  title: 'Components/ArticleTheme',
  component: ArticleTheme,
  args: { children: <SeedArticle locale={en} /> },
  parameters: { bleed: true, ownLanguage: true },
} satisfies Meta<typeof ArticleTheme>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NoTheme: Story = {};

export const FinancialDaily: Story = { args: { theme: themes.salmon?.theme } };

export const CityTabloid: Story = { args: { theme: themes.harbour?.theme } };

export const Dark: Story = { args: { colorScheme: 'dark' } };

export const FinancialDailyInTheDark: Story = { args: { theme: themes.salmon?.theme, colorScheme: 'dark' } };

export const OneValue: Story = {
  args: { theme: { color: { accent: { light: '#00594c', dark: '#7fd6c2' } } } },
};

export const OneInsideAnother: Story = {
  args: {
    theme: themes.harbour?.theme,
    children: (
      <>
        <SeedArticle locale={en} />
        <ArticleTheme theme={themes.salmon?.theme} colorScheme="dark">
          <SeedArticle locale={en} />
        </ArticleTheme>
      </>
    ),
  },
};

export const ValueThatIsNotCss: Story = {
  args: { theme: { color: { text: '#111; } body { display: none' } } },
  tags: ['test-only'],
  parameters: { warns: /theme: color\.text is/ },
};
