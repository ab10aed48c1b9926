/* The package brings no types; these are the parts that the tests use. */
declare module 'react-server-dom-webpack/server.node' {
  import type { ReactNode } from 'react';
  export function renderToPipeableStream(
    model: ReactNode,
    bundlerConfig: object,
  ): { pipe<Destination extends NodeJS.WritableStream>(destination: Destination): Destination };
}
