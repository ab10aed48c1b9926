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
import { brand } from './brand';
import { frame } from './frame';

const width = (inlineSize: number, name: string, type: 'mobile' | 'tablet' | 'desktop') => ({
  name: `${name}, ${String(inlineSize)} px`,
  styles: { width: `${String(inlineSize)}px`, height: '100%' },
  type,
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [frame],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Light',
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
        title: 'English',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English, left to right' },
          { value: 'ar', title: 'العربية, right to left' },
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
  initialGlobals: { scheme: 'light', language: 'en', theme: 'broadsheet' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { theme: brand, codePanel: true },
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
          'The article',
          'Guide',
          ['Introduction', 'Theming', 'Continue reading', 'Which notice when', 'Server rendering'],
          'Components',
        ],
      },
    },
  },
};

export default preview;
