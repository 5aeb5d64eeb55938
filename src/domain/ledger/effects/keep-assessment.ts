import type { CredentialMark } from '../../assessment/credential-mark.ts';
import { type DatedRecord, type DayHistory, withRecord } from '../../assessment/dated-record.ts';
import type { RoleBenchmark } from '../../assessment/role-benchmark.ts';
import type { ScorecardSheet } from '../../assessment/scorecard-sheet.ts';
import type { SelfRating } from '../../assessment/self-rating.ts';
import { type KeptSet, keptAfter } from '../../sets/kept-set.ts';
import type { EventOf, LedgerEvent } from '../event.ts';
import type { Change } from '../touched.ts';

/**
 * The effect of what the learner stated; other events change nothing here. The later statement of a
 * day counts, so that the result follows from the order of the events alone.
 */
export function keepAssessment({ projection, touched }: Change, event: LedgerEvent): void {
  const { selfRatings, credentials, scorecards, benchmarks, sets } = projection.assessments;
  switch (event.kind) {
    case 'self-rated':
      addToHistory(selfRatings, event.subject, ratingOf(event));
      touched.assessments.add('selfRatings');
      break;
    case 'credential-marked':
      credentials.set(event.subject, markOf(event));
      touched.assessments.add('credentials');
      break;
    case 'scorecard-kept':
      if (event.removed) scorecards.delete(event.subject);
      else addToHistory(scorecards, event.subject, sheetOf(event));
      touched.assessments.add('scorecards');
      break;
    case 'benchmark-kept':
      if (event.removed) benchmarks.delete(event.subject);
      else benchmarks.set(event.subject, benchmarkOf(event));
      touched.assessments.add('benchmarks');
      break;
    case 'set-kept':
      keepSet(sets, event);
      touched.assessments.add('sets');
      break;
  }
}

function keepSet(sets: Map<string, DatedRecord<KeptSet>>, event: EventOf<'set-kept'>): void {
  const { subject, day, at, own, set } = event;
  const kept = keptAfter(sets.get(subject), event, { day, at, own, set });
  if (kept) sets.set(subject, kept);
  else sets.delete(subject);
}

function addToHistory<Value>(
  histories: Map<string, DayHistory<Value>>,
  subject: string,
  record: DatedRecord<Value>,
): void {
  histories.set(subject, withRecord(histories.get(subject) ?? [], record));
}

function ratingOf(event: EventOf<'self-rated'>): DatedRecord<SelfRating> {
  const { day, at, level, applies, note, questions } = event;
  return { day, at, level, applies, note, questions };
}

function markOf(event: EventOf<'credential-marked'>): DatedRecord<CredentialMark> {
  const { day, at, state, onDay, expiresDay } = event;
  return { day, at, state, onDay, expiresDay };
}

function sheetOf(event: EventOf<'scorecard-kept'>): DatedRecord<ScorecardSheet> {
  const { day, at, scorecard, weighting, about, rater, marks, notes } = event;
  return { day, at, scorecard, weighting, about, rater, marks, notes };
}

function benchmarkOf(event: EventOf<'benchmark-kept'>): DatedRecord<RoleBenchmark> {
  const { day, at, title, skills } = event;
  return { day, at, title, skills };
}
