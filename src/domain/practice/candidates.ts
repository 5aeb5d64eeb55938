import type { CatalogueEntry } from '../questions/catalogue.ts';
import { isStale } from '../questions/freshness.ts';
import { seededRandom, shuffled } from '../random.ts';
import type { SessionRequest } from './session-request.ts';

/** How far from the learner's ability a new question may lie and still be as welcome as any other, in logits. */
const stretch = 1;

/** Overdue before due today, the nearest to being forgotten first; leeches last, they eat the time of the others. */
export function dueEntries({ entries, stateOf, today }: SessionRequest): CatalogueEntry[] {
  const due: DueEntry[] = [];
  for (const entry of entries) {
    const { dueDay, retrievability, leech = false } = stateOf(entry.id);
    if (dueDay === null || dueDay > today) continue;
    due.push({ entry, leech, isOverdue: dueDay < today, retrievability: retrievability ?? 0 });
  }
  return due.sort(compareDue).map(({ entry }) => entry);
}

interface DueEntry {
  readonly entry: CatalogueEntry;
  readonly leech: boolean;
  readonly isOverdue: boolean;
  readonly retrievability: number;
}

function compareDue(a: DueEntry, b: DueEntry): number {
  return (
    Number(a.leech) - Number(b.leech) ||
    Number(b.isOverdue) - Number(a.isOverdue) ||
    a.retrievability - b.retrievability
  );
}

/** Never seen and not stale: those near the learner's ability first, one of each competency before a second of any. */
export function newEntries(request: SessionRequest): CatalogueEntry[] {
  const { entries, stateOf, today, seed, ability } = request;
  const distance = ({ difficulty }: CatalogueEntry) =>
    ability === undefined ? difficulty : Math.max(0, Math.abs(difficulty - ability) - stretch);
  const unseen = entries.filter((entry) => !stateOf(entry.id).seen && !isStale(entry, today));
  return inRounds(shuffled(unseen, seededRandom(seed)).sort((a, b) => distance(a) - distance(b)));
}

export function anyEntries({ entries, seed }: SessionRequest): CatalogueEntry[] {
  return shuffled(entries, seededRandom(seed));
}

/** The first of each competency, then the second of each, and so on. */
function inRounds(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const taken = new Map<string, number>();
  return entries
    .map((entry) => {
      const round = taken.get(entry.competency) ?? 0;
      taken.set(entry.competency, round + 1);
      return { entry, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ entry }) => entry);
}
