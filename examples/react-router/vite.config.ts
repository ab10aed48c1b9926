import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // All examples share the article's data, one folder up.
  server: { fs: { allow: ['..'] } },
});
