import type { AdvisoryRegistry } from './AdvisoryRegistry';
import { climate } from './topics/climate';
import { covid19 } from './topics/covid19';
import { election } from './topics/election';
import { influenza } from './topics/influenza';
import { measles } from './topics/measles';
import { mpox } from './topics/mpox';
import { naturalDisaster } from './topics/naturalDisaster';
import { suicide } from './topics/suicide';

/**
 * The topics that come with the package. For fewer or more topics, build your own registry from
 * single ones: `{ 'covid-19': covid19, dengue }`.
 */
export const advisories = {
  'covid-19': covid19,
  influenza,
  measles,
  mpox,
  suicide,
  election,
  'natural-disaster': naturalDisaster,
  climate,
} as const satisfies AdvisoryRegistry;
