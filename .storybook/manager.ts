import { addons } from 'storybook/manager-api';

import { brand } from './brand';

addons.setConfig({
  theme: brand,
  layoutCustomisations: {
    // The article opens whole; its controls are one key press (A) away.
    showPanel: ({ storyId }, shown) => (storyId.startsWith('the-article--') ? false : shown),
  },
});
