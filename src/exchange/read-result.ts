import { targetBands } from '#domain/adaptive/scale.ts';
import { bands } from '#domain/competencies/band.ts';
import {
  type Check,
  isCount,
  isFlag,
  isListOf,
  isNullable,
  isNumber,
  isOneOf,
  isShare,
} from '#domain/ledger/shape.ts';
import { parseJson } from './parse-json.ts';
import { accepted, type Result, refused } from './result.ts';
import {
  longestAlias,
  type ResultFile,
  resultDetails,
  resultKind,
  resultVersion,
} from './result-file.ts';
import type { JsonLimits } from './scan-json.ts';

const limits: JsonLimits = { mostCharacters: 4_000_000, mostDepth: 6, longestText: 2000 };

/** More than the bank will hold. */
const mostAnswers = 20_000;
const mostCompetencies = 200;

type Fields = Readonly<Record<string, unknown>>;

/** What a field has to be, and how that is said. */
type Rule = readonly [name: string, check: Check, has: string];

const isId: Check = (value) =>
  typeof value === 'string' && value.length <= 120 && /^[\w:#/.-]+$/.test(value);
const isTextUpTo =
  (length: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= length;
const isDate: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
/** Nobody is beyond. */
const isLogits: Check = (value) => isNumber(value) && Math.abs(Number(value)) <= 12;
const isInterval: Check = (value) =>
  Array.isArray(value) && value.length === 2 && value.every(isLogits) && value[0] <= value[1];
const isBands: Check = (value) => {
  const shares = bands.map((band) => Object(value)[band]);
  return shares.every(isShare) && Math.abs(shares.reduce((sum, it) => sum + it, 0) - 1) < 0.01;
};

const headRules: readonly Rule[] = [
  ['detail', isOneOf(resultDetails), `one of ${resultDetails.join(', ')}`],
  ['alias', isTextUpTo(longestAlias), `a text of at most ${longestAlias} characters`],
  ['writtenOn', isDate, 'a date such as 2026-11-29'],
  ['expiresOn', isNullable(isDate), 'a date or null'],
  ['set', isNullable(isId), 'an id or null'],
  ['band', isOneOf(targetBands), `one of ${targetBands.join(', ')}`],
  ['layer', isOneOf(['auto']), '“auto”'],
  ['model', isCount, 'a whole number'],
];

const roleRules: readonly Rule[] = [
  ['id', isId, 'an id'],
  ['name', isTextUpTo(80), 'a text'],
];

const evidenceRules: readonly Rule[] = [
  ['questions', isCount, 'a whole number'],
  ['lastOn', isNullable(isDate), 'a date or null'],
];

const rangeRules: readonly Rule[] = [
  ['estimate', isNullable(isLogits), 'a number of logits or null'],
  ['interval80', isNullable(isInterval), 'a low and a high number of logits, or null'],
];

const overallRules: readonly Rule[] = [
  ...evidenceRules,
  ['answers', isCount, 'a whole number'],
  ['bands', isBands, 'four probabilities that add up to 1'],
];

const competencyRules: readonly Rule[] = [
  ['id', isId, 'an id'],
  ...evidenceRules,
  ...rangeRules,
  ['claim', isTextUpTo(80), 'a text'],
  ['required', isFlag, 'true or false'],
];

const gateRules: readonly Rule[] = [
  ['below', isListOf(isId), 'a list of ids'],
  ['open', isListOf(isId), 'a list of ids'],
  ['cap', isOneOf(bands), `one of ${bands.join(', ')}`],
];

const answerRules: readonly Rule[] = [
  ['question', isId, 'an id'],
  ['version', isCount, 'a whole number'],
  ['on', isDate, 'a date'],
  ['credit', isShare, '0 to 1'],
  ['weight', isShare, '0 to 1'],
];

/** @param text of a file that somebody chose, or of what was sealed in it */
export function decodeResult(text: string): Result<ResultFile> {
  const parsed = parseJson(text, limits);
  if (!parsed.ok) return parsed;
  const { kind, version: found } = Object(parsed.value);
  if (kind !== resultKind) return refused(`This is not a result: “kind” is not “${resultKind}”.`);
  if (found !== resultVersion) return refused(versionProblem(found));
  return readResult(parsed.value);
}

function versionProblem(found: unknown): string {
  return typeof found === 'number' && found > resultVersion
    ? 'The file was written by a newer version of this app: update the app, then try again.'
    : `“version” has to be ${resultVersion}.`;
}

/** The validator of results: looks at every field, and builds a new value of those it knows. */
function readResult(value: unknown): Result<ResultFile> {
  const file = Object(value) as Fields;
  const hasRanges = file.detail !== 'bands';
  const problems = [
    ...problemsOf(file, headRules, ''),
    ...problemsOf(file.role, roleRules, 'role.'),
    ...problemsOf(file.overall, [...overallRules, ...(hasRanges ? rangeRules : [])], 'overall.'),
    ...(hasRanges ? problemsOf(file.gate, gateRules, 'gate.') : []),
    ...listProblems(file.competencies, competencyRules, 'competencies', mostCompetencies),
    ...listProblems(file.answers, answerRules, 'answers', mostAnswers),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return accepted(built(file, hasRanges));
}

/** Only after every field was looked at. */
function built(file: Fields, hasRanges: boolean): ResultFile {
  const picked = {
    ...pick(file, headRules),
    role: pick(file.role, roleRules),
    overall: pick(file.overall, [...overallRules, ...(hasRanges ? rangeRules : [])]),
    competencies: pickAll(file.competencies, competencyRules),
    gate: hasRanges ? pick(file.gate, gateRules) : null,
    answers: pickAll(file.answers, answerRules),
  };
  const { layer: _, ...result } = picked as Record<string, unknown>;
  return result as unknown as ResultFile;
}

function problemsOf(value: unknown, rules: readonly Rule[], path: string): string[] {
  const fields = Object(value) as Fields;
  return rules
    .filter(([name, check]) => !check(fields[name]))
    .map(([name, , has]) => `“${path}${name}” has to be ${has}.`);
}

function listProblems(
  value: unknown,
  rules: readonly Rule[],
  path: string,
  most: number,
): string[] {
  if (!Array.isArray(value)) return [`“${path}” has to be a list.`];
  if (value.length > most) return [`“${path}” has more than ${most} entries.`];
  return value.flatMap((it, index) => problemsOf(it, rules, `${path}[${index}].`)).slice(0, 5);
}

function pick(value: unknown, rules: readonly Rule[]): Record<string, unknown> {
  const fields = Object(value) as Fields;
  return Object.fromEntries(rules.map(([name]) => [name, fields[name]]));
}

function pickAll(value: unknown, rules: readonly Rule[]): Record<string, unknown>[] {
  return (value as unknown[]).map((it) => pick(it, rules));
}
