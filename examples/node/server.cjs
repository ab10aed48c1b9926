const { randomBytes } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { join } = require('node:path');

const { oneObject, page, story } = require('./page.cjs');

const stories = { '/': story, '/one-object': oneObject };
const picture = readFileSync(join(__dirname, 'public/doha-corniche.svg'));

const server = createServer((request, response) => {
  if (request.url === '/doha-corniche.svg') {
    return response.setHeader('Content-Type', 'image/svg+xml').end(picture);
  }
  if (!Object.hasOwn(stories, request.url)) return response.writeHead(404).end();
  const nonce = randomBytes(16).toString('base64');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self' data:; base-uri 'none'`,
  );
  response.end(page(nonce, stories[request.url]()));
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
