import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import type { Ledger, LedgerStatus } from '#storage/ledger-store.ts';
import { aPlace } from '../support/a-place.ts';
import {
  type AssessmentBody,
  aBenchmark,
  aCredentialMark,
  anAssessment,
  aSelfRating,
  aSheet,
} from '../support/an-assessment.ts';
import { aMeasuringStart, anAnswer, aSession, aSpread } from '../support/an-event.ts';

const subject = 'precision-at-low-prevalence';
const competency = 'classification-metrics';

function answerIn(ledger: Ledger, overrides: Parameters<typeof anAnswer>[0] = {}) {
  const session = ledger.projection.session?.id ?? ledger.record(aSession(subject)).event.id;
  return ledger.record(anAnswer({ session, ...overrides }));
}

describe('recording', () => {
  test('changes the projection at once, and is there after reopening', async () => {
    const place = aPlace();
    const ledger = await place.open();
    const { saved } = answerIn(ledger);
    expect(ledger.projection.questions.get(subject)?.answers).toBe(1);
    await saved;
    const reopened = await place.open();
    expect(reopened.projection).toEqual(ledger.projection);
    expect(reopened.projection.session?.answered).toHaveLength(1);
    expect(reopened.deviceId).toBe(ledger.deviceId);
  });

  test('is numbered in order, and stamped with the day of the device', async () => {
    const ledger = await aPlace().open();
    const [first, second] = [answerIn(ledger).event, answerIn(ledger).event];
    expect(second.seq).toBe(first.seq + 1);
    expect(first.day).toBe(ledger.today());
  });

  test('tells when it is saved, and not before', async () => {
    const ledger = await aPlace().open();
    const told: LedgerStatus['kind'][] = [];
    ledger.subscribe(({ kind }) => told.push(kind));
    const { saved } = answerIn(ledger);
    expect(told).toEqual([]);
    await saved;
    expect(told).toEqual(['saving']);
    await ledger.events();
    expect(told).toEqual(['saving', 'saved']);
  });

  test('refuses at once what could never be read again', async () => {
    const ledger = await aPlace().open();
    expect(() => answerIn(ledger, { credit: Number.NaN })).toThrow('Inconsistent');
    expect(ledger.projection.questions.size).toBe(0);
  });

  test('keeps preferences and notes', async () => {
    const place = aPlace();
    const ledger = await place.open();
    ledger.record({ kind: 'preference-set', name: 'buttons', value: 'four' });
    ledger.record({ kind: 'noted', subject, competency, text: 'ask about base rates' });
    expect(await ledger.noteOf(subject)).toBe('ask about base rates');
    const reopened = await place.open();
    expect(reopened.projection.preferences).toEqual({ buttons: 'four' });
    expect(await reopened.noteOf(subject)).toBe('ask about base rates');
    expect(await reopened.noteOf('another')).toBe('');
  });
});

describe('what the learner states', () => {
  test('is in the projection at once, and after reopening', async () => {
    const place = aPlace();
    const ledger = await place.open();
    const { event, saved } = ledger.record(aSelfRating());
    ledger.record(aCredentialMark());
    ledger.record(aSheet());
    await ledger.record(aBenchmark()).saved;
    await saved;
    const { selfRatings, credentials, scorecards, benchmarks } = (await place.open()).projection
      .assessments;
    const { day, at } = event;
    expect(selfRatings.get(event.subject)).toMatchObject([{ day, at, level: 'practitioner' }]);
    expect(credentials.get('ct-ai')?.state).toBe('planned');
    expect(scorecards.get('sheet-1')).toMatchObject([{ marks: { judgement: 3.5 } }]);
    expect(benchmarks.get('benchmark-1')?.skills).toHaveLength(1);
  });

  test('is not taken back by undo', async () => {
    const ledger = await aPlace().open();
    const answer = answerIn(ledger).event;
    ledger.record(aSelfRating());
    const before = structuredClone(ledger.projection.assessments);
    expect(await ledger.undo()).toEqual([answer]);
    expect(await ledger.undo()).toBeNull();
    expect(ledger.projection.assessments).toEqual(before);
  });

  test('refuses at once a mark that could never be read again', async () => {
    const ledger = await aPlace().open();
    expect(() => ledger.record(aSheet({ marks: { judgement: 3.7 } }))).toThrow('Inconsistent');
    expect(ledger.projection.assessments.scorecards.size).toBe(0);
  });

  test('gets a new id for each thing that is made', async () => {
    const ledger = await aPlace().open();
    expect(ledger.freshId()).not.toBe(ledger.freshId());
  });
});

