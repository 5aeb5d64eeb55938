import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { againstAnchor, againstLimit, type Finding, medianOf } from './finding.ts';
import { categories, type LighthouseRun, runLighthouse } from './lighthouse-run.ts';
import { cpuSecondsOf } from './run-command.ts';
import { serve } from './serve.ts';
import { writeStarlightProject } from './starlight-project.ts';

const runsEach = 3;

/** One of each type of page, beside that of one question. */
const otherRoutes = [
  '',
  'practice/',
  'library/',
  'settings/',
  'measure/',
  'profile/',
  'plan/',
  'sets/',
  'levels/',
  'levels/benchmark/',
  'scorecard/',
  'guide/',
  'guide/work/',
  'glossary/',
  'certifications/',
  'about/method/',
];

/** Of Starlight's time to the largest paint. */
const paintLimit = 0.8;

/** Lighthouse on each type of route, in turns with a Starlight page of the same text. */
export async function measureLighthouse(): Promise<Finding[]> {
  const { folder, questionId } = writeStarlightProject();
  cpuSecondsOf({ folder, script: 'node_modules/astro/bin/astro.mjs', args: ['build'] });
  const site = await serve(buildSite());
  const starlight = await serve(join(folder, 'dist'));
  const question = `questions/${questionId}/`;
  const routes = [question, ...otherRoutes];
  const anchor = starlight.url + question;
  const runs = await runInTurns([anchor, ...routes.map((route) => site.url + route)]);
  site.close();
  starlight.close();
  const anchorPaint = paintOf(runs.get(anchor) ?? []);
  return routes.flatMap((route) =>
    findingsOf(route, runs.get(site.url + route) ?? [], anchorPaint),
  );
}

/** Each once, then each again, so that a busy minute meets all alike. */
async function runInTurns(urls: readonly string[]): Promise<Map<string, LighthouseRun[]>> {
  const runs = new Map<string, LighthouseRun[]>(urls.map((url) => [url, []]));
  for (let round = 0; round < runsEach; round += 1) {
    for (const [url, made] of runs) made.push(await runLighthouse(url));
  }
  return runs;
}

function findingsOf(route: string, runs: readonly LighthouseRun[], anchorPaint: number): Finding[] {
  const name = `lighthouse/${nameOf(route)}`;
  const complaints = new Set(runs.flatMap((run) => run.complaints));
  for (const complaint of complaints) console.error(`${name}: ${complaint}`);
  return [
    ...categories.map((category) => {
      const ours = medianOf(runs.map(({ scores }) => scores[category]));
      const limit = { unit: 'of 100', ours, limit: 100, atLeast: true };
      return againstLimit(`${name}-${category}`, limit);
    }),
    againstAnchor(`${name}-largest-paint`, {
      unit: 'ms',
      ours: paintOf(runs),
      anchor: anchorPaint,
      limit: paintLimit,
    }),
  ];
}

/** Of a path the words, and of a question's page only that it is one. */
function nameOf(route: string): string {
  if (route.startsWith('questions/')) return 'questions';
  return route.split('/').filter(Boolean).join('-') || 'start';
}

function paintOf(runs: readonly LighthouseRun[]): number {
  return medianOf(runs.map((run) => run.largestContentfulPaintMs));
}
