import { Writable } from 'node:stream';

/** Resolves when what `send` writes has come to its end, and keeps none of it. */
export function drained(send) {
  return new Promise((resolve, reject) => {
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    sink.on('finish', resolve).on('error', reject);
    send(sink);
  });
}
