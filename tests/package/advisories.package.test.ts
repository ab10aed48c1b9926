import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, it } from 'vitest';

import * as source from '../../src/advisories';

it.each(['js', 'cjs'])(
  'the topics in the built advisories/index.%s are those of the data files',
  async (ending) => {
    const file = pathToFileURL(resolve(`dist/advisories/index.${ending}`)).href;
    const built = (await import(/* @vite-ignore */ file)) as typeof source;
    expect(built.advisories).toEqual(source.advisories);
    const text =
      'Measles and bird flu: a worker at the poultry farm tested positive as voters went to the polls.';
    expect(built.matchAdvisories(text, { locale: 'en' })).toEqual(
      source.matchAdvisories(text, { locale: 'en' }),
    );
  },
);
