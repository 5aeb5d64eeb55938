import { type Ability, afterAnswer } from '../../src/domain/adaptive/ability.ts';
import { abilityFrom } from '../../src/domain/adaptive/ability-record.ts';
import type { MeasuredAnswer } from '../../src/domain/adaptive/measured-answer.ts';
import type { MeasuredItem } from '../../src/domain/adaptive/measured-item.ts';
import { type RunRules, stepAt } from '../../src/domain/adaptive/measuring-run.ts';
import type {
  MeasuringGoal,
  MeasuringMoment,
  SelectionStrategy,
} from '../../src/domain/adaptive/strategy.ts';
import { localDayFromIso } from '../../src/domain/local-day.ts';
import { creditOf, type Person } from './person.ts';
import type { Truth } from './synthetic-bank.ts';

export const simulatedDay = localDayFromIso('2026-11-21');

export interface PlayedRun {
  readonly answers: readonly MeasuredAnswer[];
  /** As published after the run. */
  readonly ability: Ability;
}

/** What the people of an experiment meet. */
export interface Setting {
  readonly bank: readonly MeasuredItem[];
  readonly truths: ReadonlyMap<string, Truth>;
  readonly goal: MeasuringGoal;
  readonly start: Ability;
  readonly rules: RunRules;
}

/** One person through one measuring run, answer by answer. */
export function playRun(person: Person, { bank, truths, goal, start, rules }: Setting): PlayedRun {
  let moment: MeasuringMoment = {
    goal,
    ability: start,
    asked: [],
    today: simulatedDay,
    seed: person.seed,
    lastAnswered: () => undefined,
  };
  const answers: MeasuredAnswer[] = [];
  for (;;) {
    const step = stepAt(moment, bank, rules);
    if (step.kind === 'finished') return { answers, ability: abilityFrom(start, answers) };
    const { item } = step;
    const credit = creditOf(person, item, truthOf(truths, item.id));
    const answer = { item, credit, day: simulatedDay, retrievability: null };
    answers.push(answer);
    const ability = afterAnswer(moment.ability, answer);
    moment = { ...moment, ability, asked: [...moment.asked, item] };
  }
}

export function truthOf(truths: Setting['truths'], id: string): Truth {
  const truth = truths.get(id);
  if (truth === undefined) throw new Error(`Inconsistent: nothing is known of ${id}`);
  return truth;
}

/** @throws when no item has the id */
export function itemOf(bank: readonly MeasuredItem[], id: string): MeasuredItem {
  const item = bank.find((it) => it.id === id);
  if (item === undefined) throw new Error(`Inconsistent: no item ${id}`);
  return item;
}

/** Runs of a fixed length. */
export function withoutStop(strategies: readonly SelectionStrategy[]): RunRules {
  return { strategies, stop: () => false };
}

/** Equal shares. */
export function evenGoal(
  competencies: readonly string[],
  length: number,
  wanted: MeasuringGoal['wanted'] = 'profile',
): MeasuringGoal {
  const shares = Object.fromEntries(competencies.map((id) => [id, 1 / competencies.length]));
  return { shares, wanted, longest: length, shortest: length };
}

export function truthsOf(
  bank: readonly { readonly known: MeasuredItem; readonly truth: Truth }[],
): ReadonlyMap<string, Truth> {
  return new Map(bank.map(({ known, truth }) => [known.id, truth]));
}
