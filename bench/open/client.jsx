import { hydrateRoot } from 'react-dom/client';

import { hidden } from './article';

export function hydrate(contenders) {
  const { contender, count } = document.documentElement.dataset;
  hydrateRoot(document.getElementById('root'), contenders[contender](hidden(Number(count))));
}
