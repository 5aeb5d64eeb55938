import { describe, expect, test } from 'vitest';
import { allChecks } from '../../../scripts/check-content/all-checks.ts';
import type { Bank, BankCheck, Item } from '../../../scripts/check-content/check.ts';
import { checkBank } from '../../../scripts/check-content/check-bank.ts';
import { anOption } from '../../support/a-question-file.ts';
import { aBank, aFact, anItem } from '../../support/an-item.ts';

/** What all bank checks of one rule hold against a bank. */
function complaints(rule: string, bank: Bank): string[] {
  return allChecks
    .filter((check): check is BankCheck => check.id === rule && 'checkBank' in check)
    .flatMap((check) => check.checkBank(bank))
    .map(({ file, message }) => `${file}: ${message}`);
}

interface Texts {
  readonly key: string;
  readonly distractor: string;
  readonly slot: number;
}

/** Questions that differ in everything but the property under test. */
function choices(count: number, texts: (index: number) => Texts, overrides: object = {}): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const { key, distractor, slot } = texts(index);
    const options = ['rises', 'stays', 'halves', 'falls'].map((id, place) => {
      const isKey = place === slot;
      return anOption(id, {
        ...(isKey ? { key: true, misconception: undefined } : {}),
        text: isKey ? key : `${distractor} ${'abcd'[place]}`,
      });
    });
    return anItem({
      id: `question-${index}-asked`,
      options,
      stem: uniqueStem(index),
      ...overrides,
    });
  });
}

const uniqueStem = (index: number) =>
  `Clinic n${index}a moves test n${index}b to ward n${index}c with n${index}d beds. What follows?`;

const fair = (index: number): Texts => ({
  key: 'It halves x',
  distractor: 'It halves',
  slot: index % 4,
});

const everySecond = (slot: number) => (index: number) => ({
  ...fair(index),
  slot: index % 2 === 0 ? slot : index % 4,
});

describe('cues over the whole bank', () => {
  test.each(['L06', 'L07', 'L09', 'L10', 'L11', 'L12', 'L15'])(
    '%s passes keys that look like distractors',
    (rule) => {
      expect(complaints(rule, aBank(choices(60, fair)))).toEqual([]);
    },
  );

  test.each([
    [
      'L06',
      'absolute words stand in 100.0% of the distractors',
      (index: number) => ({ ...fair(index), distractor: 'It always' }),
    ],
    [
      'L07',
      'hedges stand in 100.0% of the keys',
      (index: number) => ({ ...fair(index), key: 'It may halve' }),
    ],
    [
      'L09',
      'the longest option is the key in 100.0% of 60',
      (index: number) => ({ ...fair(index), key: 'It halves, as it has to' }),
    ],
    [
      'L09',
      'content/questions/classification-metrics/: the longest',
      (index: number) => ({ ...fair(index), key: 'It halves, as it has to' }),
    ],
    [
      'L10',
      'the shortest option is the key in 100.0%',
      (index: number) => ({ ...fair(index), key: 'It' }),
    ],
    [
      'L10',
      'most figures and names is the key in 100.0%',
      (index: number) => ({ ...fair(index), key: 'It is 7' }),
    ],
    ['L11', 'keys stand in slots 1 to 4 in 0.0%, 25.0%, 50.0%, 25.0%', everySecond(2)],
    [
      'L11',
      'has its key in slot 3 like the 4 files before it',
      (index: number) => ({ ...fair(index), slot: 2 }),
    ],
    [
      'L12',
      'keys share more words with their stem',
      (index: number) => ({ ...fair(index), key: uniqueStem(index).slice(0, 40) }),
    ],
  ])('%s: %s', (rule, complaint, texts) => {
    expect(complaints(rule, aBank(choices(60, texts))).join('\n')).toContain(complaint);
  });

  test('L15 notices distractors that are variations of the key', () => {
    const options = [
      anOption('all-three', { key: true, text: 'red green blue', misconception: undefined }),
      anOption('red-twice', { text: 'red pink grey' }),
      anOption('green-twice', { text: 'green lime teal' }),
      anOption('blue-twice', { text: 'blue navy cyan' }),
    ];
    const items = choices(60, fair, { options });
    expect(complaints('L15', aBank(items)).join('\n')).toContain('is the key in 100.0% of 60');
  });

  test('says nothing about a handful of questions', () => {
    const items = choices(20, (index) => ({ ...fair(index), key: 'It halves, as it has to' }));
    expect(complaints('L09', aBank(items)).filter((one) => one.startsWith(':'))).toEqual([]);
  });
});

