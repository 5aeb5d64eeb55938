import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import { addDays } from '#domain/local-day.ts';
import { readinessCourse } from '#domain/readiness/readiness-course.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { aReadinessSource, someCompetencies } from '../../support/a-readiness-source.ts';
import { aRole } from '../../support/a-role.ts';
import { aDevice, anAnswer, someParameters } from '../../support/an-event.ts';

const role = aRole();

/** Answers on days some apart, to few questions, so that some are repeats. */
const anyLife = fc.array(
  fc.record({
    pause: fc.integer({ min: 0, max: 400 }),
    subject: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    competency: fc.constantFrom('metrics', 'judges', 'agents', 'cooking'),
    credit: fc.constantFrom(0, 0.5, 1),
  }),
  { minLength: 1, maxLength: 12 },
);

function lived(life: typeof anyLife extends fc.Arbitrary<infer Life> ? Life : never) {
  const device = aDevice();
  for (const { pause, subject, competency, credit } of life) {
    device.clock.advanceDays(pause);
    const question = `${competency}-${subject}`;
    device.happen(anAnswer({ subject: question, competency, credit, measured: someParameters }));
  }
  return {
    device,
    source: { questions: replay(device.events).questions, competencies: someCompetencies },
  };
}

describe('the course of readiness', () => {
  test('has no point without an answer', () => {
    expect(readinessCourse(aReadinessSource({}), role, aDevice().today())).toEqual([]);
  });

  test('ends today, with what readiness says today', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 0, max: 900 }), (life, later) => {
        const { device, source } = lived(life);
        const day = addDays(device.today(), later);
        const last = readinessCourse(source, role, day).at(-1);
        const { overall } = roleReadiness(source, { role, band: 'senior', day });
        expect(last).toEqual({ ...overall, day });
      }),
    );
  });

  test('says of each day what readiness said then', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { device, source } = lived(life);
        for (const { day, ...point } of readinessCourse(source, role, device.today())) {
          const until = device.events.filter((event) => event.day <= day);
          const then = { ...source, questions: replay(until).questions };
          expect(point).toEqual(roleReadiness(then, { role, band: 'senior', day }).overall);
        }
      }),
    );
  });

  test('leaves out what is dated later than today', () => {
    const device = aDevice();
    const today = device.today();
    device.clock.advanceDays(3);
    const source = aReadinessSource({ metrics: { right: 2 } }, device);
    expect(readinessCourse(source, role, today)).toEqual([]);
  });
});