describe('undo', () => {
  test('takes back the latest answer, also after reopening', async () => {
    const place = aPlace();
    const ledger = await place.open();
    const first = answerIn(ledger).event;
    const before = structuredClone(ledger.projection.questions);
    const second = answerIn(ledger).event;
    await ledger.events();

    const reopened = await place.open();
    expect(await reopened.undo()).toEqual([second]);
    expect(reopened.projection.questions).toEqual(before);
    expect(await reopened.undo()).toEqual([first]);
    expect(reopened.projection.questions.size).toBe(0);
    expect(reopened.projection.days.size).toBe(0);
    expect(await reopened.undo()).toBeNull();
    expect((await place.open()).projection).toEqual(reopened.projection);
  });

  test('stays within a measuring run where practice came in between', async () => {
    const place = aPlace();
    const ledger = await place.open();
    const run = ledger.record(aMeasuringStart()).event.id;
    const first = ledger.record(anAnswer({ session: run, subject: 'judge-bias' })).event;
    const second = ledger.record(anAnswer({ session: run, subject: 'golden-set' })).event;
    answerIn(ledger);
    await ledger.events();

    const reopened = await place.open();
    const lastOf = ({ projection }: Ledger) => ({
      session: run,
      question: projection.run?.answered.at(-1)?.question ?? '',
    });
    expect(await reopened.undo(lastOf(reopened))).toEqual([second]);
    expect(await reopened.undo(lastOf(reopened))).toEqual([first]);
    expect(await reopened.undo(lastOf(reopened))).toBeNull();
    expect(reopened.projection.run?.answered).toEqual([]);
    expect(reopened.projection.session?.answered).toHaveLength(1);
    expect(reopened.projection).toEqual(replay(await reopened.events()));
  });

  test('reopens an ended session with its last answer', async () => {
    const ledger = await aPlace().open();
    const answer = answerIn(ledger).event;
    const session = ledger.projection.session?.id ?? '';
    const { event: end } = ledger.record({ kind: 'session-ended', session, reason: 'finished' });
    expect(await ledger.undo()).toEqual([end, answer]);
    expect(ledger.projection.session).toMatchObject({ ended: null, answered: [] });
  });

  test('reopens a session that was ended twice, as two tabs can', async () => {
    const ledger = await aPlace().open();
    answerIn(ledger);
    const session = ledger.projection.session?.id ?? '';
    ledger.record({ kind: 'session-ended', session, reason: 'finished' });
    ledger.record({ kind: 'session-ended', session, reason: 'finished' });
    await ledger.undo();
    expect(ledger.projection.session).toMatchObject({ ended: null, answered: [] });
    expect(ledger.projection).toEqual(replay(await ledger.events()));
  });

  test('pressed twice in a moment takes back two steps', async () => {
    const ledger = await aPlace().open();
    const answers = [answerIn(ledger).event, answerIn(ledger).event];
    const undone = await Promise.all([ledger.undo(), ledger.undo()]);
    expect(undone.flat()).toEqual(answers.toReversed());
    expect(ledger.projection.days.size).toBe(0);
  });

  test('brings an earlier note back', async () => {
    const ledger = await aPlace().open();
    ledger.record({ kind: 'noted', subject, competency, text: 'first' });
    await ledger.record({ kind: 'noted', subject, competency, text: 'second' }).saved;
    await ledger.undo();
    expect(await ledger.noteOf(subject)).toBe('first');
  });

  test('of a spread gives every question its due day back', async () => {
    const place = aPlace();
    const ledger = await place.open();
    answerIn(ledger);
    answerIn(ledger, { subject: 'golden-set', competency: 'datasets' });
    const before = structuredClone(ledger.projection.questions);
    ledger.record(aSpread({ [subject]: 30_000, 'golden-set': 30_001 }));
    expect(ledger.projection.questions.get('golden-set')?.card?.dueDay).toBe(30_001);
    await ledger.undo();
    expect(ledger.projection.questions).toEqual(before);
    await ledger.events();
    expect((await place.open()).projection.questions).toEqual(before);
  });

  test('of an answer keeps a spread that came before it', async () => {
    const place = aPlace();
    const ledger = await place.open();
    answerIn(ledger);
    ledger.record(aSpread({ [subject]: 30_000 }));
    const spread = structuredClone(ledger.projection.questions);
    await answerIn(ledger).saved;
    const reopened = await place.open();
    await reopened.undo();
    expect(reopened.projection.questions).toEqual(spread);
  });
});

