// Renders every story of a built checkout and writes what it prints: `node record.mjs FOLDER MODE FILE`.
// The stories' imports from src/ lead to the files of the build that `npm run build` made of them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [folder, mode, file] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { createServer } = await import(
  pathToFileURL(join(folder, 'node_modules/vite/dist/node/index.js')).href
);

const warnings = new Set();
for (const level of ['warn', 'error']) {
  console[level] = (...parts) => warnings.add(parts.map(String).join(' '));
}

const conditions = mode === 'server-components' ? ['react-server', 'node', 'import'] : ['node', 'import'];
const vite = await createServer({
  root: folder,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  plugins: [builtFiles(), storyModules(), ...(mode === 'server-components' ? [clientReferences()] : [])],
});
const stories = {};
try {
  const render = mode === 'server-components' ? await serverComponents() : await toHtml();
  for (const [id, story] of Object.entries(await loadStories()).sort()) stories[id] = await render(story);
} finally {
  await vite.close();
}
const record = { stories, warnings: [...warnings].sort() };
if (mode === 'static') record.css = readFileSync(join(folder, 'dist/styles.css'), 'utf8');
writeFileSync(file, JSON.stringify(record));

/** Puts the built file in the place of a source file that a story imports. */
function builtFiles() {
  return {
    name: 'use-build',
    enforce: 'pre',
    async resolveId(specifier, importer, options) {
      if (importer === undefined || !/\/(stories|\.storybook)\//.test(importer)) return undefined;
      const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      const source = resolved && relative(join(folder, 'src'), resolved.id.replace(/\?.*$/, ''));
      if (!source || source.startsWith('..') || !/\.tsx?$/.test(source)) return undefined;
      const built = source.replace(/\.tsx?$/, '.js');
      const candidates =
        mode === 'static' ? [join('dist/static', built), join('dist', built)] : [join('dist', built)];
      const path = candidates
        .map((candidate) => join(folder, candidate))
        .find((candidate) => existsSync(candidate));
      if (path === undefined) throw new Error(`There is no built file for src/${source}`);
      return path;
    },
  };
}

function storyModules() {
  const id = '\0oracle-stories';
  return {
    name: 'oracle-stories',
    resolveId: (specifier) => (specifier === 'virtual:oracle-stories' ? id : undefined),
    load: (loaded) =>
      loaded === id
        ? "export const modules = import.meta.glob('/stories/**/*.stories.tsx', { eager: true });"
        : undefined,
  };
}

/**
 * Leaves references in the place of the files that carry 'use client', as a framework's bundler does, and gives stories
 * the hooks of a browser's React as functions that throw, so that a file loads of which one story alone needs them.
 */
function clientReferences() {
  const reactId = '\0oracle-react';
  const hooks =
    'useState useEffect useLayoutEffect useInsertionEffect useRef useReducer useContext createContext useSyncExternalStore useTransition useDeferredValue useImperativeHandle useActionState useOptimistic Component PureComponent';
  return {
    name: 'client-references',
    enforce: 'pre',
    resolveId: (specifier) => (specifier === '/oracle-react.js' ? reactId : undefined),
    // By its name, since Vite would leave an import of 'react' to Node.
    transform: (code) => code.replaceAll(/(?<=from ?)(['"])react\1/g, "'/oracle-react.js'"),
    async load(id) {
      if (id === reactId) {
        globalThis.oracleReact = (await load('react')).default;
        const server = Object.keys(globalThis.oracleReact).filter((name) => name !== 'default');
        const missing = hooks.split(' ').filter((name) => !server.includes(name));
        return `const React = globalThis.oracleReact;
          export default React;
          export const { ${server.join(', ')} } = React;
          ${missing.map((name) => `export function ${name}() { throw new Error('${name} needs a client component'); }`).join('\n')}`;
      }
      const path = id.replace(/\?.*$/, '');
      if (!path.startsWith(folder) || path.includes('/node_modules/') || !existsSync(path)) return undefined;
      const code = readFileSync(path, 'utf8');
      if (!/^['"]use client['"]/.test(code)) return undefined;
      const names = [...code.matchAll(/export\s*\{([^}]*)\}/g)].flatMap(([, list]) =>
        list.split(',').map((name) => name.trim().replace(/^.* as /, '')),
      );
      const where = relative(join(folder, 'dist'), path);
      return `const reference = (name) => Object.defineProperties(() => undefined, {
          $$typeof: { value: Symbol.for('react.client.reference') },
          $$id: { value: ${JSON.stringify(where)} + '#' + name },
          $$async: { value: false },
        });
        ${names
          .filter(Boolean)
          .map((name) => `export const ${name} = reference('${name}');`)
          .join('\n')}`;
    },
  };
}

/** The stories by name, each in two settings of the toolbar that between them cover schemes and directions. */
async function loadStories() {
  const { modules } = await vite.ssrLoadModule('virtual:oracle-stories');
  const named = Object.entries(modules).map(([path, module]) => [
    path.replace(/^.*\/|\.stories\.tsx$/g, ''),
    module,
  ]);
  if (mode === 'server-components') return Object.fromEntries(named.flatMap(plainStories));

  const { composeStories, setProjectAnnotations } = await load('@storybook/react');
  const { default: preview } = await vite.ssrLoadModule('/.storybook/preview.tsx');
  const settings = [
    { scheme: 'light', language: 'en' },
    { scheme: 'dark', language: 'ar' },
  ];
  return Object.fromEntries(
    settings.flatMap((setting) => {
      setProjectAnnotations([preview, { initialGlobals: { ...preview.initialGlobals, ...setting } }]);
      return named.flatMap(([group, module]) =>
        Object.entries(composeStories(module)).map(([name, Story]) => [
          `${group}/${name}, ${setting.scheme}, ${setting.language}`,
          Story,
        ]),
      );
    }),
  );
}

/** Stories as plain components, without the parts of Storybook that need a browser's React. */
function plainStories([group, { default: meta, ...module }]) {
  return Object.entries(module)
    .filter(([, story]) => typeof story === 'object' && story !== null)
    .map(([name, story]) => {
      const Component = meta.component;
      const args = { ...meta.args, ...story.args };
      const render = story.render ?? meta.render;
      return [`${group}/${name}`, { Component, args, render }];
    });
}

async function toHtml() {
  const { createElement } = await load('react');
  const { renderToString } = await load('react-dom/server');
  const { ServerStyleSheet } = await load('styled-components');
  return (Story) => {
    const sheet = new ServerStyleSheet();
    try {
      const html = renderToString(sheet.collectStyles(createElement(Story)));
      return withStableClasses(html, sheet.getStyleTags());
    } catch (error) {
      return { html: `does not render: ${error.message}` };
    } finally {
      sheet.seal();
    }
  };
}

/** The payload that a server sends. A story that needs a browser's React is recorded as such. */
async function serverComponents() {
  const { createElement } = await load('react');
  const { renderToPipeableStream } = await load('react-server-dom-webpack/server.node');
  return ({ Component, args, render }) =>
    new Promise((resolve) => {
      let payload = '';
      let failure;
      const out = new Writable({
        write(chunk, _encoding, done) {
          payload += chunk;
          done();
        },
        final(done) {
          resolve({ html: failure === undefined ? payload : `does not render: ${failure}` });
          done();
        },
      });
      const references = new Proxy({}, { get: (_, id) => ({ id, chunks: [], name: '*' }) });
      const Story = () => (render ? render(args, {}) : createElement(Component, args));
      renderToPipeableStream(createElement(Story), references, {
        onError: (error) => void (failure = String(error.message)),
      }).pipe(out);
    });
}

/** Names the generated classes of styled-components by the fixed id of their root: a class changes with any rule. */
function withStableClasses(html, styleTags) {
  let page = html;
  let css = styleTags;
  for (const [, id, name] of styleTags.matchAll(/\[id="([\w-]+)"\]\{content:"([\w-]+),/g)) {
    page = page.replaceAll(new RegExp(`(?<=[" ])${name}(?=[" ])`, 'g'), `(${id})`);
    css = css.replaceAll(name, `(${id})`);
  }
  return { html: page, css };
}
