/** `npm run serve`: the built site on http://localhost:4321, or the port in PORT. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteHeaders } from '../src/security/headers.ts';
import { createStaticServer } from './static-server.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
const port = Number(process.env.PORT ?? 4321);

if (!existsSync(`${folder}/index.html`)) {
  console.error(
    'There is no build to serve yet: run "npm run build" first, or "npm start" for both.',
  );
  process.exit(1);
}

const server = createStaticServer({ folder, base: '/', headers: siteHeaders });
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is taken: stop what runs there, or choose another with PORT=4400 npm start.`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, () =>
  console.log(`Goldset is served at http://localhost:${port}/ (Ctrl+C stops it)`),
);