describe('another rating', () => {
  test('counts from the state before the answer, also after reopening', async () => {
    const place = aPlace();
    const ledger = await place.open();
    const answer = answerIn(ledger).event;
    await ledger.events();
    const reopened = await place.open();
    const { saved } = await reopened.rate({ id: answer.id, subject }, 'easy');
    const expected = replay(await reopened.events());
    expect(reopened.projection).toEqual(expected);
    expect(expected.questions.get(subject)?.card?.difficulty).toBe(1);
    await saved;
  });
});

describe('the history of a question', () => {
  test('holds all that happened to it, in order', async () => {
    const ledger = await aPlace().open();
    answerIn(ledger);
    answerIn(ledger, { subject: 'golden-set' });
    ledger.record({ kind: 'flagged', subject, competency, flagged: true });
    await ledger.undo();
    ledger.record(aSpread({ [subject]: 30_000 }));
    ledger.record(aCredentialMark({ subject }));
    const kinds = (await ledger.history(subject)).map(({ kind }) => kind);
    expect(kinds).toEqual(['answered', 'flagged', 'undone', 'backlog-spread']);
  });
});

describe('drafts', () => {
  test('outlive the page, each at its place', async () => {
    const place = aPlace();
    const ledger = await place.open();
    await ledger.saveDraft('session', subject, 'I would');
    await ledger.saveDraft('session', subject, 'I would first ask');
    const reopened = await place.open();
    expect(await reopened.readDraft('session', subject)).toBe('I would first ask');
    expect(await reopened.readDraft('another', subject)).toBeNull();
  });
});

const practiceSteps = [
  'answer',
  'miss',
  'rate',
  'undo',
  'flag',
  'note',
  'spread',
  'end',
  'day',
] as const;

describe('rebuilding', () => {
  test('from the log gives what was kept up answer by answer', async () => {
    const steps = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...practiceSteps) },
        { weight: 3, arbitrary: anAssessment },
      ),
      { maxLength: 15, size: 'max' },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const place = aPlace();
        const ledger = await place.open();
        for (const step of chosen) await take(ledger, step, place.clock);
        const events = await ledger.events();
        const kept = structuredClone(ledger.projection);
        expect(replay(events)).toEqual(kept);
        expect((await place.open()).projection).toEqual(kept);
        await ledger.rebuild();
        expect(ledger.projection).toEqual(kept);
        expect((await place.open()).projection).toEqual(kept);
        ledger.close();
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

type Clock = ReturnType<typeof aPlace>['clock'];

async function take(ledger: Ledger, step: string | AssessmentBody, clock: Clock): Promise<void> {
  if (typeof step !== 'string') ledger.record(step);
  if (step === 'answer') answerIn(ledger);
  if (step === 'miss') answerIn(ledger, { credit: 0, rating: 'again' });
  if (step === 'rate') {
    const answer = (await ledger.history(subject)).findLast(({ kind }) => kind === 'answered');
    if (answer) await ledger.rate({ id: answer.id, subject }, 'hard');
  }
  if (step === 'undo') await ledger.undo();
  if (step === 'flag') ledger.record({ kind: 'flagged', subject, competency, flagged: true });
  if (step === 'note') ledger.record({ kind: 'noted', subject, competency, text: 'again' });
  if (step === 'spread') ledger.record(aSpread({ [subject]: ledger.today() + 5 }));
  const session = ledger.projection.session?.id;
  if (step === 'end' && session) {
    ledger.record({ kind: 'session-ended', session, reason: 'finished' });
  }
  if (step === 'day') clock.advanceDays(1);
  clock.advance(1000);
}
