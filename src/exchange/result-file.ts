import type { TargetBand } from '#domain/adaptive/scale.ts';
import type { Band } from '#domain/competencies/band.ts';
import { honestUse } from '#domain/readiness/profile-words.ts';

/**
 * What a learner sends back to a mentor, chosen field by field and seen before it leaves:
 *
 *     {
 *       "kind": "goldset-result",
 *       "version": 1,
 *       "detail": "answers",                    "bands", "intervals" or "answers": each has what the one before has
 *       "alias": "Heron",                       may be empty; never a name by itself
 *       "writtenOn": "2026-11-29",
 *       "expiresOn": "2027-02-28",              or null; readers decline it from the day after
 *       "set": null,                            or the id of a question set: then all figures come from its answers alone
 *       "role": { "id": "ai-evaluation-engineer", "name": "AI Evaluation Engineer" },
 *       "band": "senior",                       that the person prepares for
 *       "layer": "auto",                        marked by rules; self-ratings are never in it
 *       "model": 1,                             of the measuring: figures of two models are not compared
 *       "overall": {
 *         "questions": 28, "answers": 34, "lastOn": "2026-11-28",
 *         "bands": { "junior": 0.02, "mid": 0.64, "senior": 0.31, "lead": 0.03 },
 *         "estimate": 0.1, "interval80": [-0.4, 0.6]                  with "intervals"; logits, cuts at -0.8, 0.2, 1.2
 *       },
 *       "competencies": [                                             with "intervals"; otherwise empty
 *         { "id": "llm-judges", "questions": 6, "lastOn": "2026-11-28", "estimate": -0.2, "interval80": [-0.9, 0.5],
 *           "claim": "leaning to below", "required": true }
 *       ],
 *       "gate": { "below": [], "open": ["llm-judges"], "cap": "lead" },  with "intervals"; otherwise null
 *       "answers": [                                                  with "answers"; otherwise empty
 *         { "question": "judge-bias", "version": 1, "on": "2026-11-28", "credit": 0.5, "weight": 1 }
 *       ],
 *       "honestUse": "Self-administered and unproctored; ..."
 *     }
 *
 * `weight` is how much of a first answer a repeat counts. `lastOn` and a competency's figures are null without an answer of
 * its own. Nobody vouches for the file: it says what its writer lets be seen. A later version may add fields, which version 1
 * passes over; it raises `version` when an older reader would misunderstand it. A passphrase puts it into a sealed file.
 */
export interface ResultFile {
  readonly detail: ResultDetail;
  readonly alias: string;
  /** ISO dates. */
  readonly writtenOn: string;
  readonly expiresOn: string | null;
  readonly set: string | null;
  readonly role: { readonly id: string; readonly name: string };
  readonly band: TargetBand;
  readonly model: number;
  readonly overall: OverallResult;
  readonly competencies: readonly CompetencyResult[];
  readonly gate: GateResult | null;
  readonly answers: readonly AnswerResult[];
}

export const resultDetails = ['bands', 'intervals', 'answers'] as const;

export type ResultDetail = (typeof resultDetails)[number];

/** Logits. */
export interface MeasuredRange {
  readonly estimate: number;
  readonly interval80: readonly [low: number, high: number];
}

export interface OverallResult extends Partial<MeasuredRange> {
  /** Different first-attempt questions. */
  readonly questions: number;
  readonly answers: number;
  readonly lastOn: string | null;
  readonly bands: Readonly<Record<Band, number>>;
}

export interface CompetencyResult {
  readonly id: string;
  readonly questions: number;
  readonly lastOn: string | null;
  readonly estimate: number | null;
  readonly interval80: MeasuredRange['interval80'] | null;
  /** For the band, in words. */
  readonly claim: string;
  readonly required: boolean;
}

export interface GateResult {
  readonly below: readonly string[];
  readonly open: readonly string[];
  readonly cap: Band;
}

export interface AnswerResult {
  readonly question: string;
  readonly version: number;
  readonly on: string;
  /** 0..1 */
  readonly credit: number;
  /** 0..1 */
  readonly weight: number;
}

export const resultKind = 'goldset-result';
export const resultVersion = 1;

export const longestAlias = 40;

/** Exactly what leaves: the screen shows this text, and the file is this text. */
export function encodeResult({ detail, alias, ...rest }: ResultFile): string {
  const { writtenOn, expiresOn, set, role, band, model, ...figures } = rest;
  const head = {
    kind: resultKind,
    version: resultVersion,
    detail,
    alias,
    writtenOn,
    expiresOn,
    set,
  };
  const file = { ...head, role, band, layer: 'auto', model, ...figures, honestUse };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Says nothing about anybody: the alias is inside. */
export function resultFileName({ writtenOn }: Pick<ResultFile, 'writtenOn'>): string {
  return `goldset-result-${writtenOn}.json`;
}

/** @param today ISO date */
export function isExpired({ expiresOn }: Pick<ResultFile, 'expiresOn'>, today: string): boolean {
  return expiresOn !== null && expiresOn < today;
}