describe('relations between questions', () => {
  const one = anItem();
  const twin = anItem({ id: 'the-same-again' });

  test('L18 notices a question asked twice', () => {
    expect(complaints('L18', aBank([one, twin]))[0]).toContain(
      'the-same-again.mdx: asks much the same as precision-at-low-prevalence',
    );
  });

  test('L18 lets variants and different questions pass', () => {
    const variant = anItem({ id: 'the-same-again', variantOf: 'precision-at-low-prevalence' });
    expect(complaints('L18', aBank([one, variant]))).toEqual([]);
    expect(complaints('L18', aBank(choices(2, fair)))).toEqual([]);
  });

  test('L19 misses an enemy that no question is', () => {
    const item = anItem({ enemies: ['withdrawn-one', 'unheard-of'] });
    const bank = aBank([item], { retiredIds: ['withdrawn-one'] });
    expect(complaints('L19', bank).join()).toContain('names unheard-of, which no question has');
    expect(complaints('L19', bank)).toHaveLength(1);
  });

  test('L19 misses a question that a set names', () => {
    const sets = [{ file: 'content/sets/starter.yaml', questions: ['unheard-of'], texts: [] }];
    expect(complaints('L19', aBank([one], { sets }))).toEqual([
      'content/sets/starter.yaml: names unheard-of, which no question has; correct the id or leave it out',
    ]);
  });

  test.each([
    ['a question twice', ['one-asked', 'one-asked'], 'names one-asked twice'],
    ['a withdrawn one', ['withdrawn-one'], 'names withdrawn-one, which was withdrawn'],
    ['two of which one gives the other away', ['one-asked', 'two-asked'], 'gives the other away'],
  ])('T10 finds %s in a set', (_, questions, message) => {
    const items = [
      anItem({ id: 'one-asked' }),
      anItem({ id: 'two-asked', enemies: ['one-asked'] }),
    ];
    const sets = [{ file: 'content/sets/a-set.yaml', questions, texts: [] }];
    const bank = aBank(items, { sets, retiredIds: ['withdrawn-one'] });
    expect(complaints('T10', bank).join()).toContain(message);
  });

  test('L21 misses a fact that does not exist', () => {
    const item = anItem({ facts: ['F01', 'F99'] });
    const found = complaints('L21', aBank([item], { facts: [aFact('F01')] }));
    expect(found).toEqual([`${item.file}: names F99, which facts.yaml does not have`]);
  });

  test('L05 and L31 limit the share of negative and of vendor questions', () => {
    const item = anItem({
      stem: 'It moved. Which of these did **not** move at all?',
      vendorSpecific: true,
    });
    expect(complaints('L05', aBank([item]))[0]).toContain('1 of 1 questions are negative');
    expect(complaints('L31', aBank([item]))[0]).toContain('1 of 1 questions hinge on one product');
  });
});

describe('coverage', () => {
  test('L34 lists what no question covers', () => {
    const competency = {
      id: 'privacy',
      code: 'C13',
      name: 'Privacy',
      short: 'Privacy',
      domain: 'x',
      summary: '',
    };
    const competencies = { domains: [], competencies: [competency] };
    const found = complaints(
      'L34',
      aBank([anItem({ seedRefs: ['C-Q01'], corrects: [4] })], { competencies }),
    );
    expect(found.join('\n')).toContain('53 of 54 topics have no question: C-Q02');
    expect(found.join('\n')).toContain('28 of 29 mistakes have no question: 1, 2, 3, 5');
    expect(found.join('\n')).toContain('3 of 4 bands have no question: mid, senior, lead');
    expect(found.join('\n')).toContain('privacy has 0 questions; write at least 5');
    expect(found.join('\n')).toContain(
      'is classification-metrics, which competencies.yaml does not have',
    );
  });
});

describe('waivers', () => {
  const waivers = (rule: string) => [{ rule, reason: 'It is the point of the exercise.' }];
  const longSentence = Array.from({ length: 60 }, () => 'word').join(' ');
  const findings = (rule: string) => {
    const item = anItem({ waivers: waivers(rule), reviewBy: '2030-01-01' }, longSentence);
    return checkBank(aBank([item]), allChecks).filter(
      ({ file, rule: id }) => file !== '' && id === rule,
    );
  };

  test('turn off a warning', () => {
    expect(findings('L24')).toEqual([]);
  });

  test('never turn off an error', () => {
    expect(findings('L22')).toHaveLength(1);
  });
});
