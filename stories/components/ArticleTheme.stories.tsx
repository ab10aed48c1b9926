import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleTheme } from '../../src';
import { en } from '../../src/locales';
import { SeedArticle } from '../seedArticle';
import { themes } from '../themes';

const meta = {
  title: 'Theming/ArticleTheme',
  id: 'components-articletheme',
  component: ArticleTheme,
  args: { children: <SeedArticle locale={en} /> },
  parameters: { bleed: true, ownLanguage: true },
} satisfies Meta<typeof ArticleTheme>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NoTheme: Story = { name: 'Without a theme', tags: ['!dev', '!autodocs'] };

export const Tabloid: Story = { args: { theme: themes.tabloid?.theme } };

export const Magazine: Story = { args: { theme: themes.magazine?.theme } };

export const Financial: Story = { args: { theme: themes.financial?.theme } };

export const FinancialInTheDark: Story = {
  name: 'Financial, dark',
  tags: ['!dev', '!autodocs'],
  args: { theme: themes.financial?.theme, colorScheme: 'dark' },
};

export const Broadcaster: Story = { args: { theme: themes.broadcaster?.theme } };

export const HighContrast: Story = { name: 'High contrast', args: { theme: themes.highContrast?.theme } };

export const Dark: Story = { tags: ['!dev', '!autodocs'], args: { colorScheme: 'dark' } };

export const OneValue: Story = {
  name: 'One color of your own',
  args: { theme: { color: { accent: { light: '#00594c', dark: '#7fd6c2' } } } },
};

export const OneInsideAnother: Story = {
  name: 'One theme inside another',
  args: {
    theme: themes.tabloid?.theme,
    children: (
      <>
        <SeedArticle locale={en} />
        <ArticleTheme theme={themes.financial?.theme} colorScheme="dark">
          <SeedArticle locale={en} />
        </ArticleTheme>
      </>
    ),
  },
};

export const ValueThatIsNotCss: Story = {
  name: 'Value that is not CSS',
  args: { theme: { color: { text: '#111; } body { display: none' } } },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /theme: color\.text is/ },
};
