import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';

import react from '@vitejs/plugin-react';
import { build, defaultClientConditions } from 'vite';
import type { TestProject } from 'vitest/node';

import { newsfoldSource } from '../../build/vitePlugin.ts';
import { onServer } from '../setup/onServer';
import type * as Pages from './page';
import type * as Situations from './situations';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages of the engine tests are served. */
    address: string;
  }
}

declare global {
  /** Every project has a server of its own, which counts its own requests, and all serve the same pages. */
  var enginePages: ReturnType<typeof buildPages> | undefined;
}

/** Serves every situation as a page, `?scripts=off` without scripts and under a policy that forbids them,
 * `?scripts=none` without both, for a browser that runs none. */
export default async function setup(project: TestProject) {
  const { html, script } = await (globalThis.enginePages ??= buildPages());
  let seen = '{}';

  // Somebody else's server: it counts who asks, and never answers.
  let asked = 0;
  const provider = createSocketServer((socket) => {
    asked++;
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const frame = `https://127.0.0.1:${String((provider.address() as AddressInfo).port)}/frame`;

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/seen') {
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (piece: Buffer) => (body += piece.toString()));
        request.on('end', () => {
          seen = body;
          response.end();
        });
      } else {
        response.end(seen);
        seen = '{}';
      }
      return;
    }
    if (pathname === '/asked') {
      response.end(String(asked));
      asked = 0;
      return;
    }
    if (pathname === '/client.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(script.replaceAll('https://provider.invalid/frame', frame));
      return;
    }
    const file = findFile(pathname);
    if (file !== undefined) {
      response.setHeader('content-type', pathname.endsWith('.css') ? 'text/css' : 'font/woff2');
      response.end(readFileSync(file));
      return;
    }
    const scripts = !searchParams.has('scripts');
    const page = html.get(`${pathname.slice(1)} ${String(scripts)}`);
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (searchParams.get('scripts') === 'off') {
      response.setHeader('content-security-policy', "script-src 'none'");
    } else if (searchParams.get('policy') === 'trusted-types') {
      response.setHeader('content-security-policy', "require-trusted-types-for 'script'");
    }
    response.end(page?.replaceAll('https://provider.invalid/frame', frame));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('address', `http://127.0.0.1:${String(port)}`);
  return () => {
    provider.close();
    server.closeAllConnections();
    server.close();
  };
}

async function buildPages(): Promise<{ html: Map<string, string>; script: string }> {
  const pages = await onServer('/tests/engines/situations.tsx', ({ situations }: typeof Situations) =>
    Object.keys(situations),
  );
  const html = await onServer('/tests/engines/page.tsx', ({ page }: typeof Pages) => {
    const printed = new Map<string, string>();
    for (const name of pages) {
      for (const scripts of [true, false]) {
        printed.set(`${name} ${String(scripts)}`, page(name, scripts) ?? '');
      }
    }
    return printed;
  });
  return { html, script: await clientScript() };
}

/** The style sheet for the scripts of the world, and the fonts of the Storybook. */
function findFile(pathname: string): string | undefined {
  if (pathname === '/scripts.css') return 'src/styling/scripts.css';
  const [, font] =
    /^\/fonts\/(@fontsource(?:-variable)?\/[\w-]+\/(?:files\/)?[\w-]+\.(?:css|woff2))$/.exec(pathname) ?? [];
  return font === undefined ? undefined : `node_modules/${font}`;
}

/** React's development build, since it alone says where server and browser differ. */
async function clientScript(): Promise<string> {
  const result = await build({
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    plugins: [newsfoldSource(), react()],
    resolve: { conditions: ['newsfold-source', ...defaultClientConditions] },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: new URL('client.tsx', import.meta.url).pathname },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  return output.output[0].code;
}
