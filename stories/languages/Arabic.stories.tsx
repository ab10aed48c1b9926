import '../../src/styling/scripts.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

import { NewsArticle } from '../../src';
import { ar } from '../../src/locales';
import { seedText } from '../seedArticle';
import { createArticle } from './createArticle';

// A machine translation. No native speaker has reviewed it.
const article = createArticle({
  ...seedText.ar,
  correspondent: seedText.ar.contributor,
  advisory: {
    heading: seedText.ar.advisory.heading,
    text: 'للاطلاع على المعلومات الرسمية عن فيروس كورونا:',
    link: seedText.ar.advisory.link,
  },
  dateline: 'الدوحة',
  picture: {
    alt: 'مركب شراعي تقليدي أمام أبراج الخليج الغربي في الدوحة عند الغسق',
    caption: 'الدوحة حيث تُعقد المحادثات.',
  },
  quote: '«تصف طالبان وفدها بأنه رفيع المستوى»',
  clarification: 'يورد النص الآن الاسم الكامل لتنظيم الدولة الإسلامية في ولاية خراسان.',
});

/** The first article that Newsfold was built for. A machine translation, which no native speaker has reviewed. */
const meta = {
  title: 'Languages/Arabic',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: { article, locale: ar },
  parameters: { bleed: true, ownLanguage: true, controls: { include: [] } },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const Article: StoryObj<typeof meta> = {};
