import { validate } from '@jsonresume/schema';
import { describe, expect, test } from 'vitest';
import { honestUse } from '#domain/readiness/profile-words.ts';
import { jsonResumeOf } from '#exchange/json-resume.ts';
import { profileCsv } from '#exchange/profile-table.ts';
import { aProfile } from '../support/a-profile.ts';

const nameOf = (id: string) => (id === 'metrics' ? '=1+1 Metrics' : id);
function errorsOf(resume: unknown): readonly unknown[] {
  let found: readonly unknown[] = [];
  validate(resume, (errors) => {
    found = errors ?? [];
  });
  return found;
}

const profile = aProfile({ metrics: { right: 14 }, judges: { wrong: 3 } });

describe('the profile as a JSON Resume', () => {
  const resume = JSON.parse(jsonResumeOf(profile, nameOf));

  test('is valid against its schema', () => {
    expect(errorsOf(resume)).toEqual([]);
    expect(errorsOf({ skills: [{ name: 1 }] })).toHaveLength(1);
  });

  test('names a level only where a claim stands behind it, with its interval and day', () => {
    const [judges, metrics] = resume.skills;
    expect(metrics).toMatchObject({
      level: 'Senior',
      'x-goldset': { claim: 'meets', questions: 14, lastOn: '2026-11-21', required: true },
    });
    expect(judges.level).toBeUndefined();
    expect(judges['x-goldset']).toMatchObject({ claim: 'not enough evidence: 3 of 5' });
    expect(judges['x-goldset'].interval80).toHaveLength(2);
  });

  test('leaves out what has no answer, and what was rated by oneself', () => {
    expect(resume.skills).toHaveLength(2);
    expect(JSON.stringify(resume)).not.toMatch(/"Lead"|self-rat|"self/);
  });

  test('says how it is to be used', () => {
    expect(resume.basics.summary).toContain(honestUse);
    expect(resume['x-goldset'].honestUse).toBe(honestUse);
  });
});

describe('the profile as CSV', () => {
  const lines = profileCsv(profile, nameOf).split('\r\n');

  test('has a row for the role, one for each competency, and the honest-use sentence', () => {
    expect(lines).toHaveLength(1 + 1 + 3 + 1 + 1);
    expect(lines[1]).toMatch(/^"role","AI Evaluation Engineer"/);
    expect(lines.at(-2)).toContain('Self-administered');
  });

  test('has nothing that a spreadsheet takes for a formula', () => {
    expect(lines.join('\n')).toContain(`"'=1+1 Metrics"`);
  });

  test('leaves the numbers of what was never answered empty', () => {
    expect(lines.find((line) => line.includes('"agents"'))).toContain(',,,0,0,,,');
  });
});
