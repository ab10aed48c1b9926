import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The server puts a fresh nonce in this word's place. styled-components finds it in the page's head.
  html: { cspNonce: 'NONCE' },
  // The article's data is shared by all examples and stands one folder up.
  server: { fs: { allow: ['..'] } },
});
