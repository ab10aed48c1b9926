import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The server replaces this word with a new nonce. styled-components finds it in the page's head.
  html: { cspNonce: 'NONCE' },
  // All examples share the article's data, one folder up.
  server: { fs: { allow: ['..'] } },
});
