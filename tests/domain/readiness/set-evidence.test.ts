import { expect, test } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import { evidenceOfSet, setsBegun } from '#domain/readiness/set-evidence.ts';
import { aDevice, anAnswer, aSession, someParameters } from '../../support/an-event.ts';

test('the evidence of a set is that of its own sessions', () => {
  const device = aDevice();
  const answerIn = (session: string, subject: string) =>
    device.happen(anAnswer({ session, subject, measured: someParameters }));
  const begin = (reference: string) =>
    device.happen({ ...aSession('kappa'), mode: 'set', reference }).id;
  answerIn(device.happen(aSession('tau')).id, 'tau');
  const own = answerIn(begin('set/judges-week'), 'kappa');
  answerIn(begin('guide/judges#bias'), 'alpha');
  answerIn(begin('set/other-set'), 'beta');

  expect(setsBegun(device.events)).toEqual(['other-set', 'judges-week']);
  const { questions } = replay(device.events);
  const found = evidenceOfSet(questions, device.events, 'judges-week');
  expect([...found.values()].flatMap(({ evidence }) => evidence.map(({ event }) => event))).toEqual(
    [own.id],
  );
});
