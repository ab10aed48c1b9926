import { AdvisoryNotice, ArticleTheme, Byline, defaultTheme, Headline, Standfirst } from '../../src';
import { layla } from '../newsroom';
import { seedText } from '../seedArticle';
import { themes } from '../themes';

const { background } = defaultTheme.color;

/** The same story in every example brand, light and dark. */
export function Brands() {
  return (
    <div
      style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))', gap: '1rem' }}
    >
      {Object.entries(themes).flatMap(([name, { title, theme }]) =>
        (['light', 'dark'] as const).map((scheme) => (
          <ArticleTheme key={`${name} ${scheme}`} theme={theme} colorScheme={scheme}>
            <section
              aria-label={`${title}, ${scheme}`}
              style={{
                display: 'grid',
                alignContent: 'start',
                gap: '1rem',
                padding: '1.5rem',
                border: '1px solid var(--newsfold-color-rule, #8888)',
                background: `var(--newsfold-color-background, light-dark(${background.light}, ${background.dark}))`,
              }}
            >
              <AdvisoryNotice kind="health" heading={seedText.en.advisory.heading} />
              <Headline level={3} size="m" kicker="Afghanistan">
                {seedText.en.headline}
              </Headline>
              <Standfirst>{seedText.en.standfirst}</Standfirst>
              <Byline authors={[layla]} />
            </section>
          </ArticleTheme>
        )),
      )}
    </div>
  );
}
