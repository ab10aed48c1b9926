import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Transform } from 'node:stream';

const production = process.env.NODE_ENV === 'production';
const server = createServer((request, response) => {
  files(request, response, () => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
});
const vite = production
  ? undefined
  : await (
      await import('vite')
    ).createServer({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } });
const files = vite?.middlewares ?? (await import('sirv')).default('dist/client', { extensions: [] });
const index = await readFile(production ? 'dist/client/index.html' : 'index.html', 'utf8');

async function answer(request, response) {
  if (!['/', '/one-object'].includes(request.url)) return void response.writeHead(404).end();
  const nonce = randomBytes(16).toString('base64');
  const html = vite ? await vite.transformIndexHtml(request.url, index) : index;
  const { render } = await (vite?.ssrLoadModule('/src/entry-server.tsx') ??
    import('./dist/server/entry-server.js'));
  const page = await render(request.url, nonce);
  const [before, after] = html
    .replaceAll('NONCE', nonce)
    .replace('<!--styles-->', () => page.styles)
    .split('<!--page-->');

  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `style-src 'nonce-${nonce}'`,
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
    ].join('; '),
  );
  response.write(before);
  page.pipe(closing(after)).pipe(response);
}

/** Passes a stream on, followed by some text. */
function closing(text) {
  return new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush(done) {
      this.push(text);
      done();
    },
  });
}

server.listen(Number(process.env.PORT ?? 5173), '127.0.0.1');
