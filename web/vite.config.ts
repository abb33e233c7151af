import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const offset = Number(process.env.CRM_PORT_OFFSET ?? 0);
const gateway = process.env.CRM_GATEWAY ?? `http://127.0.0.1:${8080 + offset}`;

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  server: {
    port: 5173 + offset,
    strictPort: true,
    proxy: Object.fromEntries(
      ['/api', '/oauth2', '/login', '/logout', '/docs'].map((path) => [path, { target: gateway }]),
    ),
  },
  build: {
    // The gateway's content security policy allows scripts from its own origin only.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    css: false,
    testTimeout: 60_000,
  },
});
