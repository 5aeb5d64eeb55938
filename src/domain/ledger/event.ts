import type { ItemParameters } from '../adaptive/measured-item.ts';
import type { TargetBand } from '../adaptive/scale.ts';
import type { Band } from '../competencies/band.ts';
import type { LocalDay } from '../local-day.ts';
import type { QuestionFormat } from '../questions/question.ts';
import type { Response } from '../questions/response.ts';
import type { Rating } from '../scheduling/rating.ts';
import type { QuestionSet } from '../sets/question-set.ts';

/**
 * The ledger: everything that happened, append-only. All other state is a projection of it and can be
 * rebuilt by replay (`projection.ts`). Merging two ledgers is the union of their events by id.
 *
 * Life cycle of an event: made by `createEvent`, added to the `events` table in the same transaction as the
 * projections it changes, never updated, never deleted. A later schema adds kinds or optional fields;
 * it never changes the meaning of a released field.
 */
export interface EventHeader {
  /** 128 random bits, base64url, 22 characters. */
  readonly id: string;
  /** The browser profile it happened in; same form as `id`. */
  readonly device: string;
  /** 1, 2, 3 ... on its device. Orders events where clocks lie. */
  readonly seq: number;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly at: number;
  /** Local time minus UTC, in minutes. */
  readonly offsetMinutes: number;
  readonly day: LocalDay;
  readonly schema: 1;
}

export const practiceModes = ['review', 'learn', 'cram', 'rapid', 'daily', 'set'] as const;

export type PracticeMode = (typeof practiceModes)[number];

/** One place in a session. The seed fixes option order and variables, so that a resumed question is the same question. */
export interface PlannedItem {
  readonly question: string;
  readonly competency: string;
  readonly seed: number;
}

export interface SessionStarted {
  readonly kind: 'session-started';
  readonly mode: PracticeMode;
  readonly changesSchedule: boolean;
  readonly items: readonly PlannedItem[];
  /** Daily challenge and sets: which one. */
  readonly reference?: string;
}

export const certainties = ['low', 'mid', 'high'] as const;

export type Certainty = (typeof certainties)[number];

export interface Answered {
  readonly kind: 'answered';
  /** Id of the session-started or measuring-started event. */
  readonly session: string;
  /** Id of the question: the events of one question are found by it. */
  readonly subject: string;
  readonly competency: string;
  readonly questionVersion: number;
  readonly format: QuestionFormat;
  readonly seed: number;
  readonly response: Response;
  /** 0..1 as marked; for self-rated formats the share of points ticked, or 0 / 1. */
  readonly credit: number;
  /** Who decided the credit. The layers are never summed. */
  readonly layer: 'auto' | 'self';
  /** What the schedule made of it; null when the session does not change the schedule or this is a retry. */
  readonly rating: Rating | null;
  readonly certainty?: Certainty;
  readonly seconds: number;
  /** Second try at a missed item within the same session. */
  readonly retry: boolean;
  /**
   * What the item was held to be when it was answered, so that it can be weighed after difficulties and texts have changed.
   * Absent where the answer tells nothing of ability: self-marked, a retry, or with its answer in the text beside it.
   */
  readonly measured?: ItemParameters;
}

/** The learner chose another button than the one that the credit suggested. */
export interface Rated {
  readonly kind: 'rated';
  readonly subject: string;
  readonly target: string;
  readonly rating: Rating;
}

/**
 * A measuring run begins. With the answers' `measured` it can be replayed after the bank and the model have changed.
 * It ends with a session-ended event.
 */
export interface MeasuringStarted {
  readonly kind: 'measuring-started';
  /** Id of the role. */
  readonly role: string;
  /** Null: to find the level. */
  readonly band: TargetBand | null;
  /** Competency id to its share of the questions, adding up to 1. */
  readonly shares: Readonly<Record<string, number>>;
  /** Questions at least and at most. */
  readonly shortest: number;
  readonly longest: number;
  readonly seed: number;
  /** `modelVersion` */
  readonly model: number;
  /** Of the catalogue that it chose from. */
  readonly contentVersion: string;
}

export interface SessionEnded {
  readonly kind: 'session-ended';
  readonly session: string;
  readonly reason: 'finished' | 'left';
}

