import { describe, expect, test } from 'vitest';
import { combinedAbility, withMarginal } from '#domain/adaptive/ability.ts';
import { leversOf } from '#domain/readiness/lever.ts';
import { sharesOf } from '#domain/readiness/role.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { type AnswerCounts, aReadinessSource } from '../../support/a-readiness-source.ts';
import { aRole } from '../../support/a-role.ts';

const readinessAfter = (answers: Readonly<Record<string, AnswerCounts>>) =>
  roleReadiness(aReadinessSource(answers), { role: aRole(), band: 'senior' });

const leversAfter = (answers: Readonly<Record<string, AnswerCounts>>) =>
  leversOf(readinessAfter(answers));

describe('what would change readiness most', () => {
  test('before any answer is what most of the role rests on', () => {
    const levers = leversAfter({});
    expect(levers.map(({ kind, competency }) => [kind, competency])).toEqual([
      ['unsure', 'metrics'],
      ['unsure', 'judges'],
      ['unsure', 'agents'],
    ]);
  });

  test('is first of all what caps the level', () => {
    const [first] = leversAfter({ metrics: { right: 14 }, judges: { wrong: 14 } });
    expect(first).toEqual({ kind: 'caps', competency: 'judges', cap: 'mid' });
  });

  test('puts what can be made up for behind what is not known yet', () => {
    const levers = leversAfter({ agents: { wrong: 14 }, metrics: { right: 2 } });
    expect(levers.at(-1)).toMatchObject({ kind: 'gap', competency: 'agents' });
  });

  test('leaves out what is met', () => {
    const levers = leversAfter({ metrics: { right: 14 } });
    expect(levers.map(({ competency }) => competency)).not.toContain('metrics');
  });

  test('tells the share of the variance that goes when a competency is known exactly', () => {
    const readiness = readinessAfter({ metrics: { right: 3, wrong: 1 }, judges: { wrong: 2 } });
    const shares = sharesOf(aRole());
    const { ability } = readiness;
    const weights = ability.competencies.map((id) => shares[id] ?? 0);
    const before = combinedAbility(ability, weights).variance;
    for (const lever of leversOf(readiness)) {
      if (lever.kind !== 'unsure') continue;
      const known = withMarginal(ability, lever.competency, { mean: 0, variance: 1e-12 });
      const after = combinedAbility(known, weights).variance;
      expect(lever.share).toBeCloseTo(1 - after / before, 6);
    }
  });
});
