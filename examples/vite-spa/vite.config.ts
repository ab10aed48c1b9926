import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// In production styled-components fills an empty <style> by script, so a policy need only allow the empty one.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { input: ['index.html', 'one-object.html', 'static.html'] } },
  preview: {
    headers: {
      'Content-Security-Policy': `default-src 'self'; img-src 'self' data:; style-src 'self' ${emptyStyle}; base-uri 'none'`,
    },
  },
  // The article's data is shared by all examples and stands one folder up.
  server: { fs: { allow: ['..'] } },
});
