import { useId, useState } from 'react';

import { getLanguageName, languages } from '../../.storybook/languages';
import {
  AdvisoryNotice,
  ArticleTheme,
  Byline,
  ContinueReading,
  NewsArticle,
  Timestamp,
  type ArticleContent,
  type Locale,
  type Theme,
} from '../../src';
import { en } from '../../src/locales';
import { createArticle } from '../languages/createArticle';
import { seedPublished, seedText, seedTimeZone } from '../seedArticle';
import './docs.css';

interface Translation {
  article: ArticleContent;
  locale: Locale;
  theme?: Theme;
}

const english: Translation = {
  article: createArticle({
    ...seedText.en,
    correspondent: seedText.en.contributor,
    advisory: {
      heading: seedText.en.advisory.heading,
      text: 'Official information about the virus is here:',
      link: seedText.en.advisory.link,
    },
    dateline: 'Doha',
    picture: {
      alt: 'A traditional sailing boat in front of the towers of West Bay in Doha at dusk',
      caption: 'Doha, where the talks are held.',
    },
    quote: '“The Taliban is describing its delegation as high level”',
    clarification: 'The text now has the full name of the Islamic State in Khorasan Province.',
  }),
  locale: en,
};

const stories = import.meta.glob<{ args: Translation }>('../languages/*.stories.tsx', {
  eager: true,
  import: 'default',
});

/** The article in the languages that it was translated into, by tag. */
const translations = new Map(
  [english, ...Object.values(stories).map(({ args }) => args)].map((translation) => [
    readLanguage(translation.locale),
    translation,
  ]),
);

const choices = Object.values(languages)
  .map((locale) => ({ locale, tag: locale.tag, name: getLanguageName(locale) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
const translated = choices.filter(({ locale }) => translations.has(readLanguage(locale)));
const others = choices.filter((choice) => !translated.includes(choice));

/** One article whose language a reader can choose, and the words of the parts in languages that it has no translation into. */
export function LiveLanguages() {
  const [tag, setTag] = useState('ar');
  const id = useId();
  const locale = choices.find((choice) => choice.tag === tag)?.locale ?? en;
  const translation = translations.get(readLanguage(locale));
  return (
    <div className="live sb-unstyled">
      <p className="live-choice">
        <label htmlFor={id}>Language</label>{' '}
        <select
          id={id}
          value={tag}
          onChange={(event) => {
            setTag(event.target.value);
          }}
        >
          <optgroup label="The whole article">
            {translated.map((choice) => (
              <Choice key={choice.tag} {...choice} />
            ))}
          </optgroup>
          <optgroup label="The words of the parts">
            {others.map((choice) => (
              <Choice key={choice.tag} {...choice} />
            ))}
          </optgroup>
        </select>
      </p>
      {!translation && (
        <>
          <p>
            The article has no translation into this language, so it stays in English below. This is what the
            parts say by themselves:
          </p>
          <Words locale={locale} />
        </>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <section className="live-article" aria-label="The article in the chosen language" tabIndex={0}>
        <NewsArticle
          key={tag}
          id={`${id}-article`}
          {...(translation ?? english)}
          colorScheme="auto"
          jsonLd={false}
          componentProps={{ Headline: { level: 2, size: 'm' } }}
        />
      </section>
    </div>
  );
}

function Choice({ tag, name }: { tag: string; name: string }) {
  return (
    <option value={tag} lang={tag}>
      {name}
    </option>
  );
}

function Words({ locale }: { locale: Locale }) {
  return (
    <div className="live-sheet" lang={locale.tag} dir={locale.dir}>
      <ArticleTheme colorScheme="auto">
        <AdvisoryNotice kind="opinion" locale={locale} />
        <Byline authors={[{ name: 'Natasha Ghoneim' }, { name: 'Layla Haddad' }]} locale={locale} />
        <Timestamp published={seedPublished} timeZone={seedTimeZone} locale={locale} />
        <ContinueReading locale={locale}>
          <p lang="en" dir="ltr">
            {seedText.en.rest[0]}
          </p>
        </ContinueReading>
      </ArticleTheme>
    </div>
  );
}

/** The language and the script of a locale. Its tag may name a style of writing or a region, too. */
function readLanguage({ tag }: Locale): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' ? `${language}-${script ?? ''}` : language;
}
