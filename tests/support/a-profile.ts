import type { LocalDay } from '#domain/local-day.ts';
import { type EvidenceEntry, evidenceBehind } from '#domain/readiness/evidence-behind.ts';
import { type Profile, profileOf } from '#domain/readiness/profile.ts';
import { type AnswerCounts, aReadinessSource } from './a-readiness-source.ts';
import { aRole } from './a-role.ts';
import { aDevice } from './an-event.ts';

const levels = ['junior', 'mid', 'senior', 'lead'].map((id) => ({ id, name: id, inferred: false }));
const selfMatrix = { id: 'm', levels, rows: [{ id: 'metrics', competency: 'metrics' }] };

/** Of somebody who prepares for senior, and rates themselves lead in metrics. */
export function aProfile(answers: Readonly<Record<string, AnswerCounts>>): Profile {
  const device = aDevice();
  const record = { at: 0, level: 'lead', applies: true, note: '', questions: [] };
  const selfRatings = new Map([['m/metrics', [{ ...record, day: 1 as LocalDay }]]]);
  const source = { ...aReadinessSource(answers, device), selfRatings, selfMatrix };
  return profileOf(source, { role: aRole(), band: 'senior', day: device.today() });
}

/** The answers behind such a profile, in one competency. */
export function someEntries(right: number): readonly EvidenceEntry[] {
  const device = aDevice();
  const { questions } = aReadinessSource({ metrics: { right } }, device);
  const states = new Map(
    [...questions].map(([id, { competency, evidence }]) => [
      id,
      { competency, evidence, answers: evidence.length },
    ]),
  );
  return evidenceBehind(states, 'metrics', device.today()).entries;
}
