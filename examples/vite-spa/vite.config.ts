import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// In production, styled-components fills an empty <style> by script, so a policy only needs to allow the empty one.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { input: ['index.html', 'one-object.html', 'static.html'] } },
  preview: {
    headers: {
      'Content-Security-Policy': `default-src 'self'; img-src 'self' data:; style-src 'self' ${emptyStyle}; base-uri 'none'`,
    },
  },
  // All examples share the article's data, one folder up.
  server: { fs: { allow: ['..'] } },
});
