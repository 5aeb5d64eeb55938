import type { ContentElement, ContentNode, ContentTree } from '../content-tree.ts';
import { type Random, seededRandom } from '../random.ts';
import { evaluateExpression } from './expression.ts';
import type { NumericAnswer, Variable } from './question.ts';

/**
 * The numbers of one showing of a numeric question, by variable name. A range gives one of its grid points
 * min, min + step, ... max; the same seed gives the same numbers.
 */
export function variablesFor(answer: NumericAnswer, seed: number): Record<string, number> {
  const random = seededRandom(seed);
  return Object.fromEntries(
    answer.variables.map((variable) => [variable.name, drawValue(variable, random)]),
  );
}

function drawValue(variable: Variable, random: Random): number {
  if ('value' in variable) return variable.value;
  const { min, max, step, decimals } = variable;
  // (0.03 - 0.005) / 0.005 is just below 5: the last point must not be lost to that.
  const points = Math.floor((max - min) / step + 1e-9) + 1;
  return roundedTo(min + step * Math.floor(random() * points), decimals);
}

/** The exact answer of one showing, not rounded. */
export function expectedNumber(answer: NumericAnswer, seed: number): number {
  const variables = variablesFor(answer, seed);
  const expected = evaluateExpression(answer.solve, variables);
  if (!Number.isFinite(expected)) {
    const given = JSON.stringify(variables);
    throw new Error(`Inconsistent: "${answer.solve}" has no finite value for ${given}`);
  }
  return expected;
}

/** Rounds halves away from zero, as people do; never -0. */
export function roundedTo(value: number, decimals: number): number {
  // One unit in the last place up, because 1.005 is stored as 1.00499999999999989.
  return Number((value * (1 + Number.EPSILON)).toFixed(decimals)) + 0;
}

/** With thousands separators: 12,500 or 0.90. */
export function formatNumber(value: number, decimals: number): string {
  return numberFormat(decimals, decimals).format(roundedTo(value, decimals));
}

/** A fraction as a percentage without needless zeros: 0.015 with 3 decimals is "1.5%", 0.9 with 2 is "90%". */
export function formatPercent(fraction: number, decimals: number): string {
  const percent = roundedTo(100 * fraction, Math.max(0, decimals - 2));
  return `${numberFormat(0, decimals).format(percent)}%`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one takes as long as formatting a hundred numbers. */
function numberFormat(least: number, most: number): Intl.NumberFormat {
  const kept = numberFormats.get(`${least} ${most}`);
  if (kept) return kept;
  const fractionDigits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const made = new Intl.NumberFormat('en-US', fractionDigits);
  numberFormats.set(`${least} ${most}`, made);
  return made;
}

/**
 * The tree with the numbers of one showing in place of its variables; `answer` stands for the result.
 * @throws when the tree names a variable that the answer does not declare
 */
export function fillVariables(tree: ContentTree, answer: NumericAnswer, seed: number): ContentTree {
  const values = new Map(Object.entries(variablesFor(answer, seed)));
  const decimals = new Map(answer.variables.map((variable) => [variable.name, variable.decimals]));
  values.set('answer', expectedNumber(answer, seed));
  decimals.set('answer', answer.decimals);

  const textOf = ({ name, percent }: NonNullable<ContentElement['attributes']>): string => {
    const value = values.get(String(name));
    if (value === undefined) throw new Error(`Inconsistent: no variable is called "${name}"`);
    return (percent ? formatPercent : formatNumber)(value, decimals.get(String(name)) ?? 0);
  };
  const fill = (node: ContentNode): ContentNode => {
    if (typeof node === 'string') return node;
    if (node.tag === 'variable') return textOf(node.attributes ?? {});
    return node.children === undefined ? node : { ...node, children: node.children.map(fill) };
  };
  return tree.map(fill);
}
