import * as fc from 'fast-check';
import type { LocalDay } from '#domain/local-day.ts';
import { cleanLine, cleanText } from '#domain/sets/clean-text.ts';
import { type OwnQuestion, type OwnQuestionOf, ownQuestionId } from '#domain/sets/own-question.ts';
import type { QuestionSet } from '#domain/sets/question-set.ts';

export const setId = '3nq0v1Yz8mT2bWcXkLpR9g';
export const authorId = '8aXk2LmPq0Rt5vWz1YbC3d';

export function aSet(overrides: Partial<QuestionSet> = {}): QuestionSet {
  return {
    id: setId,
    version: 1,
    title: 'Before the on-site',
    alias: 'Heron',
    author: authorId,
    note: 'Work through it **before** Thursday.',
    dueDay: 20_792 as LocalDay,
    minutes: 40,
    sections: [
      {
        title: 'Judges',
        items: [
          { question: 'judge-bias', note: 'Which bias did we meet in March?' },
          { question: 'golden-set', note: '' },
        ],
      },
    ],
    questions: [],
    ...overrides,
  };
}

/** A set with nothing in it but these questions of its own. */
export function aSetOf(...questions: readonly OwnQuestion[]): QuestionSet {
  const items = questions.map(({ id }) => ({ question: id, note: '' }));
  return aSet({ sections: [{ title: '', items }], questions });
}

const common = {
  id: ownQuestionId(setId, 'k3Jd83hs'),
  stem: 'What does a judge **see** first?',
  explanation: 'The prompt, then the answer.',
  competency: null,
  seconds: 60,
};

export function aChoice(
  overrides: Partial<OwnQuestionOf<'single-choice'>> = {},
): OwnQuestionOf<'single-choice'> {
  return {
    ...common,
    format: 'single-choice',
    options: [
      { id: 'a', text: 'The prompt', key: true, rationale: 'It comes first.' },
      { id: 'b', text: 'The answer', key: false, rationale: '' },
    ],
    ...overrides,
  };
}

export function aNumber(overrides: Partial<OwnQuestionOf<'numeric'>> = {}): OwnQuestion {
  const answer = { value: 0.05, tolerance: 0.001, decimals: 3, unit: '' };
  return { ...common, format: 'numeric', ...answer, ...overrides };
}

export function aText(overrides: Partial<OwnQuestionOf<'free-response'>> = {}): OwnQuestion {
  const evidence = [{ id: 'cost', text: 'Names the cost of a miss' }];
  return { ...common, format: 'free-response', evidence, model: 'A miss costs ...', ...overrides };
}

export function aCard(overrides: Partial<OwnQuestionOf<'rapid-fire'>> = {}): OwnQuestion {
  return { ...common, format: 'rapid-fire', answer: 'Recall', ...overrides };
}

/** What the files in `tests/golden` hold. */
export function aReleasedSet(): QuestionSet {
  const of = (name: string) => ownQuestionId(setId, name);
  const questions = [
    aChoice({ id: of('choice') }),
    aNumber({ id: of('number'), unit: '%' }),
    aText({ id: of('text') }),
    aCard({ id: of('card'), competency: 'llm-judges' }),
  ];
  const items = questions.map(({ id }) => ({ question: id, note: '' }));
  return aSet({ version: 2, sections: [...aSet().sections, { title: 'Own', items }], questions });
}

const randomId = fc.stringMatching(/^[\w-]{22}$/).filter((id) => id.length === 22);
const name = fc.stringMatching(/^[\w-]{1,12}$/);
const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map(cleanText)
    .filter((it) => it.length <= 4 * maxLength);
const filled = (maxLength: number) => text(maxLength).map((it) => `Why? ${it}`);
const line = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((it) => cleanLine(it.slice(0, maxLength)));
const slug = fc.stringMatching(/^[a-z]{2,12}(-[a-z]{2,12}){1,3}$/);

const answer = fc.oneof(
  fc
    .record({
      texts: fc.array(filled(30), { minLength: 2, maxLength: 5 }),
      key: fc.nat(1),
      why: text(30),
    })
    .map(({ texts, key, why }) => ({
      format: 'single-choice' as const,
      options: texts.map((it, index) => ({
        id: `o${index}`,
        text: it,
        key: index === key,
        rationale: why,
      })),
    })),
  fc
    .record({
      value: fc.integer({ min: -1e6, max: 1e6 }).map((it) => it / 8),
      tolerance: fc.nat(100),
      decimals: fc.nat(6),
      unit: line(8),
    })
    .map((it) => ({ format: 'numeric' as const, ...it })),
  fc
    .record({ points: fc.array(filled(20), { minLength: 1, maxLength: 4 }), model: text(40) })
    .map(({ points, model }) => ({
      format: 'free-response' as const,
      evidence: points.map((it, index) => ({ id: `p${index}`, text: it })),
      model,
    })),
  filled(30).map((it) => ({ format: 'rapid-fire' as const, answer: it })),
);

const ownBody = fc.record({
  stem: filled(60),
  explanation: text(60),
  seconds: fc.integer({ min: 1, max: 3600 }),
});

/** Any set that is in order, as its author may hand it on. */
export const anySet: fc.Arbitrary<QuestionSet> = fc
  .record({
    id: randomId,
    author: randomId,
    version: fc.integer({ min: 1, max: 1000 }),
    title: line(40).map((it) => it || 'Untitled'),
    alias: line(20),
    note: text(60),
    dueDay: fc.option(fc.integer({ min: 19_000, max: 30_000 }).map((it) => it as LocalDay)),
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    slugs: fc.uniqueArray(slug, { minLength: 1, maxLength: 25 }),
    notes: fc.array(text(40), { maxLength: 5 }),
    sectionTitle: line(20),
    own: fc.uniqueArray(fc.tuple(name, ownBody, answer), { maxLength: 3, selector: ([it]) => it }),
  })
  .map(({ slugs, notes, own, sectionTitle, ...head }) => {
    const questions = own.map(
      ([it, body, given]): OwnQuestion => ({
        id: ownQuestionId(head.id, it),
        competency: null,
        ...body,
        ...given,
      }),
    );
    const ids = [...slugs, ...questions.map(({ id }) => id)];
    const items = ids.map((question, index) => ({ question, note: notes[index] ?? '' }));
    const half = Math.ceil(items.length / 2);
    const sections = [
      { title: '', items: items.slice(0, half) },
      { title: sectionTitle, items: items.slice(half) },
    ];
    return { ...head, sections, questions };
  });
