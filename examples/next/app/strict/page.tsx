import { connection } from 'next/server';

import Page from '../page';

/** The same article under the policy that `proxy.ts` sends. A nonce is valid for one request, so the page is rendered for each. */
export default async function StrictPage() {
  await connection();
  return <Page />;
}
