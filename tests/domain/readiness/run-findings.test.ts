import { describe, expect, test } from 'vitest';
import { parametersOf } from '#domain/adaptive/measured-item.ts';
import { stepOfRun } from '#domain/adaptive/run-course.ts';
import { replay } from '#domain/ledger/projection.ts';
import { differenceOf } from '#domain/readiness/competency-surprises.ts';
import { goalOf } from '#domain/readiness/role.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { type FindingsSource, runFindings } from '#domain/readiness/run-findings.ts';
import { aRole } from '../../support/a-role.ts';
import { aDevice, aMeasuringStart, anAnswer } from '../../support/an-event.ts';
import { aMeasuredBank } from '../adaptive/a-measured-item.ts';

const role = aRole();
const domains = [
  { id: 'metrics', domain: 'measurement' },
  { id: 'judges', domain: 'language-models' },
  { id: 'agents', domain: 'language-models' },
];
const competencies = domains.map(({ id }) => id);
const bank = aMeasuredBank(3, 120, competencies);

type Device = ReturnType<typeof aDevice>;

function sourceOf(device: Device): FindingsSource {
  const { run, questions } = replay(device.events);
  if (!run) throw new Error('no run');
  return { run, questions, competencies, bank, today: device.today(), role, domains };
}

/** A run that answers everything right but what is about this competency. */
function play(device: Device, failing: string, most = 25): void {
  const { shares, shortest, longest } = goalOf(role);
  const plan = aMeasuringStart({ band: null, shares, shortest, longest });
  const session = device.happen(plan).id;
  for (let count = 0; count < most; count += 1) {
    const step = stepOfRun(sourceOf(device));
    if (step.kind === 'finished') break;
    const { id: subject, competency } = step.item;
    const credit = competency === failing ? 0 : 1;
    const measured = parametersOf(step.item);
    device.happen(anAnswer({ session, subject, competency, credit, rating: null, measured }));
  }
  device.happen({ kind: 'session-ended', session, reason: 'finished' });
}

describe('what a run has brought', () => {
  test('is the readiness of all answers, beside that of all others', () => {
    const device = aDevice();
    for (const item of bank.slice(0, 5)) {
      const { id: subject, competency } = item;
      device.happen(anAnswer({ subject, competency, measured: parametersOf(item) }));
    }
    const { questions } = replay(device.events);
    device.clock.advanceDays(40);
    play(device, 'judges');
    const found = runFindings(sourceOf(device));
    const { band } = found.after;
    expect(found.before).toEqual(
      roleReadiness({ questions, competencies: domains }, { role, band }),
    );
    expect(found.after).toEqual(
      roleReadiness(
        { questions: replay(device.events).questions, competencies: domains },
        { role, band },
      ),
    );
  });

  test('names the competency that was missed, and what went better', () => {
    const device = aDevice();
    play(device, 'judges');
    const { surprises } = runFindings(sourceOf(device));
    const [most] = surprises;
    expect(most?.competency).toBe('judges');
    expect(most && differenceOf(most)).toBeLessThan(-1);
    expect(surprises.find(({ competency }) => competency === 'metrics')?.earned).toBeGreaterThan(3);
  });

  test('asks about the likeliest band where the level was to be found', () => {
    const device = aDevice();
    play(device, 'none');
    const { after } = runFindings(sourceOf(device));
    const most = Math.max(...Object.values(after.overall.bands));
    expect(after.overall.bands[after.band]).toBe(most);
  });

  test('says what more questions would buy: never less than nothing, and more with more', () => {
    const device = aDevice();
    play(device, 'judges', 8);
    const { further } = runFindings(sourceOf(device));
    expect(further.map(({ more }) => more)).toEqual([5, 10, 15]);
    const gains = further.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((one, other) => one - other));
    expect(gains[0]).toBeGreaterThanOrEqual(0);
    expect(gains[2]).toBeLessThan(0.5);
  });

  test('has nothing more to buy where no question is left', () => {
    const device = aDevice();
    play(device, 'judges', 8);
    expect(runFindings({ ...sourceOf(device), bank: [] }).further).toEqual([]);
  });
});
