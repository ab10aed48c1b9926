import { addons } from 'storybook/manager-api';

import { chooseBrand } from './brand';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

function configure() {
  addons.setConfig({
    theme: chooseBrand(prefersDark.matches),
    layoutCustomisations: {
      // An article opens whole; its controls are one key press (A) away.
      showPanel: ({ storyId }, shown) => (/^(articles|languages)-/.test(storyId) ? false : shown),
    },
  });
}

configure();
prefersDark.addEventListener('change', configure);
