/** Something to do next, with what it would change. */
export interface PlanAction {
  /** The same for the same thing to do, so that lists keep their places. */
  readonly id: string;
  readonly work: PlanWork;
  /** Null: of the role as a whole. */
  readonly competency: string | null;
  readonly minutes: number;
  /** What it is expected to add to the chance of being at the band, 0..1, if learning works as assumed. */
  readonly gain: number;
  /** What it is expected to add to how sure the band is, 0..1. */
  readonly certainty: number;
  readonly reason: PlanReason;
}

export type PlanWork =
  /** New questions of one competency at the right difficulty, by id. */
  | { readonly kind: 'pack'; readonly questions: readonly string[] }
  /** What the schedule has due. */
  | { readonly kind: 'reviews'; readonly questions: readonly string[] }
  | {
      readonly kind: 'guide';
      readonly section: string;
      readonly entry: string;
      readonly title: string;
    }
  | { readonly kind: 'check'; readonly questions: number }
  /** A row of the role's matrix to place oneself in. */
  | { readonly kind: 'rating'; readonly row: string };

export type PlanReason =
  /** Mandatory, and claimed to be below. */
  | 'gate'
  /** Probably below the band. */
  | 'gap'
  /** Hardly anything is known of it. */
  | 'unknown'
  | 'forgetting'
  | 'strengthen'
  | 'unsure'
  | 'unrated';

/** Chance won or certainty won: what an action is worth a minute. */
export function worthPerMinute({ gain, certainty, minutes }: PlanAction): number {
  return (gain + certainty) / minutes;
}
