import { type Check, isCount, isNumber } from '../ledger/shape.ts';
import type { ItemParameters } from './measured-item.ts';

/**
 * What stored item parameters have to be. Far wider than any bank, and narrow enough that no formula leaves the numbers
 * of a computer: an answer that the model held to be impossible could not be weighed.
 */
export const parameterFields = {
  model: isCount,
  difficulty: isWithin(-10, 10),
  difficultySd: isWithin(0, 5),
  slope: isWithin(0.01, 5),
  guessing: isWithin(0, 0.99),
} as const satisfies Record<keyof ItemParameters, Check>;

function isWithin(least: number, most: number): Check {
  return (value) => isNumber(value) && Number(value) >= least && Number(value) <= most;
}
