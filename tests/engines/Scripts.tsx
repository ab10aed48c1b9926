import {
  Article,
  ArticleBody,
  ArticleTheme,
  ContinueReading,
  Headline,
  Standfirst,
  Subheading,
} from '../../src';
import { en } from '../../src/locales/en';
import { withFace } from '../setup/withFace';
import { samples } from './scriptSamples';

const folders = new Map(samples.flatMap(({ face, folder }) => (face && folder ? [[folder, face]] : [])));

/** An article in each script, in a theme with italic headlines, set in the fonts of the Storybook. */
export function Scripts() {
  return (
    <>
      {[...folders.keys()].map((folder) => (
        <link key={folder} rel="stylesheet" href={`/fonts/${folder}/index.css`} />
      ))}
      <link rel="stylesheet" href="/fonts/@fontsource/noto-serif-myanmar/400.css" />
      <link rel="stylesheet" href="/fonts/@fontsource/noto-serif-myanmar/700.css" />
      <link rel="stylesheet" href="/scripts.css" />
      {samples.map(({ tag, dir, face, words }) => (
        <ArticleTheme key={tag} theme={withFace({ letters: { headlineStyle: 'italic' } }, face)}>
          <Article locale={{ ...en, tag, dir: dir ?? 'ltr' }} data-kind="opinion">
            <Headline kicker={words}>
              {`${words} ${words}`} <em>{words}</em>
            </Headline>
            <Standfirst>{`${words} ${words}`}</Standfirst>
            <ArticleBody>
              <p>
                {`${words} ${words} ${words}`} <em>{words}</em> <q>{words}</q>
              </p>
              <Subheading>{`${words} ${words}`}</Subheading>
              <table>
                <tbody>
                  <tr>
                    <td>{`${words} ${words}`}</td>
                  </tr>
                </tbody>
              </table>
            </ArticleBody>
            <ContinueReading label={words}>{words}</ContinueReading>
          </Article>
        </ArticleTheme>
      ))}
    </>
  );
}
