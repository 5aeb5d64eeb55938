import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** `npm run dev`: what was read is forgotten when a file of the content folder changes, and open pages load again. */
export function rereadContent(): AstroIntegration {
  return {
    name: 'reread-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = fileURLToPath(new URL('../../content', import.meta.url)) + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder)) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
