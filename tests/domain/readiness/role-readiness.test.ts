import { describe, expect, test } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import { sharesOf } from '#domain/readiness/role.ts';
import { type ReadinessSource, roleReadiness } from '#domain/readiness/role-readiness.ts';
import { aRole } from '../../support/a-role.ts';
import { aDevice, anAnswer, someParameters } from '../../support/an-event.ts';

const competencies = [
  { id: 'metrics', domain: 'measurement' },
  { id: 'judges', domain: 'language-models' },
  { id: 'agents', domain: 'language-models' },
  { id: 'cooking', domain: 'elsewhere' },
];

interface Answers {
  readonly right?: number;
  readonly wrong?: number;
}

function sourceOf(answers: Readonly<Record<string, Answers>>): ReadinessSource {
  const device = aDevice();
  const give = (competency: string, credit: number, count = 0) => {
    for (let index = 0; index < count; index += 1) {
      const subject = `${competency}-${credit}-${index}`;
      device.happen(anAnswer({ subject, competency, credit, measured: someParameters }));
    }
  };
  for (const [competency, { right, wrong }] of Object.entries(answers)) {
    give(competency, 1, right);
    give(competency, 0, wrong);
  }
  return { questions: replay(device.events).questions, competencies };
}

const senior = { role: aRole(), band: 'senior' } as const;

describe('the shares of a role', () => {
  test('add up to 1 and follow the weights', () => {
    expect(sharesOf(aRole())).toEqual({ metrics: 3 / 6, judges: 2 / 6, agents: 1 / 6 });
  });
});

describe('readiness for a role', () => {
  test('without an answer is the prior, claims nothing and caps nothing', () => {
    const found = roleReadiness(sourceOf({}), senior);
    expect(found.overall.estimate).toBe(0);
    expect(found.overall.claims.senior).toEqual({
      kind: 'not-enough-evidence',
      items: 0,
      needed: 12,
    });
    expect(found.gate).toEqual({ below: [], open: ['metrics', 'judges'] });
    expect(found.cap).toBe('lead');
  });

  test('has a line for each of its competencies, and for no other', () => {
    const { competencies: lines, domains } = roleReadiness(sourceOf({}), senior);
    expect(lines.map(({ id, mandatory }) => [id, mandatory])).toEqual([
      ['metrics', true],
      ['judges', true],
      ['agents', false],
    ]);
    expect(domains.map(({ id }) => id)).toEqual(['measurement', 'language-models']);
  });

  test('is the mean of its competencies by their shares', () => {
    const { overall, competencies: lines } = roleReadiness(
      sourceOf({ metrics: { right: 4 }, judges: { wrong: 3 } }),
      senior,
    );
    const mean = lines.reduce((sum, { share, estimate }) => sum + share * estimate, 0);
    expect(overall.estimate).toBeCloseTo(mean, 12);
  });

  test('tells how many answers stand behind a line, and how old they are', () => {
    const [metrics, judges] = roleReadiness(
      sourceOf({ metrics: { right: 2 } }),
      senior,
    ).competencies;
    expect(metrics).toMatchObject({ items: 2, answers: 2 });
    expect(metrics?.lastDay).not.toBeNull();
    expect(judges).toMatchObject({ items: 0, answers: 0, lastDay: null });
  });

  test('is capped by a mandatory competency that is below, whatever the rest', () => {
    const found = roleReadiness(
      sourceOf({ metrics: { right: 14 }, judges: { wrong: 14 }, agents: { right: 14 } }),
      senior,
    );
    expect(found.gate.below).toEqual(['judges']);
    expect(found.cap).toBe('mid');
  });

  test('leaves open what is not claimed either way', () => {
    const found = roleReadiness(sourceOf({ metrics: { right: 14 }, judges: { right: 2 } }), senior);
    expect(found.gate).toEqual({ below: [], open: ['judges'] });
  });
});
