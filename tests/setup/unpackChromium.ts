import { chromiumPath } from './chromium';

/** Once, before several tests at a time would. */
export default async function setup() {
  await chromiumPath();
}
