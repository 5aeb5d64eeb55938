import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { compareSets } from '#domain/sets/set-update.ts';
import { aChoice, anySet, aSet, aSetOf, setId } from '../../support/a-question-set.ts';
import { aKeptSet } from '../../support/an-assessment.ts';
import { aDevice, anAnswer, aSession } from '../../support/an-event.ts';

describe('an offered set', () => {
  test.each<[string, QuestionSet | undefined, Partial<QuestionSet>]>([
    ['new', undefined, {}],
    ['same', aSet(), {}],
    ['newer', aSet(), { version: 2, title: 'Edited' }],
    ['older', aSet({ version: 3 }), { version: 2 }],
    ['altered', aSet(), { title: 'Edited' }],
    ['foreign', aSet(), { author: 'somebody-else', version: 9 }],
  ])('is %s', (comparison, kept, offered) => {
    expect(compareSets(kept, aSet(offered))).toBe(comparison);
  });

  test('is the same as its copy, and another when anything in it is', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(compareSets(set, structuredClone(set))).toBe('same');
        expect(compareSets(set, { ...set, note: `${set.note} more` })).toBe('altered');
      }),
    );
  });
});

/** The set that is kept after these statements, by the title it has. */
function keptAfter(...statements: Parameters<typeof aKeptSet>[0][]): string | undefined {
  const device = aDevice();
  for (const it of statements) device.happen(aKeptSet(it));
  return replay(device.events).assessments.sets.get(setId)?.set.title;
}

const second = aSet({ version: 2, title: 'Second' });

describe('a kept set', () => {
  test('is the highest version of its author, in whatever order they come', () => {
    expect(keptAfter({ set: aSet() }, { set: second })).toBe('Second');
    expect(keptAfter({ set: second }, { set: aSet() })).toBe('Second');
  });

  test('of one version is the latest that was kept', () => {
    expect(keptAfter({ set: aSet() }, { set: aSet({ title: 'Altered' }) })).toBe('Altered');
  });

  test('gives way to nobody but its author', () => {
    expect(keptAfter({ set: aSet() }, { set: { ...second, author: 'somebody-else' } })).toBe(
      aSet().title,
    );
  });

  test('goes back to an earlier version when that is put back', () => {
    expect(keptAfter({ set: aSet() }, { set: second }, { set: aSet(), putBack: true })).toBe(
      aSet().title,
    );
  });

  test('is gone when it is removed, and can be kept again in any version', () => {
    expect(keptAfter({ set: second }, { set: second, removed: true })).toBeUndefined();
    expect(keptAfter({ set: second }, { set: second, removed: true }, { set: aSet() })).toBe(
      aSet().title,
    );
  });

  test('kept three times and then edited leaves answers, notes and schedule as they were', () => {
    const own = aChoice();
    const device = aDevice();
    device.happen(aKeptSet({ set: aSetOf(own) }));
    const { id: session } = device.happen(aSession(own.id));
    device.happen(anAnswer({ session, subject: own.id, competency: 'own' }));
    device.happen({ kind: 'noted', subject: own.id, competency: 'own', text: 'Mine' });
    const before = replay(device.events);
    for (let times = 0; times < 3; times += 1) device.happen(aKeptSet({ set: aSetOf(own) }));
    const edited = { ...aSetOf(aChoice({ stem: 'Edited?' })), version: 2 };
    device.happen(aKeptSet({ set: edited }));
    device.happen(aKeptSet({ set: edited, removed: true }));
    const after = replay(device.events);
    expect(after.questions).toEqual(before.questions);
    expect(after.days).toEqual(before.days);
    expect(after.questions.get(own.id)).toMatchObject({ answers: 1, noted: true });
  });
});
