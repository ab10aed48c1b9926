import type { Meta, StoryObj } from '@storybook/react-vite';

import { KeyPoints } from '../../src';
import { en } from '../../src/locales';

const points = {
  en: [
    'The talks in Doha are the first in person since US forces left Afghanistan in August.',
    'The Afghan delegation asks for humanitarian aid, and for the agreement of 2020 to be kept.',
    'The United States offers COVID-19 vaccines.',
  ],
  ar: [
    'محادثات الدوحة هي الأولى وجهًا لوجه منذ انسحاب القوات الأميركية من أفغانستان في أغسطس/آب.',
    'يطلب الوفد الأفغاني مساعدات إنسانية، والالتزام باتفاق عام 2020.',
    'تعرض الولايات المتحدة تقديم لقاحات ضد كوفيد-19.',
  ],
};

const meta = {
  title: 'Around the text/KeyPoints (summary, at a glance)',
  id: 'components-keypoints',
  component: KeyPoints,
  args: { locale: en, points: points.en },
  parameters: { arabic: () => ({ points: points.ar }) },
} satisfies Meta<typeof KeyPoints>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SeveralPoints: Story = { name: 'Several points' };

/** A single point is a paragraph. */
export const OneParagraph: Story = {
  name: 'One paragraph',
  args: { heading: 'The story in brief', points: points.en.join(' ') },
  parameters: { arabic: () => ({ heading: 'القصة باختصار', points: points.ar.join(' ') }) },
};

/** Readers learn in the box that a program wrote the points, even if people wrote the text. */
export const WrittenByAi: Story = {
  name: 'Written by AI',
  args: { digitalSourceType: 'trainedAlgorithmicMedia' },
};
