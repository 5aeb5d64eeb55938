import type { CatalogueEntry } from '../../questions/catalogue.ts';
import { isStale } from '../../questions/freshness.ts';
import { areKeptApart } from '../../questions/kept-apart.ts';
import type { CompetencyLine } from '../../readiness/role-readiness.ts';
import { chanceOfKnowing, gainOfLearning } from '../learning-model.ts';
import { expectedAbility, type PathSource, reasonFor } from '../path-source.ts';
import type { PlanAction } from '../plan-action.ts';

export const packSize = 5;

/** Nobody sits down for fewer, unless they are the last. */
const leastPack = 3;

/** Hard enough to teach, easy enough not to frustrate: known a little more often than not. */
const rightChance = 0.6;

/** After an answer its reasons are read. */
const readingSeconds = 25;

interface Candidate {
  readonly entry: CatalogueEntry;
  /** Probability of knowing it. */
  readonly known: number;
}

/** For each competency of the role the next few questions never met, those nearest to the right difficulty. */
export function questionPacks(source: PathSource): PlanAction[] {
  return source.readiness.competencies.flatMap((line) => {
    const pack = packOf(line, source);
    return pack.length === 0 ? [] : [actionOf(line, pack, source)];
  });
}

function packOf({ id }: CompetencyLine, source: PathSource): Candidate[] {
  const ability = expectedAbility(source, id);
  const candidates = source.entries
    .filter((entry) => entry.competency === id && isNew(entry, source))
    .map((entry) => {
      // What is not measured has its authored difficulty, which is as good a guess for choosing.
      const item = source.bank.get(entry.id) ?? { ...entry, difficultySd: 0.7, slope: 1 };
      return { entry, known: chanceOfKnowing(item, ability) };
    })
    .sort((one, other) => Math.abs(one.known - rightChance) - Math.abs(other.known - rightChance));
  const pack = firstApart(candidates);
  return pack.length >= leastPack || pack.length === candidates.length ? pack : [];
}

function isNew(entry: CatalogueEntry, { standingOf, planned, today }: PathSource): boolean {
  return !planned.has(entry.id) && !standingOf(entry.id).seen && !isStale(entry, today);
}

/** The first few of which no two are siblings or enemies. */
function firstApart(candidates: readonly Candidate[]): Candidate[] {
  const pack: Candidate[] = [];
  for (const candidate of candidates) {
    if (pack.length === packSize) break;
    if (!pack.some(({ entry }) => areKeptApart(entry, candidate.entry))) pack.push(candidate);
  }
  return pack;
}

function actionOf(
  line: CompetencyLine,
  pack: readonly Candidate[],
  { readiness, chanceAfter, shifts }: PathSource,
): PlanAction {
  const rise = gainOfLearning(pack.map(({ known }) => known));
  const risen = new Map([...shifts, [line.id, (shifts.get(line.id) ?? 0) + rise]]);
  const seconds = pack.reduce((sum, { entry }) => sum + entry.seconds + readingSeconds, 0);
  return {
    id: `pack ${line.id}`,
    work: { kind: 'pack', questions: pack.map(({ entry }) => entry.id) },
    competency: line.id,
    minutes: Math.max(1, Math.round(seconds / 60)),
    gain: chanceAfter(risen) - chanceAfter(shifts),
    certainty: 0,
    reason: reasonFor(line, readiness),
  };
}
