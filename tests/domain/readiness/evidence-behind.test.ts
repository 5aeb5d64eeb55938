import { describe, expect, test } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import { evidenceBehind } from '#domain/readiness/evidence-behind.ts';
import { aDevice, anAnswer, someParameters as measured } from '../../support/an-event.ts';

const metrics = 'classification-metrics';

describe('why this number', () => {
  test('lists the answers that count, the latest first, and how much each counts', () => {
    const device = aDevice();
    device.happen(anAnswer({ subject: 'kappa', measured, credit: 0.5 }));
    device.happen(anAnswer({ subject: 'tau', measured, competency: 'elsewhere' }));
    device.clock.advanceDays(200);
    const repeat = device.happen(anAnswer({ subject: 'kappa', measured, credit: 0 }));
    const { questions } = replay(device.events);
    const { entries, uncounted } = evidenceBehind(questions, metrics, device.today());
    expect(entries).toMatchObject([
      { question: 'kappa', event: repeat.id, credit: 0, isFirst: false },
      { question: 'kappa', credit: 0.5, weight: 1, isFirst: true },
    ]);
    expect(entries[0]?.weight).toBeCloseTo(
      1 - (questions.get('kappa')?.evidence[1]?.retrievability ?? 0),
      12,
    );
    expect(uncounted).toBe(0);
  });

  test('says how many answers count nothing', () => {
    const device = aDevice();
    device.happen(anAnswer({ subject: 'kappa', measured }));
    device.happen(anAnswer({ subject: 'essay', layer: 'self' }));
    device.clock.advanceDays(1);
    device.happen(anAnswer({ subject: 'kappa', measured }));
    const { questions } = replay(device.events);
    expect(evidenceBehind(questions, metrics, device.today())).toMatchObject({
      entries: [{ isFirst: true }],
      uncounted: 2,
    });
  });
});
