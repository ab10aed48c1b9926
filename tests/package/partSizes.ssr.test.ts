import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test, vi } from 'vitest';

import { compileSources } from '../../build/esbuildPlugins';
import { articleParts } from '../../src';

/*
 * What a part costs a page that has an article, a headline and a byline, beside styled-components and from newsfold/static. The
 * bundles are made from the sources, as `npm run build` compiles them.
 */

const page = ['Article', 'Headline', 'Byline'];
const MAX_BYTES = 1200;

/** Parts that an article page had before, or that `NewsArticle` always has, and the new ones. */
const parts = [...Object.keys(articleParts), 'AiLabel', 'SubscriptionOffer'];

/** Parts over the bound, each with what it may weigh, and why: docs/decisions/0222-what-a-part-may-weigh.md. */
const exceptions: Partial<Record<string, number>> = { MediaPlayer: 1370 };

// Each bundle is of a few hundred files.
vi.setConfig({ testTimeout: 60_000 });

const styles = ['engine', 'static'] as const;
type Styles = (typeof styles)[number];

async function bundle(names: readonly string[], kind: Styles, others = '') {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from './src/index.ts'; ${others}`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'styled-components'],
    plugins: [compileSources({ styles: kind })],
    logLevel: 'error',
  });
  return {
    text: outputFiles.map((file) => file.text).join(''),
    files: Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
    ),
  };
}

async function weigh(names: readonly string[], kind: Styles, others?: string): Promise<number> {
  return gzipSync((await bundle(names, kind, others)).text, { level: 9 }).length;
}

test.each(parts.flatMap((part) => styles.map((kind) => [part, kind] as const)))(
  '%s adds at most 1.2 kB to the page of an article (%s)',
  async (part, kind) => {
    const bytes = (await weigh([...page, part], kind)) - (await weigh(page, kind));
    expect(bytes).toBeLessThanOrEqual(exceptions[part] ?? MAX_BYTES);
  },
);

test.each(Object.keys(exceptions))(
  '%s is still over the bound, so it is still an exception',
  async (part) => {
    expect((await weigh([...page, part], 'engine')) - (await weigh(page, 'engine'))).toBeGreaterThan(
      MAX_BYTES,
    );
  },
);

test.each(styles)('a disclosure of AI adds at most 1.2 kB where there are notices (%s)', async (kind) => {
  const others = [...page, 'AdvisoryNotice'];
  const bytes = (await weigh([...others, 'AiDisclosure'], kind)) - (await weigh(others, kind));
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
});

test.each(styles)('a button for sharing adds at most 0.6 kB to links for it (%s)', async (kind) => {
  const others = [...page, 'ShareLinks'];
  const button = "export { ShareButton } from './src/components/ShareButton.tsx'";
  expect((await weigh(others, kind, button)) - (await weigh(others, kind))).toBeLessThanOrEqual(600);
});

test('a NewsArticle has no byte of a part that the page does not pass', async () => {
  const alone = await bundle(['NewsArticle'], 'static');
  const complete = await bundle(['NewsArticle', 'articleParts'], 'static');
  for (const part of Object.keys(articleParts)) {
    expect(complete.files).toContain(`src/components/${part}.tsx`);
    expect(alone.files).not.toContain(`src/components/${part}.tsx`);
  }
});

test.each(Object.keys(articleParts))(
  'a page that passes %s alone has no byte of the others',
  async (part) => {
    const { files } = await bundle(['NewsArticle', part], 'static');
    const loaded = Object.keys(articleParts).filter((name) => files.includes(`src/components/${name}.tsx`));
    expect(loaded).toEqual([part]);
  },
);
