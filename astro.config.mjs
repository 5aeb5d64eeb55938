import { defineConfig } from 'astro/config';
import { codeGroups } from './scripts/code-groups.ts';
import { rereadContent } from './src/compile/reread-content.ts';
import { preactIslands } from './src/islands/preact-islands.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // A page that is read stands with its first response; a strict policy names inline styles by their hash.
  // While some pages are written the next are drawn: one at a time, a build waits for the disk after each.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 16 },
  vite: {
    // By themselves these come in the syntax of 2009.
    resolve: {
      alias: [
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        { find: /^workbox-window$/, replacement: 'workbox-window/build/workbox-window.prod.mjs' },
      ],
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [...codeGroups] },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [preactIslands(), rereadContent()],
});