export interface Undone {
  readonly kind: 'undone';
  /** Question of the target, when it has one. */
  readonly subject?: string;
  readonly target: string;
}

export interface Flagged {
  readonly kind: 'flagged';
  readonly subject: string;
  readonly competency: string;
  readonly flagged: boolean;
}

/** The whole text of the learner's note on a question; empty text removes it. */
export interface Noted {
  readonly kind: 'noted';
  readonly subject: string;
  readonly competency: string;
  readonly text: string;
}

/** "15 today, the rest spread": new due days for overdue cards, written out so that replay needs no rule. */
export interface BacklogSpread {
  readonly kind: 'backlog-spread';
  readonly moves: readonly { readonly question: string; readonly dueDay: LocalDay }[];
}

export const preferenceNames = [
  'buttons',
  'streak',
  'certainty',
  'shortcuts',
  // What someone prepares for: ids of a role and a band, the day of an interview (ISO date), minutes a day.
  'role',
  'band',
  'interview-day',
  'minutes-a-day',
] as const;

export interface PreferenceSet {
  readonly kind: 'preference-set';
  readonly name: (typeof preferenceNames)[number];
  readonly value: string;
}

/** Where the learner places themselves in one row of a skill matrix. */
export interface SelfRated {
  readonly kind: 'self-rated';
  /** `<matrix>/<row>`, both ids. */
  readonly subject: string;
  /** Id of a level of the matrix; 'none': below the lowest; null: takes the rating back. */
  readonly level: string | null;
  /** False: "not applicable". */
  readonly applies: boolean;
  /** What shows it; may be empty. */
  readonly note: string;
  /** Ids of the questions chosen as evidence. */
  readonly questions: readonly string[];
}

export const credentialStates = ['planned', 'in-progress', 'held', 'none'] as const;

export type CredentialState = (typeof credentialStates)[number];

/** What the learner does about a certification. */
export interface CredentialMarked {
  readonly kind: 'credential-marked';
  /** Id of the certification. */
  readonly subject: string;
  readonly state: CredentialState;
  /** Planned for, or earned on. The header's `day` is when it was marked. */
  readonly onDay: LocalDay | null;
  readonly expiresDay: LocalDay | null;
}

/** A whole scorecard sheet as it stands; the latest event of a subject is the sheet. */
export interface ScorecardKept {
  readonly kind: 'scorecard-kept';
  /** Id of the sheet: 128 random bits, base64url. */
  readonly subject: string;
  /** Id of the scorecard that it fills in. */
  readonly scorecard: string;
  readonly weighting: string;
  /** 'self' or an alias. */
  readonly about: string;
  /** 'me' or an alias. */
  readonly rater: string;
  /** By category id: 0..5 in halves. */
  readonly marks: Readonly<Record<string, number>>;
  /** By category id. */
  readonly notes: Readonly<Record<string, string>>;
  readonly removed: boolean;
}

export interface ExpectedSkill {
  readonly skill: string;
  readonly expected: Readonly<Record<Band, Band | 'none'>>;
}

/** A role benchmark: 15 to 20 skills with the level expected of each band. */
export interface BenchmarkKept {
  readonly kind: 'benchmark-kept';
  /** Id of the benchmark. */
  readonly subject: string;
  readonly title: string;
  readonly skills: readonly ExpectedSkill[];
  readonly removed: boolean;
}

/** A whole question set as it stands on this device. */
export interface SetKept {
  readonly kind: 'set-kept';
  /** Id of the set. */
  readonly subject: string;
  /** Made here, and to be edited; otherwise kept from somebody else. */
  readonly own: boolean;
  readonly set: QuestionSet;
  /** An earlier version taken back in place of a later one: it counts although it is lower. */
  readonly putBack: boolean;
  readonly removed: boolean;
}

export type EventBody =
  | SessionStarted
  | Answered
  | Rated
  | MeasuringStarted
  | SessionEnded
  | Undone
  | Flagged
  | Noted
  | BacklogSpread
  | PreferenceSet
  | SelfRated
  | CredentialMarked
  | ScorecardKept
  | BenchmarkKept
  | SetKept;

export type EventKind = EventBody['kind'];

export type LedgerEvent = EventHeader & EventBody;

export type EventOf<K extends EventKind> = EventHeader & Extract<EventBody, { readonly kind: K }>;
