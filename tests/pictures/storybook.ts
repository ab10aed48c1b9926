import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';

import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the static Storybook is served. */
    storybook: string;
    /** The ids of the stories whose pictures are kept. */
    picturedStories: string[];
    /** The ids of the pages of documentation. */
    docsPages: string[];
    /** Whether changed pictures are written instead of reported. */
    acceptPictures: boolean;
  }
}

interface StoryIndex {
  entries: Record<string, { id: string; type: 'story' | 'docs'; tags: string[] }>;
}

/**
 * Whole articles in other languages and from other desks would weigh 4 MB more than a repository should carry; tests that
 * measure lines and boxes hold them.
 */
const withoutPictures = /^(?:languages|articles)-/;

/** Builds Storybook, serves it, and lists the stories that show a component as a reader may meet it. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'newsfold-pictures-'));
  await run('npm', ['run', 'build-storybook', '--', '--quiet', '--output-dir', folder], {
    maxBuffer: 2 ** 26,
  });
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as StoryIndex;
  const stories = Object.values(entries).filter(
    ({ id, type, tags }) => type === 'story' && !tags.includes('test-only') && !withoutPictures.test(id),
  );
  const server = await serve(folder);
  project.provide('storybook', `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  project.provide(
    'picturedStories',
    stories.map(({ id }) => id),
  );
  project.provide(
    'docsPages',
    Object.values(entries)
      .filter(({ type }) => type === 'docs')
      .map(({ id }) => id),
  );
  project.provide('acceptPictures', project.vite.config.mode === 'accept');
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  };
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    readFile(join(folder, path)).then(
      (file) => {
        response.setHeader('content-type', contentTypes[extname(path)] ?? 'application/octet-stream');
        // The names of assets hold a hash, and the folder doesn't change while it is served.
        response.setHeader('cache-control', 'max-age=3600');
        response.end(file);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
