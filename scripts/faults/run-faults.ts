import { faults } from './all-faults.ts';
import { browserName } from './browser/open-browser.ts';
import type { Fault, Form, Outcome } from './fault.ts';
import type { Finding, Report } from './report.ts';
import type { Subject } from './subject.ts';
import { sentenceOf, withinMinutes } from './trials.ts';

export interface Request {
  readonly names: readonly string[];
  readonly form: Form;
  /** Undefined: a fresh one for each fault. */
  readonly seed: number | undefined;
  /** Undefined: that of the form. */
  readonly amount: number | undefined;
  /** For each fault; undefined: as long as it takes. */
  readonly minutes: number | undefined;
  /** Faults at the same time. */
  readonly jobs: number;
  readonly subject: Subject;
  readonly say: (line: string) => void;
}

/** @throws when there is no fault of a name */
export async function runFaults(request: Request): Promise<Report> {
  const chosen = request.names.map(faultNamed);
  const skipped: Record<string, string> = {};
  const found = new Map<string, Finding>();
  const waiting = chosen.filter((fault) => {
    const amount = amountOf(fault, request);
    const reason = amount === 0 ? `not part of the ${request.form} form` : fault.missing?.();
    if (reason) skipped[fault.name] = reason;
    return !reason;
  });
  const work = async () => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      found.set(fault.name, await play(fault, request));
    }
  };
  await Promise.all(Array.from({ length: request.jobs }, work));
  return {
    form: request.form,
    minutes: request.minutes ?? null,
    day: new Date().toISOString().slice(0, 10),
    browser: await browserName(),
    faults: chosen.flatMap(({ name }) => found.get(name) ?? []),
    skipped,
  };
}

async function play(fault: Fault, request: Request): Promise<Finding> {
  const seed = request.seed ?? Math.floor(Math.random() * 1_000_000);
  const { name, description } = fault;
  const started = performance.now();
  const outcome = await outcomeOf(fault, seed, request);
  const seconds = (performance.now() - started) / 1000;
  const { trials, failures } = outcome;
  request.say(
    `${name}: ${trials} trials, ${failures.length} failures (seed ${seed}, ${seconds.toFixed(0)} s)`,
  );
  return { name, description, seed, seconds, ...outcome };
}

/** A fault that cannot even be played has failed, and the others go on. */
async function outcomeOf(fault: Fault, seed: number, request: Request): Promise<Outcome> {
  try {
    const run = () => fault.run(amountOf(fault, request), seed, request.subject);
    return await (request.minutes === undefined ? run() : withinMinutes(request.minutes, run));
  } catch (error) {
    return { trials: 0, failures: [{ seed, what: sentenceOf(error) }], notes: [] };
  }
}

function amountOf({ amounts }: Fault, { amount, form }: Request): number {
  return amount ?? amounts[form];
}

function faultNamed(name: string): Fault {
  const found = faults.find((fault) => fault.name === name);
  if (found) return found;
  throw new Error(
    `There is no fault "${name}"; there are ${faults.map((it) => it.name).join(', ')}`,
  );
}
