import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abilityShown } from '#domain/adaptive/kept-evidence.ts';
import { parametersOf } from '#domain/adaptive/measured-item.ts';
import {
  abilityBeforeRun,
  endingOf,
  momentOfRun,
  type RunSource,
  seenBefore,
  showingSeed,
  stepOfRun,
} from '#domain/adaptive/run-course.ts';
import { replay } from '#domain/ledger/projection.ts';
import { seededRandom } from '#domain/random.ts';
import { aDevice, aMeasuringStart, anAnswer } from '../../support/an-event.ts';
import { aMeasuredBank } from './a-measured-item.ts';

const competencies = ['metrics', 'judges', 'agents'];
const bank = aMeasuredBank(3, 120, competencies);
const shares = { metrics: 0.5, judges: 0.3, agents: 0.2 };

type Device = ReturnType<typeof aDevice>;

function sourceOf(device: Device): RunSource {
  const { run, questions } = replay(device.events);
  if (!run) throw new Error('no run');
  return { run, questions, competencies, bank, today: device.today() };
}

/** Answers what the run asks, until it ends or so many are given. */
function play(device: Device, session: string, most: number, seed = 5): string[] {
  const random = seededRandom(seed);
  const asked: string[] = [];
  while (asked.length < most) {
    const step = stepOfRun(sourceOf(device));
    if (step.kind === 'finished') break;
    const { id: subject, competency } = step.item;
    const credit = random() < 0.6 ? 1 : 0;
    const measured = parametersOf(step.item);
    device.happen(anAnswer({ session, subject, competency, credit, rating: null, measured }));
    asked.push(subject);
  }
  return asked;
}

const start = (device: Device) => device.happen(aMeasuringStart({ shares })).id;

describe('a measuring run in the ledger', () => {
  test('ends, and asks no question twice', () => {
    const device = aDevice();
    const asked = play(device, start(device), 100);
    expect(asked.length).toBeLessThanOrEqual(25);
    expect(asked.length).toBeGreaterThanOrEqual(8);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('goes on after a break with the question it would have asked', () => {
    const whole = aDevice();
    const asked = play(whole, start(whole), 6);
    const broken = aDevice();
    const session = start(broken);
    play(broken, session, 3);
    const next = stepOfRun(sourceOf(broken));
    expect(next.kind === 'ask' && next.item.id).toBe(asked[3]);
  });

  test('asks an undone question again, as if it had never been answered', () => {
    const device = aDevice();
    const session = start(device);
    play(device, session, 4);
    const before = stepOfRun(sourceOf(device));
    play(device, session, 1);
    const last = device.events.at(-1);
    device.happen({ kind: 'undone', target: last?.id ?? '' });
    const after = stepOfRun(sourceOf(device));
    expect(after).toEqual(before);
  });

  test('knows what was shown before it, and only that', () => {
    const device = aDevice();
    const item = bank[0];
    if (!item) throw new Error('no bank');
    const known = { subject: item.id, competency: item.competency, measured: parametersOf(item) };
    device.happen(anAnswer(known));
    const { questions } = replay(device.events);
    play(device, start(device), 5);
    expect(abilityBeforeRun(sourceOf(device))).toEqual(abilityShown(questions, competencies));
  });

  test('goes the same way whether the ability before it is kept or worked out at each answer', () => {
    const device = aDevice();
    const [item] = bank;
    if (!item) throw new Error('no bank');
    const { id: subject, competency } = item;
    device.happen(anAnswer({ subject, competency, measured: parametersOf(item) }));
    const session = start(device);
    const kept = abilityBeforeRun(sourceOf(device));
    for (let answers = 0; answers < 10; answers += 1) {
      play(device, session, 1, answers);
      if (answers === 6) device.happen({ kind: 'undone', target: device.events.at(-1)?.id ?? '' });
      const source = sourceOf(device);
      expect(momentOfRun(source, kept).ability).toEqual(momentOfRun(source).ability);
      expect(stepOfRun(source, kept)).toEqual(stepOfRun(source));
    }
  });

  test('shows a question the same way after a break, and another way in another run', () => {
    const seeds = [1, 1, 2].map((seed) => showingSeed({ seed }, 'golden-set'));
    expect(seeds[0]).toBe(seeds[1]);
    expect(seeds[0]).not.toBe(seeds[2]);
    expect(showingSeed({ seed: 1 }, 'drift-alarm')).not.toBe(seeds[0]);
  });

  test('tells why it ended', () => {
    const device = aDevice();
    const session = start(device);
    play(device, session, 25);
    device.happen({ kind: 'session-ended', session, reason: 'finished' });
    expect(['settled', 'longest']).toContain(endingOf(sourceOf(device)));
    const short = aDevice();
    const capped = short.happen(aMeasuringStart({ shares, shortest: 8, longest: 8 })).id;
    play(short, capped, 25);
    expect(endingOf(sourceOf(short))).toBe('longest');
    const left = aDevice();
    const begun = start(left);
    play(left, begun, 3);
    left.happen({ kind: 'session-ended', session: begun, reason: 'left' });
    expect(endingOf(sourceOf(left))).toBe('left');
    const bare = { ...sourceOf(left), bank: [] };
    expect(endingOf({ ...bare, run: { ...bare.run, ended: 'finished' } })).toBe(
      'no-questions-left',
    );
  });

  test('counts what had been answered before', () => {
    const device = aDevice();
    for (const item of bank.slice(0, 40)) {
      const { id: subject, competency } = item;
      device.happen(anAnswer({ subject, competency, measured: parametersOf(item) }));
    }
    device.clock.advanceDays(40);
    const session = start(device);
    for (const { id: subject, competency, ...item } of [bank[0], bank[100]].filter((it) => !!it)) {
      device.happen(
        anAnswer({
          session,
          subject,
          competency,
          measured: parametersOf({ id: subject, competency, ...item }),
        }),
      );
    }
    expect(seenBefore(sourceOf(device))).toBe(1);
  });

  test('ends nearly where the profile stands: a run updates once, the profile weighs a day twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (seed) => {
        const device = aDevice();
        play(device, start(device), 25, seed);
        const source = sourceOf(device);
        const inRun = momentOfRun(source).ability.mean;
        const shown = abilityShown(source.questions, competencies).mean;
        for (const [at, value] of inRun.entries()) expect(value).toBeCloseTo(shown[at] ?? 9, 0);
      }),
      { numRuns: 20 },
    );
  });
});
