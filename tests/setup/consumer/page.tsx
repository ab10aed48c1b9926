/* A publisher's page, type-checked and run against the packed package. */
import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  ArticleTheme,
  Byline,
  ContinueReading,
  defaultTheme,
  Headline,
  ShareLinks,
  type Author,
  type HeadlineProps,
  type Locale,
  type Theme,
} from 'newsfold';
import { ContinueReadingCollapse } from 'newsfold/ContinueReadingCollapse';
import { ContinueReadingRemote } from 'newsfold/ContinueReadingRemote';
import { ContinueReadingRouterLinks } from 'newsfold/ContinueReadingRouterLinks';
import { ar, en } from 'newsfold/locales';
import { ShareButton } from 'newsfold/ShareButton';

const theme: Theme = {
  color: { accent: { light: '#00594f', dark: '#7fd1c3' } },
  measure: defaultTheme.measure,
};
const authors: Author[] = [{ name: 'Natasha Ghoneim', role: 'contributor' }];
const locale: Locale = { ...en, tag: 'en-GB' };
const headline: HeadlineProps = { level: 2, size: 'l', id: 'talks', 'aria-label': 'Talks' };

export function Page() {
  return (
    <ArticleTheme theme={theme}>
      <Article locale={locale} className="story">
        <AdvisoryNotice kind="health" heading="This post may refer to COVID-19" />
        <Headline {...headline}>US, Taliban hold first talks</Headline>
        <Byline authors={authors} />
        <ArticleBody continueAfter={1} continueReading={{ collapse: <ContinueReadingCollapse /> }}>
          <p>The in-person meetings began in Doha.</p>
          <p>The focus was humanitarian aid.</p>
        </ArticleBody>
        <ContinueReading href="/news/doha" locale={ar} />
        <ContinueReadingRemote href="/news/doha" load={(signal) => Promise.resolve(String(signal.aborted))} />
        <ContinueReadingRouterLinks />
        <ShareLinks url="https://example.com/doha" services={['email']}>
          <ShareButton url="https://example.com/doha" />
        </ShareLinks>
      </Article>
    </ArticleTheme>
  );
}

// @ts-expect-error A kind of notice that there is none of.
export const wrongKind = <AdvisoryNotice kind="weather" />;
// @ts-expect-error A byline without authors.
export const noAuthors = <Byline />;
