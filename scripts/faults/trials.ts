import { AsyncLocalStorage } from 'node:async_hooks';
import { seededRandom, shuffled } from '../../src/domain/random.ts';
import type { Failure, Outcome } from './fault.ts';

const timeBox = new AsyncLocalStorage<{ readonly until: number }>();

/** Trials that begin later than this many minutes from now are left out, wherever in the work they are. */
export function withinMinutes<T>(minutes: number, work: () => Promise<T>): Promise<T> {
  return timeBox.run({ until: Date.now() + minutes * 60_000 }, work);
}

export function isTimeUp(): boolean {
  return Date.now() > (timeBox.getStore()?.until ?? Number.POSITIVE_INFINITY);
}

/** Thrown by a trial that found something wrong; any other error in a trial counts the same. */
export class Broken extends Error {}

/** The seeds of a run of independent trials. */
export function seedsFrom(seed: number, amount: number): number[] {
  return Array.from({ length: amount }, (_, index) => seed + index);
}

/**
 * The seeds of a run over places that can be counted, such as "at each call": trial `seed` stands for the place
 * `seed % places`. All places once where the amount allows, else a sample that is spread over them.
 */
export function seedsOver(places: number, seed: number, amount: number): number[] {
  const count = Math.min(amount, places);
  return Array.from({ length: count }, (_, index) => seed + Math.floor((index * places) / count));
}

/** Runs one trial after the other. A trial throws when something is wrong, and returns what there is to count. */
export async function runTrials(
  seeds: readonly number[],
  trial: (seed: number) => Promise<Counts | undefined> | Counts | undefined,
): Promise<Outcome> {
  const failures: Failure[] = [];
  const counts = new Map<string, number>();
  let trials = 0;
  for (const seed of inOrder(seeds)) {
    if (isTimeUp()) break;
    trials += 1;
    try {
      const found = await inTime(trial(seed));
      for (const [name, count] of Object.entries(found ?? {})) {
        counts.set(name, (counts.get(name) ?? 0) + count);
      }
    } catch (error) {
      failures.push({ seed, what: sentenceOf(error) });
    }
  }
  const notes = [...counts].map(([name, count]) => `${count} ${name}`);
  return { trials, failures, notes };
}

/** More are not worth the time of shuffling. */
const mostShuffled = 10_000;

/** Where the time may end before the trials do, those that are played are spread over all. */
function inOrder(seeds: readonly number[]): readonly number[] {
  const isWorthIt = timeBox.getStore() && seeds.length <= mostShuffled;
  return isWorthIt ? shuffled(seeds, seededRandom(seeds[0] ?? 0)) : seeds;
}

/** Nothing that is waited for may take so long; on a busy machine no trial does. */
const mostMilliseconds = 240_000;

async function inTime<T>(work: Promise<T> | T): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Broken('it never ended')), mostMilliseconds);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Things counted in a trial, by what they are called. */
export type Counts = Readonly<Record<string, number>>;

/** @throws Broken with all that is wrong */
export function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Broken(problems.slice(0, 5).join('; '));
}

export function sentenceOf(error: unknown): string {
  if (error instanceof Broken) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
}

/** One run made of several. */
export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    trials: outcomes.reduce((sum, { trials }) => sum + trials, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    notes: outcomes.flatMap(({ notes }) => notes),
  };
}
