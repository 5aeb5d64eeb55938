import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { emptyProject, root } from './project-copy.ts';

const pageCount = 50;

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    type: 'module',
    private: true,
    dependencies: { '@astrojs/starlight': '*', astro: '*' },
  }),
  'astro.config.mjs': `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost',
  integrations: [starlight({ title: 'Questions' })],
});
`,
  'src/content.config.ts': `
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'src/content/docs/index.md': '---\ntitle: Questions\n---\nQuestions with their reasons.\n',
};

interface Frontmatter {
  readonly title: string;
  readonly stem: string;
  readonly options?: readonly { readonly text: string; readonly rationale: string }[];
}

export interface StarlightProject {
  readonly folder: string;
  /** A question that has a page at questions/<id>/. */
  readonly questionId: string;
}

/** A site of Starlight with the texts of our own questions, one page each. */
export function writeStarlightProject(): StarlightProject {
  const folder = emptyProject('starlight');
  linkOwnYaml(folder);
  const questions = globSync('questions/*/*.mdx', { cwd: join(root, 'content') })
    .sort()
    .slice(0, pageCount);
  const pages = questions.map((path) => [
    `src/content/docs/questions/${basename(path, '.mdx')}.md`,
    starlightPage(readFileSync(join(root, 'content', path), 'utf8')),
  ]);
  for (const [path = '', text = ''] of [...Object.entries(files), ...pages]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, questionId: basename(questions[0] ?? '', '.mdx') };
}

/** Starlight's pages are bundled into the project and find its packages from there; it needs another js-yaml than we do. */
function linkOwnYaml(folder: string): void {
  const own = join(root, 'node_modules/@astrojs/starlight/node_modules/js-yaml');
  if (existsSync(own)) symlinkSync(own, join(folder, 'node_modules/js-yaml'), 'junction');
}

function starlightPage(question: string): string {
  const [, yaml = '', body = ''] = question.split(/^---$/m);
  const { title, stem, options = [] } = load(yaml) as Frontmatter;
  const offered = options.map(
    ({ text, rationale }) => `- ${text.trim()}\n\n  ${rationale.trim()}\n`,
  );
  const reading = body
    .replaceAll(/<Callout[^>]*>/g, '\n:::tip\n')
    .replaceAll('</Callout>', '\n:::\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${stem}\n${offered.join('')}\n${reading}`;
}
