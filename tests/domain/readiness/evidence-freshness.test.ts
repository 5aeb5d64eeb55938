import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/local-day.ts';
import { freshnessOf } from '#domain/readiness/evidence-freshness.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { aReadinessSource } from '../../support/a-readiness-source.ts';
import { aRole } from '../../support/a-role.ts';
import { aDevice } from '../../support/an-event.ts';

const role = aRole();

function metricsOn(right: number, wrong: number, band: 'mid' | 'senior', later: number) {
  const device = aDevice();
  const source = aReadinessSource({ metrics: { right, wrong } }, device);
  const lastDay = device.today();
  const today = addDays(lastDay, later);
  const { competencies, ability } = roleReadiness(source, { role, band, day: today });
  const line = competencies.find(({ id }) => id === 'metrics');
  if (!line) throw new Error('no line');
  const claimOn = (day: typeof today) =>
    roleReadiness(source, { role, band, day }).competencies.find(({ id }) => id === 'metrics')
      ?.claims[band].kind;
  return {
    freshness: freshnessOf(line, band, ability, today),
    claimOn,
    claim: line.claims[band],
    lastDay,
  };
}

describe('until when evidence is fresh', () => {
  test('is not said where there is none', () => {
    expect(metricsOn(0, 0, 'mid', 0).freshness).toBeNull();
  });

  test('is a half-life where nothing is claimed', () => {
    const { freshness, lastDay } = metricsOn(2, 1, 'mid', 100);
    expect(freshness).toEqual({ refreshBy: addDays(lastDay, 730), ends: 'half-life' });
  });

  test('is the first day on which a claim no longer holds by itself', () => {
    const counts = fc.integer({ min: 0, max: 14 });
    let seen = 0;
    fc.assert(
      fc.property(counts, counts, fc.constantFrom('mid', 'senior'), (right, wrong, band) => {
        const { freshness, claim, claimOn } = metricsOn(right, wrong, band, 0);
        if (freshness?.ends !== 'claim') return;
        seen += 1;
        expect(claimOn(addDays(freshness.refreshBy, -1))).toBe(claim.kind);
        expect(claimOn(freshness.refreshBy)).toBe('leaning');
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(5);
  });

  test('never goes beyond the half-life after the last answer', () => {
    const { freshness, claim, lastDay } = metricsOn(14, 0, 'mid', 0);
    expect(claim.kind).toBe('meets');
    expect(freshness?.refreshBy).toBeLessThanOrEqual(lastDay + 730);
  });
});
