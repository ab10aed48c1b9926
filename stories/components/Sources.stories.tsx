import type { Meta, StoryObj } from '@storybook/react-vite';

import { Sources } from '../../src';
import { en } from '../../src/locales';

const sources = {
  en: [
    {
      text: 'Agreement for Bringing Peace to Afghanistan, February 29, 2020',
      href: 'https://www.state.gov/wp-content/uploads/2020/02/Agreement-For-Bringing-Peace-to-Afghanistan-02.29.20.pdf',
    },
    { text: 'Afghanistan: humanitarian response plan 2021', href: 'https://example.org/response-plan-2021' },
    { text: 'Interviews with two members of the Afghan delegation, Doha, October 9, 2021' },
  ],
  ar: [
    {
      text: 'اتفاق إحلال السلام في أفغانستان، 29 فبراير/شباط 2020',
      href: 'https://www.state.gov/wp-content/uploads/2020/02/Agreement-For-Bringing-Peace-to-Afghanistan-02.29.20.pdf',
    },
    { text: 'Afghanistan: humanitarian response plan 2021', href: 'https://example.org/response-plan-2021' },
    { text: 'مقابلتان مع عضوين من الوفد الأفغاني، الدوحة، 9 أكتوبر/تشرين الأول 2021' },
  ],
};

const meta = {
  title: 'Around the text/Sources (references)',
  id: 'components-sources',
  component: Sources,
  args: { locale: en, sources: sources.en },
  parameters: { arabic: () => ({ sources: sources.ar }) },
} satisfies Meta<typeof Sources>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A source that is not online is no link. */
export const ASingleSource: Story = {
  name: 'A single source',
  args: { heading: 'This story is based on', sources: sources.en.slice(2) },
  parameters: { arabic: () => ({ heading: 'يستند هذا التقرير إلى', sources: sources.ar.slice(2) }) },
};
