import { bands } from '#domain/competencies/band.ts';
import type { CatalogueEntry } from '#domain/questions/catalogue.ts';
import { questionFormats } from '#domain/questions/question.ts';
import { seededRandom } from '#domain/random.ts';

export function aCatalogueEntry(overrides: Partial<CatalogueEntry> = {}): CatalogueEntry {
  const id = overrides.id ?? 'precision-at-low-prevalence';
  return {
    id,
    title: `Title of ${id}`,
    competency: 'classification-metrics',
    band: 'junior',
    kind: 'concept',
    format: 'single-choice',
    concept: `concept-of-${id}`,
    enemies: [],
    difficulty: -0.8,
    guessing: 0.25,
    seconds: 45,
    version: 1,
    reviewBy: '2028-11-01',
    ...overrides,
  };
}

/** A bank of its own for each seed: some siblings, some enemies, some entries stale by 2026-11-21. */
export function aBank({
  seed = 1,
  size = 600,
  competencies = 20,
}: {
  readonly seed?: number;
  readonly size?: number;
  readonly competencies?: number;
} = {}): CatalogueEntry[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: size }, (_, index) => {
    const band = below(bands.length);
    return aCatalogueEntry({
      id: `question-${index}`,
      competency: `competency-${index % competencies}`,
      band: bands[band] ?? 'junior',
      difficulty: band - 1.5 + random(),
      format: questionFormats[below(questionFormats.length)] ?? 'single-choice',
      concept: `concept-${below(size)}`,
      enemies: random() < 0.1 ? [`question-${below(size)}`] : [],
      seconds: 10 + below(200),
      reviewBy: random() < 0.1 ? '2026-03-01' : '2028-11-01',
    });
  });
}
