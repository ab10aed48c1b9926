const { randomBytes } = require('node:crypto');
const { createServer } = require('node:http');

const { page } = require('./page.cjs');

const server = createServer((request, response) => {
  if (request.url !== '/') return response.writeHead(404).end();
  const nonce = randomBytes(16).toString('base64');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'`,
  );
  response.end(page(nonce));
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
