import { Cat } from '@bdelab/jscat';
import type { MeasuredItem } from '../../src/domain/adaptive/measured-item.ts';

/** An item as jsCAT wants it in a bank. */
export interface Stimulus {
  readonly id: string;
  readonly discrimination: number;
  readonly difficulty: number;
  readonly guessing: number;
  readonly slipping: number;
}

/** The adaptive test to compare with: expected a posteriori, maximum information. */
export function newCat(): Cat {
  return new Cat({ method: 'EAP', itemSelect: 'MFI' });
}

/** The next item of a bank; jsCAT sorts the whole bank for it. @throws when the bank is empty */
export function jsCatChoice(cat: Cat, bank: Stimulus[]) {
  const { nextStimulus, remainingStimuli } = cat.findNextItem(bank, 'MFI', false);
  if (nextStimulus === undefined) throw new Error('Inconsistent: jsCAT chose nothing');
  return { id: String(nextStimulus.id), left: remainingStimuli as Stimulus[] };
}

export function answerTo(cat: Cat, item: MeasuredItem, credit: number): void {
  const { slope, difficulty, guessing } = item;
  cat.updateAbilityEstimate({ a: slope, b: difficulty, c: guessing, d: 1 }, credit === 1 ? 1 : 0);
}

export function stimulusOf({ id, slope, difficulty, guessing }: MeasuredItem): Stimulus {
  return { id, discrimination: slope, difficulty, guessing, slipping: 1 };
}
