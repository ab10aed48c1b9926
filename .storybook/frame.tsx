import type { Decorator } from '@storybook/react-vite';

import { ArticleTheme, defaultTheme, type Locale } from '../src';
import { ar, en } from '../src/locales';
import { themes } from '../stories/themes';

const locales: Record<string, Locale> = { en, ar };

/**
 * The paper that a story lies on, by the toolbar: brand, colour scheme, language and direction.
 * In Arabic a story gets the locale and what its `parameters.arabic()` gives over its args; one that
 * has no Arabic keeps its text, in a page that runs from right to left. A story with
 * `parameters.ownLanguage` is left as it is, one with `parameters.bleed` has no margin around it.
 */
export const frame: Decorator = (Story, { args, argTypes, globals, parameters, viewMode }) => {
  const own = parameters.ownLanguage === true;
  const locale = (own ? undefined : locales[String(globals.language)]) ?? en;
  const arabic = parameters.arabic as (() => Record<string, unknown>) | null | undefined;
  const translated = locale === ar ? arabic?.() : undefined;
  const takesLocale = !own && ('locale' in argTypes || 'locale' in args);
  const schemes = globals.scheme === 'both' ? (['light', 'dark'] as const) : [schemeOf(globals.scheme)];
  return (
    <div className="sheets" data-view={viewMode}>
      {schemes.map((scheme) => (
        <ArticleTheme key={scheme} theme={themes[String(globals.theme)]?.theme} colorScheme={scheme}>
          <div
            className="sheet"
            style={paper}
            lang={translated || takesLocale ? locale.tag : 'en'}
            dir={locale.dir}
            data-bleed={parameters.bleed === true ? '' : undefined}
          >
            <Story args={{ ...args, ...(takesLocale ? { locale } : {}), ...translated }} />
          </div>
        </ArticleTheme>
      ))}
    </div>
  );
};

// Inline, because the bundler rewrites `light-dark()` in style sheets for browsers that lack it.
const { background, text } = defaultTheme.color;
const paper = {
  color: `var(--newsfold-color-text, light-dark(${text.light}, ${text.dark}))`,
  backgroundColor: `var(--newsfold-color-background, light-dark(${background.light}, ${background.dark}))`,
};

function schemeOf(scheme: unknown): 'light' | 'dark' | 'auto' {
  return scheme === 'dark' || scheme === 'auto' ? scheme : 'light';
}
