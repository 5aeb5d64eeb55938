import { defineConfig } from 'astro/config';
import { preactIslands } from './src/islands/preact-islands.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // A page that is read stands with its first response; a strict policy names inline styles by their hash.
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    // By itself Dexie comes in the syntax of 2009.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What every island needs travels in one file: small files compress badly one by one.
          codeSplitting: {
            groups: [
              // Reading pages have this and no Preact.
              { name: 'preload', test: /preload-helper|after-load/, priority: 1 },
              // Question pages have these styles, and none of the player's.
              { name: 'question', test: /question[\\/]question\.css/, priority: 1 },
              { name: 'preact', test: /node_modules[\\/](preact|@astrojs[\\/]preact)[\\/]/ },
              {
                name: 'island',
                test: /src[\\/](components[\\/](FileChoice|Icon|IslandBoundary|StorageNotice|ContentView)|domain[\\/](competencies[\\/]band|ledger[\\/]event|practice[\\/]time-estimate|random))\.tsx?$/,
              },
              // What most rooms begin with.
              { name: 'room', test: /src[\\/]components[\\/](Chooser|Hatching|use-room)\.tsx?$/ },
              {
                name: 'own-questions',
                test: /src[\\/]domain[\\/](plain-text|sets[\\/](own-question|question-of-own|question-set|read-markdown|safe-link|set-progress))\.ts$/,
              },
              {
                name: 'player',
                test: /src[\\/](features[\\/]player[\\/](PlayerScreen|use-player)|domain[\\/]practice[\\/]practice-session)\.tsx?$/,
              },
              {
                name: 'copy-age',
                test: /src[\\/](components[\\/]platform|domain[\\/](ledger[\\/]ledger-figures|safekeeping[\\/]copy-age))\.ts$/,
              },
              {
                name: 'exchange',
                test: /src[\\/]exchange[\\/](base64url|canonical-json|decode-utf8|result)\.ts$/,
              },
              // Loaded late, by practice and by a check.
              {
                name: 'marking',
                test: /src[\\/]domain[\\/]questions[\\/](shown-stem|parametric|marking[\\/](auto-scored|mark-response))\.ts$/,
              },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [preactIslands()],
});
