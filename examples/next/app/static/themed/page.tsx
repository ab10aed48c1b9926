import 'newsfold/styles.css';

import { AdvisoryNotice } from 'newsfold/static';
import { connection } from 'next/server';

import article from '../../../../article.json';

/** What not to do under this policy: `theme` writes a style attribute, which the browser then ignores. */
export default async function ThemedPage() {
  await connection();
  return (
    <main>
      <AdvisoryNotice
        kind="health"
        heading={article.advisory.heading}
        theme={{ color: { accent: '#00594f' } }}
      >
        <p>{article.advisory.text}</p>
      </AdvisoryNotice>
    </main>
  );
}
