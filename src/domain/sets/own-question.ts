/** The ways of answering that a question of one's own can have. */
export const ownFormats = [
  'single-choice',
  'multiple-select',
  'numeric',
  'free-response',
  'rapid-fire',
] as const;

export type OwnFormat = (typeof ownFormats)[number];

export interface OwnOption {
  /** A short slug, unique in its question; never a position. */
  readonly id: string;
  readonly text: string;
  readonly key: boolean;
  /** Why it is right or wrong; may be empty. */
  readonly rationale: string;
}

export interface OwnEvidence {
  /** A short slug, unique in its question. */
  readonly id: string;
  readonly text: string;
}

interface OwnCommon {
  /** See `ownQuestionId`. */
  readonly id: string;
  /** What is asked. Like all texts here in the small part of Markdown. */
  readonly stem: string;
  /** What is read after answering; may be empty. */
  readonly explanation: string;
  /** What it belongs to, for people; it is not measured there. */
  readonly competency: string | null;
  /** How long it takes. */
  readonly seconds: number;
}

/** A question that the author of a set wrote: data that is marked by the same rules as bundled questions. */
export type OwnQuestion = OwnCommon &
  (
    | {
        readonly format: 'single-choice' | 'multiple-select';
        /** Two or more; one key for a single choice, one or more for several. */
        readonly options: readonly OwnOption[];
      }
    | {
        readonly format: 'numeric';
        readonly value: number;
        /** Absolute, in the unit of the value. */
        readonly tolerance: number;
        /** Decimals that the answer is shown with. */
        readonly decimals: number;
        readonly unit: string;
      }
    | {
        readonly format: 'free-response';
        /** What a good answer shows; people tick it off themselves. */
        readonly evidence: readonly OwnEvidence[];
        /** What a good answer reads like; may be empty. */
        readonly model: string;
      }
    | { readonly format: 'rapid-fire'; readonly answer: string }
  );

/** The own questions that can have one of these formats. */
export type OwnQuestionOf<F extends OwnFormat> = OwnQuestion extends infer Q
  ? Q extends { readonly format: infer G }
    ? [G & F] extends [never]
      ? never
      : Q
    : never
  : never;

export const ownLimits = {
  fewestOptions: 2,
  options: 8,
  evidence: 10,
  unit: 20,
  decimals: 6,
  seconds: 3600,
} as const;

/**
 * Id of an own question, wherever ids of questions are used: `own:<set>:<name>`. A bundled id is a slug and
 * has no colon, so that neither can be taken for the other; and the set's id keeps authors apart, so that no
 * set can change a question of another.
 * @param name 1 to 22 characters of base64url, unique in its set
 */
export function ownQuestionId(set: string, name: string): string {
  return `own:${set}:${name}`;
}

export interface OwnQuestionName {
  readonly set: string;
  readonly name: string;
}

/** The parts of the id of an own question; null for any other id. */
export function parseOwnQuestionId(id: string): OwnQuestionName | null {
  const [, set, name] = /^own:([\w-]{1,64}):([\w-]{1,22})$/.exec(id) ?? [];
  return set === undefined || name === undefined ? null : { set, name };
}

export function isOwnQuestionId(id: string): boolean {
  return id.startsWith('own:');
}
