import { describe, expect, test } from 'vitest';
import { figureTable } from '../../scripts/simulate/figure-table.ts';
import { simulate } from '../../scripts/simulate/simulate.ts';

/**
 * The short form of `npm run simulate`: a few people through the real measuring code. Held here are the lines that so
 * few people settle; the rest is for the full run.
 */
const names = [
  'honest-claims',
  'honest-intervals',
  'fewer-items',
  'many-skills',
  'fair-use',
  'guessed-difficulties',
  'side-by-side',
  'precision',
  'speed',
];
const report = await simulate({ names, size: 'short', say: () => undefined });
const figureOf = (name: string) => {
  const figure = report.figures.find((it) => it.name === name);
  if (figure === undefined) throw new Error(`no figure ${name} in\n${figureTable(report)}`);
  return figure.value;
};

describe('in simulation', () => {
  test.each([60, 150, 400])('nine claims in ten are right after %i answers', (count) => {
    for (const scope of ['competency', 'domain']) {
      expect(figureOf(`honest-claims/${scope}/after-${count}/right`)).toBeGreaterThanOrEqual(0.9);
    }
  });

  test.each([0, 0.4, 0.6, 0.8, 1])(
    '80 %% intervals of competencies hold what they say at a difficulty error of %d',
    (sd) => {
      const covered = figureOf(`honest-intervals/competency/cover-80-at-sd-${sd}`);
      expect(covered).toBeGreaterThan(0.77);
      expect(covered).toBeLessThan(0.83);
    },
  );

  test('a band is settled with at most 0.6 times the questions', () => {
    expect(figureOf('fewer-items/known/items-ratio')).toBeLessThanOrEqual(0.62);
    expect(figureOf('fewer-items/cold/items-ratio')).toBeLessThanOrEqual(0.66);
  });

  test('competencies that share a factor are measured better together', () => {
    expect(figureOf('many-skills/correlation-0.6/rmse-ratio')).toBeLessThanOrEqual(0.84);
    expect(figureOf('many-skills/correlation-0.4/rmse-ratio')).toBeLessThanOrEqual(0.93);
  });

  test('the bank is used fairly', () => {
    expect(figureOf('fair-use/blueprint-deviation')).toBe(0);
    expect(figureOf('fair-use/overlap')).toBeLessThanOrEqual(0.12);
    expect(figureOf('fair-use/highest-exposure')).toBeLessThanOrEqual(0.4);
  });

  test('a band is named as surely as it is said to be', () => {
    expect(figureOf('honest-intervals/band-confidence/stated-minus-observed')).toBeLessThanOrEqual(
      0.05,
    );
  });

  test('a wrong assumption about how skills correlate costs little', () => {
    expect(figureOf('many-skills/as-shipped/loss-at-correlation-0.3')).toBeLessThanOrEqual(1.06);
    expect(figureOf('many-skills/as-shipped/loss-at-correlation-0.7')).toBeLessThanOrEqual(1.06);
  });

  test.each(['one-scale', 'blueprint-shape', 'real-bank'])(
    'no estimate could do better with the same answers: %s',
    (bank) => {
      expect(figureOf(`guessed-difficulties/${bank}/ratio-to-exact-posterior`)).toBeLessThanOrEqual(
        1.01,
      );
    },
  );

  test('as shipped, a band is settled in half the questions of a plain adaptive test', () => {
    const items = (test: string) => figureOf(`side-by-side/sd-0.7/${test}/items-to-a-band`);
    expect(items('ours')).toBeLessThan(0.5 * items('naive'));
    expect(items('ours')).toBeLessThan(0.5 * items('random'));
  });

  test('plain maximum information asks what jsCAT asks, and the fast grid estimates what jsCAT does', () => {
    for (const model of ['2pl', '3pl']) {
      expect(figureOf(`precision/${model}/identical-picks`)).toBe(1);
      expect(figureOf(`precision/${model}/grid-apart-from-jscat`)).toBeLessThanOrEqual(1e-6);
    }
  });

  test('guessed difficulties lead less astray than taken at their word', () => {
    expect(figureOf('guessed-difficulties/blueprint-shape/ratio-to-naive')).toBeLessThanOrEqual(
      0.9,
    );
  });
});

test('a decision of the full selector takes a hundredth of the time of jsCAT', () => {
  expect(figureOf('speed/ratio-to-jscat')).toBeLessThanOrEqual(0.01);
});

test('the adaptive engine stays within 5 kB', () => {
  expect(figureOf('speed/engine-gzip-bytes')).toBeLessThanOrEqual(5000);
});
