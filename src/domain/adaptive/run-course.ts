import type { LocalDay } from '../local-day.ts';
import { seedFrom } from '../random.ts';
import { type Ability, afterAnswer } from './ability.ts';
import { abilityShown, type KeptEvidence } from './kept-evidence.ts';
import type { TellingAnswer } from './measured-answer.ts';
import type { MeasuredItem } from './measured-item.ts';
import { defaultRules, type RunStep, stepAt } from './measuring-run.ts';
import type { RunRecord } from './run-record.ts';
import type { MeasuringMoment } from './strategy.ts';

/** What the course of a run is worked out from. */
export interface RunSource {
  readonly run: RunRecord;
  /** Of the projection. */
  readonly questions: ReadonlyMap<
    string,
    {
      readonly competency: string;
      readonly evidence: readonly KeptEvidence[];
      readonly lastDay: LocalDay | null;
    }
  >;
  readonly competencies: readonly string[];
  /** What may be asked now. */
  readonly bank: readonly MeasuredItem[];
  readonly today: LocalDay;
}

/** What the other answers show: those of before the run, and of practice beside it. */
export function abilityBeforeRun({ run, questions, competencies }: RunSource): Ability {
  const own = new Set(run.answered.map(({ event }) => event));
  const others = [...questions].map(([id, { competency, evidence }]) => {
    const kept = evidence.filter(({ event }) => !own.has(event));
    return [id, { competency, evidence: kept }] as const;
  });
  return abilityShown(others, competencies);
}

/**
 * Where the run stands: a pure function of the ledger, so that a resumed run goes on with the same question.
 * @param start what `abilityBeforeRun` gives: it stays the same while the run is answered, so that whoever keeps it pays
 * O(K^2) for each answer of the run alone
 */
export function momentOfRun(
  source: RunSource,
  start: Ability = abilityBeforeRun(source),
): MeasuringMoment {
  const { run, questions, today } = source;
  const known = new Set(start.competencies);
  const told = tellingAnswersOf(source).filter(({ item }) => known.has(item.competency));
  return {
    goal: { shares: run.shares, wanted: 'level', shortest: run.shortest, longest: run.longest },
    ability: told.reduce(afterAnswer, start),
    asked: askedItems(source),
    today,
    seed: run.seed,
    lastAnswered: (question) => questions.get(question)?.lastDay ?? undefined,
  };
}

/** What to do next in the run. @param start see `momentOfRun` */
export function stepOfRun(source: RunSource, start?: Ability): RunStep {
  return stepAt(momentOfRun(source, start), source.bank, defaultRules);
}

/** Why a run has ended. */
export type RunEnding = 'left' | 'settled' | 'longest' | 'no-questions-left';

/**
 * Of a run that has ended. Where the rule would go on by now, because the bank or what is known beside the run has changed,
 * it had settled then. @param start see `momentOfRun`
 */
export function endingOf(source: RunSource, start?: Ability): RunEnding {
  if (source.run.ended === 'left') return 'left';
  const step = stepOfRun(source, start);
  return step.kind === 'finished' ? step.reason : 'settled';
}

/** Of the order of options and the numbers of a question: the same after a break, another in the next run. */
export function showingSeed({ seed }: Pick<RunRecord, 'seed'>, question: string): number {
  return seedFrom(`${seed} ${question}`);
}

/** The answers of the run that tell of ability, in their order: all but those as good as remembered. */
export function tellingAnswersOf({ run, questions }: RunSource): TellingAnswer[] {
  return run.answered.flatMap(({ event, question }) => {
    const state = questions.get(question);
    const kept = state?.evidence.find((it) => it.event === event);
    if (!state || !kept) return [];
    const { day, credit, retrievability, ...item } = kept;
    return [
      {
        item: { ...item, id: question, competency: state.competency },
        credit,
        day,
        retrievability,
      },
    ];
  });
}

/** How many questions of the run had been answered before it. */
export function seenBefore(source: RunSource): number {
  const told = tellingAnswersOf(source);
  const first = told.filter(({ retrievability }) => retrievability === null);
  return source.run.answered.length - first.length;
}

/** As the bank has them. Of a question that left the bank only its id is known, which is enough not to ask it again. */
function askedItems({ run, questions, bank }: RunSource): MeasuredItem[] {
  const byId = new Map(bank.map((item) => [item.id, item]));
  return run.answered.map(({ question }) => byId.get(question) ?? goneItem(question, questions));
}

function goneItem(id: string, questions: RunSource['questions']): MeasuredItem {
  return {
    id,
    version: 0,
    model: 0,
    competency: questions.get(id)?.competency ?? '',
    concept: id,
    enemies: [],
    difficulty: 0,
    difficultySd: 0,
    slope: 1,
    guessing: 0,
  };
}
