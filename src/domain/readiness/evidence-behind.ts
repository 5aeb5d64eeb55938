import type { KeptEvidence } from '../adaptive/kept-evidence.ts';
import type { LocalDay } from '../local-day.ts';

/** One answer behind a number. */
export interface EvidenceEntry {
  /** Id of the answered event. */
  readonly event: string;
  readonly question: string;
  readonly version: number;
  readonly day: LocalDay;
  /** 0..1 */
  readonly credit: number;
  /** 0..1: how much of a first answer it counts; 1 for a first one. */
  readonly weight: number;
  readonly isFirst: boolean;
}

export interface EvidenceBehind {
  /** The latest day first. */
  readonly entries: readonly EvidenceEntry[];
  /** Answers that count nothing: repeats that were as good as remembered, marked by oneself, or read off beside the text. */
  readonly uncounted: number;
}

type States = ReadonlyMap<
  string,
  {
    readonly competency: string;
    readonly answers: number;
    readonly evidence: readonly KeptEvidence[];
  }
>;

/** Every answer behind the number of a competency, as the projection keeps it. */
export function evidenceBehind(
  questions: States,
  competency: string,
  today: LocalDay,
): EvidenceBehind {
  const entries: EvidenceEntry[] = [];
  let answers = 0;
  for (const [question, state] of questions) {
    if (state.competency !== competency) continue;
    answers += state.answers;
    for (const { event, version, day, credit, retrievability } of state.evidence) {
      if (day > today) continue;
      const isFirst = retrievability === null;
      const weight = 1 - (retrievability ?? 0);
      entries.push({ event, question, version, day, credit, weight, isFirst });
    }
  }
  entries.sort((one, other) => other.day - one.day || (one.question < other.question ? -1 : 1));
  return { entries, uncounted: Math.max(0, answers - entries.length) };
}
