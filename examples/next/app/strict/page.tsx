import { connection } from 'next/server';

import Page from '../page';

/** The same article under the policy that `proxy.ts` sends. A nonce is of one request, so the page is too. */
export default async function StrictPage() {
  await connection();
  return <Page />;
}
