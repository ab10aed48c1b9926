import { Article, ArticleBody, Headline, Subheading, tableOfContents } from 'newsfold';
import { ContinueReadingRouterLinks } from 'newsfold/ContinueReadingRouterLinks';
import Link from 'next/link';

import article from '../../../article.json';

/** Links to the subheadings, by Next's router. One of them is behind the cut, which opens for it. */
export default function Page() {
  const text = article.body.map(({ type, text }) =>
    type === 'subheading' ? <Subheading key={text}>{text}</Subheading> : <p key={text}>{text}</p>,
  );
  return (
    <main>
      <Article>
        <Headline>{article.headline}</Headline>
        <nav>
          {tableOfContents(text).map(({ id, text }) => (
            <Link key={id} href={`#${encodeURIComponent(id)}`}>
              {text}
            </Link>
          ))}
        </nav>
        <ArticleBody continueAfter={article.continueAfter}>{text}</ArticleBody>
      </Article>
      <ContinueReadingRouterLinks />
    </main>
  );
}
