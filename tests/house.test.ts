import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The rules of the house that types and lint cannot see: who may import whom, sizes, names, no clock in the domain. */
const sources = globSync('{src,scripts}/**/*.{ts,tsx,mjs,astro}').map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));

const folderOf = (path: string) => path.split('/')[1] ?? '';

/** What each folder of src may import: other folders of src, and packages. */
const mayImport: Record<string, { folders: string[]; packages: RegExp }> = {
  domain: { folders: ['domain'], packages: /^ts-fsrs$/ },
  schemas: { folders: ['schemas', 'domain'], packages: /^astro\/zod$/ },
  compile: {
    folders: ['compile', 'schemas', 'domain'],
    packages: /^(node:|mdast$|satteri$|minisearch|js-yaml|astro(\/zod)?$)/,
  },
  storage: { folders: ['storage', 'exchange', 'domain'], packages: /^dexie$/ },
  exchange: { folders: ['exchange', 'domain'], packages: /^$/ },
  components: { folders: ['components', 'domain'], packages: /^preact/ },
  features: {
    folders: ['features', 'domain', 'storage', 'exchange', 'components'],
    packages: /^(preact|minisearch|fuse\.js|uqr)/,
  },
  islands: { folders: ['islands'], packages: /^(astro|preact)/ },
  layouts: {
    folders: ['layouts', 'components', 'domain', 'features', 'styles'],
    packages: /^astro:/,
  },
  pages: {
    folders: ['pages', 'layouts', 'components', 'domain', 'features', 'compile'],
    packages: /^astro/,
  },
  offline: { folders: ['offline', 'security'], packages: /^workbox/ },
  security: { folders: ['security'], packages: /^$/ },
};

interface Import {
  readonly path: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf({ path, text }: (typeof sources)[number]): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;
  return [...text.matchAll(pattern)].map((match) => ({
    path,
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

/** The folder of src that an import leads to; null for a package. */
function targetFolder({ path, target }: Import): string | null {
  if (target.startsWith('#')) return target.slice(1).split('/')[0] ?? null;
  if (!target.startsWith('.')) return null;
  return folderOf(new URL(target, `file:///${path}`).pathname.slice(1));
}

const sourceImports = sources
  .filter(({ path }) => /^src\/[^/]+\//.test(path))
  .flatMap((source) => importsOf(source).map((it) => ({ ...it, from: folderOf(source.path) })));

describe('imports', () => {
  test('run the way the house allows', () => {
    const wrong = sourceImports.filter((it) => {
      const allowed = mayImport[it.from];
      const folder = targetFolder(it);
      if (!allowed) return it.from !== 'styles';
      // Components may name what storage tells them, never call it; the shell alone starts the offline half.
      if (it.from === 'components' && folder === 'storage') return !it.typeOnly;
      if (it.path.startsWith('src/features/app-shell/') && folder === 'offline') return false;
      // A page may say which version it is of.
      if (it.from === 'pages' && it.target.endsWith('/package.json')) return false;
      return folder === null
        ? !allowed.packages.test(it.target)
        : !allowed.folders.includes(folder);
    });
    expect(wrong.map((it) => `${it.path} imports ${it.target}`)).toEqual([]);
  });

  test('no feature reaches into another', () => {
    const featureOf = (path: string) => path.split('/')[2];
    const wrong = sourceImports.filter((it) => {
      if (it.from !== 'features' || !it.target.startsWith('.')) return false;
      const target = new URL(it.target, `file:///${it.path}`).pathname.slice(1);
      // What may open over any page.
      const isOpenedByShell =
        it.path.startsWith('src/features/app-shell/') &&
        /^src\/features\/(jump|backup)\/open-/.test(target);
      return (
        target.startsWith('src/features/') &&
        featureOf(target) !== featureOf(it.path) &&
        !isOpenedByShell
      );
    });
    expect(wrong.map((it) => `${it.path} imports ${it.target}`)).toEqual([]);
  });

  test('only one file knows ts-fsrs', () => {
    const users = sourceImports.filter((it) => it.target === 'ts-fsrs').map((it) => it.path);
    expect(users).toEqual(['src/domain/scheduling/fsrs.ts']);
  });
});

describe('packages', () => {
  test('that run on a device are dependencies, so that `npm run audit` looks at them', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const onDevice = ['domain', 'storage', 'exchange', 'components', 'features', 'offline'];
    const used = sourceImports
      .filter((it) => onDevice.includes(it.from) && !it.typeOnly)
      .filter((it) => /^[a-z@]/.test(it.target))
      .map(({ target }) => /^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
    expect(used).toContain('workbox-precaching');
    expect(used.filter((name) => !(name in dependencies))).toEqual([]);
  });
});

describe('the domain', () => {
  test('takes time, chance and waiting from nobody', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('src/domain/'))
      .filter(({ text }) =>
        /Date\.now|new Date\(\)|Math\.random|performance\.|\basync\b|\bawait\b/.test(text),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the door for what comes from outside', () => {
  test('knows neither page nor storage nor network', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('src/exchange/'))
      .filter(({ text }) =>
        /\b(document|window|navigator|localStorage|indexedDB|caches|location|fetch)[.(]/.test(text),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  const lengths = sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines);
  const quantile = (share: number) => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? 0;

  test('stay small: none over 300 lines, nine in ten at most 200, half at most 60', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(quantile(0.9)).toBeLessThanOrEqual(200);
    expect(quantile(0.5)).toBeLessThanOrEqual(60);
  });

  test('have names that say something', () => {
    const empty =
      /\/(utils?|helpers?|lib|common|types|constants|manager|service|misc|data|index)\.(ts|tsx|mjs)$/;
    expect(sources.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
