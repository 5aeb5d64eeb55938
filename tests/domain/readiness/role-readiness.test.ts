import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/local-day.ts';
import { sharesOf } from '#domain/readiness/role.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { aReadinessSource as sourceOf } from '../../support/a-readiness-source.ts';
import { aRole } from '../../support/a-role.ts';
import { aDevice } from '../../support/an-event.ts';

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

  test('of an earlier day leaves out what came later', () => {
    const device = aDevice();
    const first = roleReadiness(sourceOf({ metrics: { right: 3 } }, device), senior);
    const day = device.today();
    device.clock.advanceDays(30);
    const source = sourceOf({ judges: { wrong: 6 } }, device);
    const then = roleReadiness(source, { ...senior, day });
    expect(then.overall).toEqual(first.overall);
    expect(then.competencies).toEqual(first.competencies);
  });

  test('of a later day is less sure, and estimates the same', () => {
    const device = aDevice();
    const source = sourceOf({ metrics: { right: 6 } }, device);
    const widthOn = (days: number) => {
      const day = addDays(device.today(), days);
      const { overall } = roleReadiness(source, { ...senior, day });
      return { ...overall, width: overall.interval80[1] - overall.interval80[0] };
    };
    expect(widthOn(365).width).toBeGreaterThan(widthOn(0).width);
    expect(widthOn(365).estimate).toBeCloseTo(widthOn(0).estimate, 12);
  });
});
