const moduleInFile = /<script type="module" src="([^"]+)"><\/script>/g;
const inlineScript = /<script>([\s\S]*?)<\/script>/g;
/** What Astro writes into a page with islands: its element, and a script for each directive. */
const astrosScript = /^\(\(\)=>\{.*(?:\bself\.Astro\b|\bcustomElements\.define\("astro-island")/;

const islandTag = /<astro-island\b[^>]*>/g;

export interface LateLoaders {
  /** Code that imports what `addresses` names. */
  readonly loader: string;
  /** Code that wakes islands as well. */
  readonly loaderWithIslands: string;
}

export interface LateScripts extends LateLoaders {
  /** Addresses of all that a module imports statically. */
  importsOf(address: string): readonly string[];
}

/** A page with one script in place of its modules and of those that wake its islands: it is readable without them. */
export function withLateScripts(html: string, late: LateScripts): string {
  const addresses = [...html.matchAll(moduleInFile)].map(([, address]) => address);
  if (addresses.length === 0) return html;
  const loader = html.includes('<astro-island') ? late.loaderWithIslands : late.loader;
  const script = `<script type="module">const addresses=${JSON.stringify(addresses)};${loader}</script>`;
  // By a function: in a text `$` would mean something.
  return withoutAstrosScripts(html)
    .replaceAll(islandTag, (tag) => withModules(tag, late.importsOf))
    .replaceAll(moduleInFile, '')
    .replace('</body>', () => `${script}</body>`);
}

function withoutAstrosScripts(html: string): string {
  if (!html.includes('<astro-island')) return html;
  const without = html.replaceAll(inlineScript, (script, code) =>
    astrosScript.test(code) ? '' : script,
  );
  if (without === html || without.includes('self.Astro'))
    throw new Error('Inconsistent: Astro wakes islands by a script that is not known here');
  return without.replaceAll('<!--astro:end-->', '');
}

/** Named in the page, so that they are fetched at once and not one after the other. */
function withModules(tag: string, importsOf: LateScripts['importsOf']): string {
  const own = ['component-url', 'renderer-url'].flatMap(
    (name) => new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1] ?? [],
  );
  const modules = new Set(own.flatMap(importsOf));
  for (const address of own) modules.delete(address);
  return tag.replace(' await-children', () => ` data-modules="${[...modules].join(' ')}"`);
}

/** The addresses of what a page imports late. */
export function lateScriptsOf(html: string): string[] {
  const written = /<script type="module">const addresses=(\[[^\]]*\]);/.exec(html)?.[1];
  return written ? JSON.parse(written) : [];
}
