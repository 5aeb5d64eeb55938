import type { Assessments } from '#domain/assessment/assessments.ts';
import type { CredentialMark } from '#domain/assessment/credential-mark.ts';
import { type Expiry, expiryOf } from '#domain/credentials/expiry.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { keptSheets, sheetsAbout, weightingOf } from '#domain/rubrics/kept-sheets.ts';
import { type Outcome, outcomeOf } from '#domain/rubrics/scorecard-outcome.ts';
import type { ProfileProps } from './profile-props.ts';

/** What stands beside the measure and is never summed into it. */
export interface Beside {
  /** Sheets about the learner, the latest first. */
  readonly sheets: readonly BesideSheet[];
  readonly credentials: readonly BesideCredential[];
}

export interface BesideSheet {
  readonly id: string;
  readonly day: LocalDay;
  /** Filled in by the learner, or by somebody under an alias. */
  readonly layer: 'self' | 'mentor';
  readonly rater: string;
  readonly outcome: Outcome;
}

export interface BesideCredential {
  readonly id: string;
  readonly title: string;
  readonly mark: CredentialMark;
  readonly expiry: Expiry;
}

export function besideOf(
  assessments: Assessments,
  { scorecard, credentials }: Pick<ProfileProps, 'scorecard' | 'credentials'>,
  today: LocalDay,
): Beside {
  const kept = scorecard ? keptSheets(assessments.scorecards, scorecard.id) : [];
  return {
    sheets: sheetsAbout(kept, 'self').flatMap(({ id, sheet }) => {
      if (!scorecard) return [];
      const outcome = outcomeOf(scorecard, weightingOf(scorecard, sheet), sheet.marks);
      const { day, rater } = sheet;
      return [{ id, day, rater, layer: rater === 'me' ? 'self' : 'mentor', outcome } as const];
    }),
    credentials: credentials.flatMap(({ id, title }) => {
      const mark = assessments.credentials.get(id);
      if (!mark || mark.state === 'none') return [];
      return [{ id, title, mark, expiry: expiryOf(mark, today) }];
    }),
  };
}
