import type { AstroIntegration } from 'astro';

/**
 * Preact components in pages, and as islands. Of what `@astrojs/preact` offers this has no signals, no slots and no
 * compatibility with React, which nothing here uses; the bundler's own transform reads the JSX, several times faster than
 * Babel.
 */
export function preactIslands(): AstroIntegration {
  return {
    name: 'preact-islands',
    hooks: {
      'astro:config:setup': ({ addRenderer, updateConfig }) => {
        addRenderer({
          name: 'preact-islands',
          clientEntrypoint: '#islands/wake-island.ts',
          serverEntrypoint: '#islands/render-component.ts',
        });
        updateConfig({
          vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
        });
      },
    },
  };
}
