import { measuredBank } from '#domain/adaptive/measured-item.ts';
import type { TargetBand } from '#domain/adaptive/scale.ts';
import { replay } from '#domain/ledger/projection.ts';
import { standingOf } from '#domain/practice/question-standing.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { chanceByShifts } from '#domain/skill-path/learning-model.ts';
import type { PathSource } from '#domain/skill-path/path-source.ts';
import { aCatalogueEntry } from '../../support/a-catalogue-entry.ts';
import { aRole } from '../../support/a-role.ts';
import { aDevice, anAnswer, someParameters } from '../../support/an-event.ts';

const competencies = [
  { id: 'metrics', domain: 'measurement' },
  { id: 'judges', domain: 'language-models' },
  { id: 'agents', domain: 'language-models' },
];

/** Twenty questions for each competency, from easy to hard. */
export const entries = competencies.flatMap(({ id: competency }) =>
  Array.from({ length: 20 }, (_, index) =>
    aCatalogueEntry({ id: `${competency}-${index}`, competency, difficulty: (index - 10) / 5 }),
  ),
);

export interface Past {
  /** Competency id to credits, each of another question. */
  readonly answers?: Readonly<Record<string, readonly number[]>>;
  readonly daysAgo?: number;
  readonly band?: TargetBand;
}

/** What somebody with this past may do next. */
export function aPathSource(past: Past = {}, overrides: Partial<PathSource> = {}): PathSource {
  const device = aDevice();
  for (const [competency, credits] of Object.entries(past.answers ?? {})) {
    for (const [index, credit] of credits.entries()) {
      const subject = `${competency}-${index}`;
      const rating = credit === 1 ? 'good' : 'again';
      device.happen(anAnswer({ subject, competency, credit, rating, measured: someParameters }));
    }
  }
  device.clock.advanceDays(past.daysAgo ?? 0);
  const { questions } = replay(device.events);
  const today = device.today();
  const target = { role: aRole(), band: past.band ?? 'senior' };
  const readiness = roleReadiness({ questions, competencies }, target);
  return {
    readiness,
    chanceAfter: chanceByShifts(readiness),
    entries,
    bank: new Map(measuredBank(entries).map((item) => [item.id, item])),
    standingOf: (id) => standingOf(questions.get(id), today),
    guide: [],
    unrated: [],
    today,
    shifts: new Map(),
    planned: new Set(),
    ...overrides,
  };
}

export const times = (count: number, credit: number) => Array.from({ length: count }, () => credit);
