import type { Decorator } from '@storybook/react-vite';

import { ArticleTheme, type Locale } from '../src';
import { ar, en } from '../src/locales';
import { themes } from '../stories/themes';

const locales: Record<string, Locale> = { en, ar };

/**
 * The paper that a story lies on, by the toolbar: brand, colour scheme, language and direction.
 * In Arabic a story gets the locale and its own `parameters.arabic` over its args; one that has no
 * Arabic keeps its text, in a page that runs from right to left.
 */
export const frame: Decorator = (Story, { args, argTypes, globals, parameters, viewMode }) => {
  const locale = locales[String(globals.language)] ?? en;
  const translated =
    locale === ar && parameters.ownLanguage !== true
      ? (parameters.arabic as Record<string, unknown> | undefined)
      : undefined;
  const given = {
    ...args,
    ...('locale' in argTypes && parameters.ownLanguage !== true ? { locale } : {}),
    ...translated,
  };
  const schemes = globals.scheme === 'both' ? (['light', 'dark'] as const) : [schemeOf(globals.scheme)];
  return (
    <div className="sheets" data-view={viewMode}>
      {schemes.map((scheme) => (
        <ArticleTheme
          key={scheme}
          theme={themes[String(globals.theme)]?.theme}
          colorScheme={scheme}
          data-scheme={scheme}
        >
          <div
            className="sheet"
            lang={translated ? locale.tag : 'en'}
            dir={parameters.ownLanguage === true ? 'ltr' : locale.dir}
            data-bleed={parameters.bleed === true ? '' : undefined}
          >
            <Story args={given} />
          </div>
        </ArticleTheme>
      ))}
    </div>
  );
};

function schemeOf(scheme: unknown): 'light' | 'dark' | 'auto' {
  return scheme === 'dark' || scheme === 'auto' ? scheme : 'light';
}
