import type { Meta, StoryObj } from '@storybook/react-vite';

import { ShareLinks } from '../../src';
import { ShareButton } from '../../src/components/ShareButton';
import { ar, en } from '../../src/locales';

const page = {
  url: 'https://example.com/news/2021/10/9/us-taliban-talks',
  headline: 'US, Taliban hold first talks since Afghanistan withdrawal',
};
const pageInArabic = {
  url: 'https://example.com/ar/news/2021/10/9/us-taliban-talks',
  headline: 'الولايات المتحدة وطالبان تعقدان أول محادثات منذ الانسحاب من أفغانستان',
};

const meta = {
  title: 'Around the text/ShareLinks (share bar)',
  id: 'components-sharelinks',
  component: ShareLinks,
  args: { locale: en, ...page, services: ['email', 'whatsapp', 'bluesky', 'facebook', 'x'] },
  parameters: { arabic: () => pageInArabic },
} satisfies Meta<typeof ShareLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Buttons that appear once scripts run: one copies the link, one opens the device’s own menu, if it has one. */
export const WithButtons: Story = {
  name: 'With buttons',
  args: { children: <ShareButton {...page} locale={en} /> },
  parameters: {
    arabic: () => ({ ...pageInArabic, children: <ShareButton {...pageInArabic} locale={ar} /> }),
  },
};

export const EveryService: Story = {
  name: 'Every service',
  args: {
    services: [
      'email',
      'whatsapp',
      'bluesky',
      'mastodon',
      'facebook',
      'x',
      'linkedin',
      'telegram',
      'reddit',
      'threads',
      'line',
    ],
  },
};

/** `{url}`, `{headline}` and `{text}` of an address are replaced. */
export const AServiceOfYourOwn: Story = {
  name: 'A service of your own',
  args: {
    services: ['email', { name: 'VK', href: 'https://vk.com/share.php?url={url}&title={headline}' }],
  },
};

export const InWordsOfYourOwn: Story = {
  name: 'In words of your own',
  args: { heading: 'Tell a friend' },
  parameters: { arabic: () => ({ ...pageInArabic, heading: 'أخبر صديقاً' }) },
};

export const WithAnUnknownService: Story = {
  name: 'With an unknown service',
  args: { services: ['email', { name: 'Orkut', href: '' }] },
  parameters: { warns: /which is not a known service/ },
  tags: ['test-only', '!dev', '!autodocs'],
};
