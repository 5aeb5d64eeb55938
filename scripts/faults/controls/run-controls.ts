import { rmSync } from 'node:fs';
import { controls } from '../all-controls.ts';
import { idlePatches } from '../bundle.ts';
import type { Outcome } from '../fault.ts';
import type { Subject } from '../subject.ts';
import { sentenceOf } from '../trials.ts';
import { changedSite } from './changed-site.ts';
import type { Control } from './control.ts';

interface Request {
  /** Undefined for all. */
  readonly names: readonly string[] | undefined;
  readonly subject: Subject;
  readonly say: (line: string) => void;
}

export interface Caught {
  readonly name: string;
  readonly description: string;
  readonly fault: string;
  readonly isCaught: boolean;
  readonly trials: number;
  readonly failures: number;
  /** What the fault says about it. */
  readonly why: string;
}

/** Plays each control's fault on its variant. */
export async function runControls({ names, subject, say }: Request): Promise<readonly Caught[]> {
  const chosen = controls.filter(({ name }) => names?.includes(name) ?? true);
  const found: Caught[] = [];
  for (const control of chosen) {
    const caught = await play(control, subject);
    say(
      `${caught.name}: ${caught.isCaught ? 'caught' : 'NOT CAUGHT'} by ${caught.fault}, ${caught.why}`,
    );
    found.push(caught);
  }
  return found;
}

async function play(control: Control, product: Subject): Promise<Caught> {
  const { name, description, fault, because } = control;
  const variant = variantOf(control, product);
  const { trials, failures } = await outcomeOf(control, product, variant);
  if (variant.folder !== product.folder) rmSync(variant.folder, { recursive: true, force: true });
  const fitting = failures.find(({ what }) => because.test(what));
  const why = fitting?.what ?? failures[0]?.what ?? 'nothing was found';
  const isCaught = fitting !== undefined;
  return { name, description, fault: fault.name, isCaught, trials, failures: failures.length, why };
}

/** A variant that cannot be played has not been caught, and the others go on. */
async function outcomeOf(control: Control, product: Subject, variant: Subject): Promise<Outcome> {
  try {
    const seed = seedFor(control, product);
    const outcome = await control.fault.run(control.amount, seed, variant);
    const [idle] = idlePatches(variant.patches);
    if (!idle) return outcome;
    throw new Error(`Inconsistent: it changes ${idle.file}, which the fault does not use`);
  } catch (error) {
    return { trials: 0, failures: [{ seed: 0, what: sentenceOf(error) }], notes: [] };
  }
}

function variantOf({ patches, changes }: Control, product: Subject): Subject {
  const isSame = Object.keys(changes).length === 0;
  return { ...(isSame ? product : changedSite(product, changes)), patches };
}

function seedFor({ seed }: Control, product: Subject): number {
  return typeof seed === 'number' ? seed : seed(product);
}
