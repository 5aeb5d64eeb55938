import { controls } from '../all-controls.ts';
import { idlePatches } from '../bundle.ts';
import type { Subject } from '../subject.ts';
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
  const { name, description, fault, amount, because } = control;
  const variant = control.subject(product);
  const { trials, failures } = await fault.run(amount, seedFor(control, product), variant);
  for (const { file } of idlePatches(variant.patches)) {
    throw new Error(`Inconsistent: ${name} changes ${file}, which ${fault.name} does not use`);
  }
  const fitting = failures.find(({ what }) => because.test(what));
  const why = fitting?.what ?? failures[0]?.what ?? 'nothing was found';
  const isCaught = fitting !== undefined;
  return { name, description, fault: fault.name, isCaught, trials, failures: failures.length, why };
}

function seedFor({ seed }: Control, product: Subject): number {
  return typeof seed === 'number' ? seed : seed(product);
}
