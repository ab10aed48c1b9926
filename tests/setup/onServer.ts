import { createServer, defaultServerConditions } from 'vite';

import { newsfoldSource } from '../../build/vitePlugin.ts';

/** Runs a function with a module of this repository loaded in plain Node, as on a publisher's server. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- inferred from the type that `read` gives its parameter
export async function onServer<Module, Result>(
  path: string,
  read: (module: Module) => Result,
): Promise<Result> {
  const vite = await createServer({
    configFile: false,
    plugins: [newsfoldSource()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    ssr: { resolve: { conditions: ['newsfold-source', ...defaultServerConditions] } },
    logLevel: 'error',
  });
  try {
    return read((await vite.ssrLoadModule(path)) as Module);
  } finally {
    await vite.close();
  }
}
