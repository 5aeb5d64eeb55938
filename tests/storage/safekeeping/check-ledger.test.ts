import { describe, expect, test } from 'vitest';
import { type Database, defineDatabase } from '#storage/database.ts';
import { openSafekeeping } from '#storage/safekeeping/safekeeping.ts';
import { aPlace, type Place } from '../../support/a-place.ts';
import { aSelfRating } from '../../support/an-assessment.ts';
import { anAnswer, aSession } from '../../support/an-event.ts';
import { someStores } from '../../support/other-stores.ts';

const subject = 'precision-at-low-prevalence';
const competency = 'classification-metrics';

async function lived(place: Place) {
  const ledger = await place.open();
  const session = ledger.record(aSession(subject)).event.id;
  ledger.record(anAnswer({ session }));
  ledger.record({ kind: 'noted', subject, competency, text: 'again' });
  ledger.record(aSelfRating());
  await ledger.saveDraft(session, subject, 'I would');
  await ledger.record({ kind: 'preference-set', name: 'buttons', value: 'four' }).saved;
  ledger.close();
  return ledger;
}

async function tamper(place: Place, work: (database: Database) => PromiseLike<unknown>) {
  const database = defineDatabase(place);
  await database.open();
  await work(database);
  database.close();
}

describe('a check', () => {
  test('of sound data finds and changes nothing', async () => {
    const place = aPlace();
    await lived(place);
    const keeping = await openSafekeeping({ ...place, stores: someStores().stores });
    const findings = await keeping.check();
    expect(findings).toEqual({ events: 5, setAside: 0, setAsideEarlier: 0, reworked: [] });
    keeping.close();
  });

  test.each<[string, (database: Database) => PromiseLike<unknown>, object]>([
    [
      'a day with another number of answers',
      ({ days }) =>
        days.toCollection().modify((page) => {
          page.answers.fill(9);
        }),
      { reworked: ['days'] },
    ],
    [
      'a lost page of questions',
      ({ questionPages }) => questionPages.clear(),
      { reworked: ['questions'] },
    ],
    [
      'another preference',
      ({ preferences }) => preferences.put({ name: 'buttons', value: 'two' }),
      { reworked: ['preferences'] },
    ],
    [
      'another note',
      ({ notes }) => notes.put({ question: subject, text: 'never' }),
      { reworked: ['notes'] },
    ],
    ['a lost statement', ({ assessments }) => assessments.clear(), { reworked: ['assessments'] }],
    [
      'numbers that are behind',
      ({ meta }) => meta.update('ledger', { head: [] }),
      { reworked: ['numbers'] },
    ],
    [
      'a broken draft',
      ({ drafts }) => drafts.put({ session: 's', question: 'q', text: 7 } as never),
      { setAside: 1, reworked: [] },
    ],
    [
      'a broken event',
      ({ events }) =>
        events
          .toCollection()
          .limit(9)
          .modify((event) => {
            if (event.kind === 'answered') Object.assign(event, { credit: Number.NaN });
          }),
      { setAside: 1 },
    ],
  ])('finds %s, mends it, and finds nothing the second time', async (_, damage, found) => {
    const place = aPlace();
    await lived(place);
    await tamper(place, damage);
    const options = { ...place, stores: someStores().stores };
    const keeping = await openSafekeeping(options);
    expect(await keeping.check()).toMatchObject(found);
    expect(await keeping.check()).toMatchObject({ setAside: 0, reworked: [] });
    keeping.close();
    const reopened = await openSafekeeping(options);
    expect(await reopened.check()).toMatchObject({ setAside: 0, reworked: [] });
    const quarantined = (await reopened.quarantined()).length;
    expect(quarantined).toBe('setAside' in found ? 1 : 0);
    reopened.close();
  });
});
