import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleBody, SubscriptionOffer } from '../../src';
import { ar, en } from '../../src/locales';
import { seedText } from '../seedArticle';

const subscribe = { href: '/subscribe' };
const signIn = { href: '/sign-in' };
const text = {
  en: 'Every story, on every device, from €1 a week. Cancel at any time.',
  ar: 'كل الأخبار على جميع أجهزتك، ابتداءً من يورو واحد في الأسبوع. يمكنك الإلغاء متى شئت.',
};

const meta = {
  title: 'Cut and paywall/SubscriptionOffer (paywall)',
  id: 'components-subscriptionoffer',
  component: SubscriptionOffer,
  args: { locale: en, subscribe, signIn, children: text.en },
  parameters: { arabic: () => ({ children: text.ar }) },
} satisfies Meta<typeof SubscriptionOffer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Below the free text, whose last lines fade out. */
export const BelowTheFreeText: Story = {
  name: 'Below the free text',
  render: (args) => (
    <>
      <ArticleBody teaser>
        {seedText[args.locale === ar ? 'ar' : 'en'].lead.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </ArticleBody>
      <SubscriptionOffer {...args} />
    </>
  ),
};

export const InWordsOfYourOwn: Story = {
  name: 'In your own words',
  args: {
    heading: 'You have read your three free articles this month',
    subscribe: { ...subscribe, label: 'See all plans' },
    signIn: { ...signIn, label: 'Log in' },
  },
  parameters: {
    arabic: () => ({
      children: text.ar,
      heading: 'قرأت مقالاتك المجانية الثلاث لهذا الشهر',
      subscribe: { ...subscribe, label: 'عرض خطط الاشتراك' },
      signIn: { ...signIn, label: 'الدخول إلى حسابك' },
    }),
  },
};
