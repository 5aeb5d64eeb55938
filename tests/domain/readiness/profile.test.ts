import { describe, expect, test } from 'vitest';
import { profileAsText } from '#domain/readiness/profile-words.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { aProfile } from '../../support/a-profile.ts';
import { aReadinessSource } from '../../support/a-readiness-source.ts';
import { aRole } from '../../support/a-role.ts';

describe('the profile', () => {
  test('has the numbers of readiness, whatever was rated by oneself', () => {
    const profile = aProfile({ metrics: { wrong: 9 } });
    const source = aReadinessSource({ metrics: { wrong: 9 } });
    const target = { role: aRole(), band: 'senior', day: profile.day } as const;
    const readiness = roleReadiness(source, target);
    expect(profile.readiness).toEqual(readiness);
    const line = profile.domains.flatMap(({ lines }) => lines).find(({ id }) => id === 'metrics');
    expect(line).toMatchObject({ self: 'lead', comparison: 'above', items: 9 });
    expect(line?.estimate).toBe(
      readiness.competencies.find(({ id }) => id === 'metrics')?.estimate,
    );
  });

  test('puts the farthest below the line first, and what was never answered last', () => {
    const profile = aProfile({ judges: { wrong: 8 }, metrics: { right: 8 } });
    expect(profile.domains.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
      ['judges', 'agents'],
      ['metrics'],
    ]);
  });

  test('reads as text, with everything a number needs beside it', () => {
    const profile = aProfile({ metrics: { right: 9 }, judges: { wrong: 9 } });
    expect(profileAsText(profile, (id) => id.toUpperCase())).toMatchInlineSnapshot(`
      "Readiness for AI Evaluation Engineer, Senior. 21 November 2026.
      Likely mid; not excluded: junior 18 %, senior 17 %.
      From 18 answers to 18 questions, the last one on 21 November 2026.
      From upper junior to lower senior: with intervals like this we would be right 8 times in 10.
      0 of 2 required skills meet senior.
      Below: JUDGES.
      Open: METRICS.
      The level is capped at mid, whatever the total.

      LANGUAGE-MODELS: not enough evidence: 9 of 12
      - JUDGES: below; lower junior to lower mid; 9 questions, last on 21 November 2026; required
      - AGENTS: not enough evidence: 0 of 5; 0 questions
      MEASUREMENT: not enough evidence: 9 of 12
      - METRICS: leaning to meets; middle mid to lower lead; 9 questions, last on 21 November 2026; required; self-rated lead

      Self-administered and unproctored; difficulties and level lines are editorial estimates. It is for learning, not for deciding about a person."
    `);
  });

  test('without an answer says so, and claims nothing', () => {
    const text = profileAsText(aProfile({}), (id) => id);
    expect(text).toContain('Nothing measured yet.');
    expect(text).not.toContain('8 times in 10');
    expect(text).not.toMatch(/: (meets|below)/);
  });
});
