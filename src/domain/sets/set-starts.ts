import type { ExpectedBand } from '../competencies/assessment-skill.ts';
import type { Band } from '../competencies/band.ts';
import type { ExpectedSkill } from '../ledger/event.ts';
import type { QuestionStanding } from '../practice/session-request.ts';
import type { CatalogueEntry } from '../questions/catalogue.ts';
import type { SetSection } from './question-set.ts';

/** Enough to see where somebody stands in a skill, and few enough for all of them together. */
const questionsPerSkill = 2;

export interface BenchmarkStart {
  readonly skills: readonly ExpectedSkill[];
  /** Who the set is for. */
  readonly band: Band;
  /** The main competency of a skill; undefined where the skill is not known here. */
  readonly competencyOf: (skill: string) => string | undefined;
  readonly nameOf: (competency: string) => string;
  readonly entries: readonly CatalogueEntry[];
}

/**
 * For each skill that a role asks of a band, questions of its main competency at the level expected: a section for
 * each competency, in the order of the skills. Of questions with one concept only the first.
 */
export function sectionsFromBenchmark(start: BenchmarkStart): SetSection[] {
  const { skills, band, competencyOf, nameOf, entries } = start;
  const wanted = new Map<string, Set<ExpectedBand>>();
  for (const { skill, expected } of skills) {
    const competency = competencyOf(skill);
    if (competency === undefined || expected[band] === 'none') continue;
    wanted.set(competency, (wanted.get(competency) ?? new Set()).add(expected[band]));
  }
  return [...wanted]
    .map(([competency, levels]) => ({
      title: nameOf(competency),
      items: questionsAt(entries, competency, levels).map((question) => ({ question, note: '' })),
    }))
    .filter(({ items }) => items.length > 0);
}

function questionsAt(
  entries: readonly CatalogueEntry[],
  competency: string,
  levels: ReadonlySet<ExpectedBand>,
): string[] {
  return [...levels].flatMap((level) => {
    const fitting = entries.filter((it) => it.competency === competency && it.band === level);
    const concepts = new Map(fitting.toReversed().map((it) => [it.concept, it]));
    return fitting
      .filter((it) => concepts.get(it.concept) === it)
      .slice(0, questionsPerSkill)
      .map(({ id }) => id);
  });
}

/** What was missed at the latest answer: a section for each competency. */
export function sectionsFromMisses(
  entries: readonly CatalogueEntry[],
  standingOf: (id: string) => Pick<QuestionStanding, 'missed'>,
  nameOf: (competency: string) => string,
): SetSection[] {
  const missed = entries.filter(({ id }) => standingOf(id).missed);
  const competencies = [...new Set(missed.map(({ competency }) => competency))];
  return competencies.map((competency) => ({
    title: nameOf(competency),
    items: missed
      .filter((it) => it.competency === competency)
      .map(({ id }) => ({ question: id, note: '' })),
  }));
}
