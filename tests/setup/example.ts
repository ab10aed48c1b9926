import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

import { inject } from 'vitest';

const exec = promisify(execFile);
const { NODE_OPTIONS: _, NODE_ENV: __, VITEST: ___, ...inherited } = process.env;
const env = { ...inherited, NEXT_TELEMETRY_DISABLED: '1' };

/** An example in a folder of its own, with the packed package installed. */
export interface Example {
  folder: string;
  /** Runs one of the example's scripts to its end, and gives what it said. */
  run: (script: string, ...args: string[]) => Promise<string>;
  /** Starts a server by one of the example's scripts, and waits until it listens. `PORT` in the arguments is the port. */
  serve: (script: string, ...args: string[]) => Promise<Server>;
}

export interface Server {
  url: string;
  stop: () => Promise<void>;
}

/** Copies an example out of the repository and installs it there, with other versions where they are named. */
export async function installed(name: string, versions: Record<string, string> = {}): Promise<Example> {
  const packed = inject('packed');
  const folder = join(packed, [name, ...Object.values(versions)].join('-'));
  await cp('examples/article.json', join(packed, 'article.json'));
  await cp('examples/content.json', join(packed, 'content.json'));
  await cp(`examples/${name}`, folder, {
    recursive: true,
    filter: (from) => !['node_modules', 'dist', '.next', 'package-lock.json'].includes(basename(from)),
  });
  await setVersions(join(folder, 'package.json'), versions);
  const npm = async (...args: string[]) =>
    (await exec('npm', args, { cwd: folder, env, maxBuffer: 2 ** 26 })).stdout;
  await npm('install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock');
  return {
    folder,
    run: (script, ...args) => npm('run', script, '--', ...args),
    serve: (script, ...args) => serve(folder, ['run', script, '--', ...args]),
  };
}

async function setVersions(file: string, versions: Record<string, string>) {
  const json = await readFile(file, 'utf8');
  const changed = Object.entries(versions).reduce(
    (text, [name, version]) => text.replace(new RegExp(`("${name}": )"[^"]+"`), `$1"${version}"`),
    json,
  );
  await writeFile(file, changed);
}

async function serve(folder: string, args: string[]): Promise<Server> {
  const port = await freePort();
  const child = spawn(
    'npm',
    args.map((arg) => arg.replace('PORT', String(port))),
    {
      cwd: folder,
      env: { ...env, PORT: String(port) },
      // A group of its own, since npm and a framework's server start others.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (said += part.toString()));
  }
  const url = `http://127.0.0.1:${String(port)}`;
  const gone = once(child, 'exit');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (child.exitCode !== null || child.pid === undefined) return;
    process.kill(-child.pid, 'SIGTERM');
    await Promise.race([gone, wait(5000)]);
    if (isRunning()) process.kill(-child.pid, 'SIGKILL');
  };
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break;
    if (await listens(port)) return { url, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`npm ${args.join(' ')} does not listen:\n${said}`);
}

// No request: the first is a test's own.
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const met = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return met;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
