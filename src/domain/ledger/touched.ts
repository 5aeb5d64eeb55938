import type { AssessmentPart } from '../assessment/assessments.ts';
import type { LocalDay } from '../local-day.ts';
import type { Projection } from './projection.ts';

/** What an event changed, so that only this is written. */
export interface Touched {
  readonly competencies: Set<string>;
  readonly days: Set<LocalDay>;
  session: boolean;
  run: boolean;
  preferences: boolean;
  /** Note texts by question, which the projection does not hold; empty text: no note. */
  readonly notes: Map<string, string>;
  readonly assessments: Set<AssessmentPart>;
}

/** A projection being changed, and what of it has changed so far. */
export interface Change {
  readonly projection: Projection;
  readonly touched: Touched;
}

export function nothingTouched(): Touched {
  return {
    competencies: new Set(),
    days: new Set(),
    session: false,
    run: false,
    preferences: false,
    notes: new Map(),
    assessments: new Set(),
  };
}

export function joinTouched(parts: readonly Touched[]): Touched {
  return {
    competencies: new Set(parts.flatMap((part) => [...part.competencies])),
    days: new Set(parts.flatMap((part) => [...part.days])),
    session: parts.some((part) => part.session),
    run: parts.some((part) => part.run),
    preferences: parts.some((part) => part.preferences),
    notes: new Map(parts.flatMap((part) => [...part.notes])),
    assessments: new Set(parts.flatMap((part) => [...part.assessments])),
  };
}
