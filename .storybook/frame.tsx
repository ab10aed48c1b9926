import type { Decorator } from '@storybook/react-vite';

import { ArticleTheme, defaultTheme, type Locale } from '../src';
import { ar, en } from '../src/locales';
import { themes } from '../stories/themes';
import { languages } from './languages';

/**
 * The paper that a story lies on, by the toolbar: theme, color scheme and language.
 *
 * A story without a translation keeps its own language and direction, because text of one direction in a page of the other is
 * scrambled. What the toolbar's language changes is up to `parameters.arabic`:
 *
 * - A function returns the Arabic args of the story. In every other language the story keeps its English text, and its component
 *   gets the locale if that runs in the same direction. If it returns `{}`, nothing is there to translate, as in the next case.
 * - Without one, every word of the story comes from the locale, so the story is in whatever language is chosen.
 * - `null` keeps the story in English.
 *
 * A story with `parameters.ownLanguage` is left alone, and one with `parameters.bleed` has no margin around it.
 */
export const frame: Decorator = (Story, { args, argTypes, globals, parameters, viewMode }) => {
  const takesLocale = 'locale' in argTypes || 'locale' in args;
  const { locale, page, translation } = translate(
    parameters,
    languages[String(globals.language)] ?? en,
    takesLocale,
  );
  const schemes = globals.scheme === 'both' ? (['light', 'dark'] as const) : [schemeOf(globals.scheme)];
  return (
    <div className="sheets" data-view={viewMode}>
      {schemes.map((scheme) => (
        <ArticleTheme key={scheme} theme={themes[String(globals.theme)]?.theme} colorScheme={scheme}>
          <div
            className="sheet"
            style={paper}
            lang={page.tag}
            dir={page.dir}
            data-bleed={parameters.bleed === true ? '' : undefined}
          >
            <Story args={{ ...args, ...(locale && takesLocale ? { locale } : {}), ...translation }} />
          </div>
        </ArticleTheme>
      ))}
    </div>
  );
};

interface Translation {
  /** What the component gets, if anything. */
  locale?: Locale;
  /** The language and the direction of the text around it. */
  page: Locale;
  translation?: Record<string, unknown>;
}

function translate(parameters: Record<string, unknown>, chosen: Locale, takesLocale: boolean): Translation {
  if (parameters.ownLanguage === true) return { page: en };
  const arabic = parameters.arabic as (() => Record<string, unknown>) | null | undefined;
  const translation = arabic?.();
  const isInArabic = translation !== undefined && chosen === ar;
  const hasOnlyWordsOfTheLocale =
    takesLocale && (arabic === undefined || (translation && Object.keys(translation).length === 0));
  if (isInArabic) return { locale: ar, page: ar, translation };
  if (hasOnlyWordsOfTheLocale) return { locale: chosen, page: chosen };
  return { locale: arabic !== null && chosen.dir === en.dir ? chosen : en, page: en };
}

// Inline, because the bundler rewrites `light-dark()` in style sheets for browsers that lack it.
const { background, text } = defaultTheme.color;
const paper = {
  color: `var(--newsfold-color-text, light-dark(${text.light}, ${text.dark}))`,
  backgroundColor: `var(--newsfold-color-background, light-dark(${background.light}, ${background.dark}))`,
};

function schemeOf(scheme: unknown): 'light' | 'dark' | 'auto' {
  return scheme === 'dark' || scheme === 'auto' ? scheme : 'light';
}
