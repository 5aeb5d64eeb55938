const moduleInFile = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * A page with one script in place of its modules, for it is readable without them; a page that has an island stays as
 * it is.
 *
 * @param loader code that imports what `addresses` names
 */
export function withLateScripts(html: string, loader: string): string {
  const addresses = [...html.matchAll(moduleInFile)].map(([, address]) => address);
  if (addresses.length === 0 || html.includes('<astro-island')) return html;
  const script = `<script type="module">const addresses=${JSON.stringify(addresses)};${loader}</script>`;
  // By a function: in a text `$` would mean something.
  return html.replaceAll(moduleInFile, '').replace('</body>', () => `${script}</body>`);
}

/** The addresses of what a page imports late. */
export function lateScriptsOf(html: string): string[] {
  const written = /<script type="module">const addresses=(\[[^\]]*\]);/.exec(html)?.[1];
  return written ? JSON.parse(written) : [];
}
