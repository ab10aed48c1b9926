import type { Preview } from '@storybook/react-vite';

import './fonts.css';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource-variable/noto-kufi-arabic';
import '@fontsource-variable/oswald';
import '@fontsource-variable/playfair-display';
import '@fontsource-variable/playfair-display/wght-italic.css';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import './preview.css';
import { themes } from '../stories/themes';
import { describeProps } from './describeProps';
import { frame } from './frame';
import { getLanguageName, languages } from './languages';

const width = (inlineSize: number, name: string, type: 'mobile' | 'tablet' | 'desktop') => ({
  name: `${name}, ${String(inlineSize)} px`,
  styles: { width: `${String(inlineSize)}px`, height: '100%' },
  type,
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [frame],
  argTypesEnhancers: [describeProps],
  globalTypes: {
    scheme: {
      description: 'Color scheme',
      toolbar: {
        title: 'Color scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'both', title: 'Side by side' },
          { value: 'auto', title: "The reader's system" },
        ],
      },
    },
    language: {
      description: 'Language and direction',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          ...Object.entries(languages)
            .filter(([name]) => name !== 'en' && name !== 'ar')
            .map(([value, locale]) => ({ value, title: getLanguageName(locale) })),
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(themes).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  initialGlobals: { scheme: 'auto', language: 'en', theme: 'broadsheet' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true },
    // The code of a story would have every message of its locale, which takes seconds to print and nobody reads.
    jsx: { filterProps: (value: unknown, name: string) => value !== undefined && name !== 'locale' },
    viewport: {
      options: {
        phone: width(360, 'Phone', 'mobile'),
        tablet: width(768, 'Tablet', 'tablet'),
        desktop: width(1280, 'Desktop', 'desktop'),
      },
    },
    options: {
      storySort: {
        // Components stand in the order of their files, by name, and stories as they are written.
        method: '',
        order: [
          'Start',
          'Articles',
          'Guides',
          ['Which notice when', 'When to label AI', 'Continue reading', 'Languages'],
          'In your framework',
          ['Next', 'React Router', 'Astro', 'Vite', 'Node'],
          'Theming',
          ['Theme editor', 'Themes and tokens'],
          'Whole articles',
          ['NewsArticle', 'Article'],
          'Above the text',
          ['Headline*', 'Standfirst*', 'TypeOfWork*', 'Byline*', 'Timestamp*'],
          'Text',
          ['ArticleBody*', 'Subheading*', 'PullQuote*', 'Figure*'],
          'Cut and paywall',
          'Notices',
          'Around the text',
          'From your CMS',
          'Languages',
        ],
      },
    },
  },
};

export default preview;
