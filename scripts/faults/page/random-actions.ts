import type { Random } from '#domain/random.ts';
import { ratings } from '#domain/scheduling/rating.ts';
import type { Ledger, Recorded } from '#storage/ledger-store.ts';

const competencies = ['classification-metrics', 'llm-judges', 'datasets'];
const questions = Array.from({ length: 30 }, (_, index) => ({
  subject: `question-${index}`,
  competency: competencies[index % competencies.length] ?? '',
}));

/** Does one of the things that people do, mostly answering; returns what was recorded. */
export type Action = (ledger: Ledger, random: Random) => readonly Recorded[] | Promise<Recorded[]>;

const start: Action = (ledger, random) => {
  const items = questions.map(({ subject, competency }) => ({
    question: subject,
    competency,
    seed: Math.floor(random() * 2 ** 32),
  }));
  return [ledger.record({ kind: 'session-started', mode: 'learn', changesSchedule: true, items })];
};

export const answer: Action = (ledger, random) => {
  const { subject, competency } = pick(questions, random);
  const isRight = random() < 0.7;
  return [
    ledger.record({
      kind: 'answered',
      session: ledger.projection.session?.id ?? 'no-session',
      subject,
      competency,
      questionVersion: 1,
      format: 'single-choice',
      seed: 1,
      response: { format: 'options', chosen: ['an-option'] },
      credit: isRight ? 1 : 0,
      layer: 'auto',
      rating: isRight ? 'good' : 'again',
      seconds: Math.floor(random() * 90),
      retry: false,
    }),
  ];
};

const answerAndRate: Action = async (ledger, random) => {
  const [answered] = await answer(ledger, random);
  if (answered?.event.kind !== 'answered') return [];
  const { id, subject } = answered.event;
  return [answered, await ledger.rate({ id, subject }, pick(ratings, random))];
};

const undo: Action = async (ledger) => {
  await ledger.undo();
  return [];
};

const note: Action = (ledger, random) => {
  const text = `Seen ${Math.floor(random() * 1000)} times`;
  return [ledger.record({ kind: 'noted', ...pick(questions, random), text })];
};

const assess: Action = (ledger, random) => [
  ledger.record({
    kind: 'self-rated',
    subject: `role-ladder/${pick(['measurement', 'advice'], random)}`,
    level: 'practitioner',
    applies: true,
    note: '',
    questions: [],
  }),
];

/** Each as often as it is named. */
const actions: readonly Action[] = [
  ...Array.from({ length: 8 }, () => answer),
  answerAndRate,
  undo,
  note,
  assess,
  start,
];

/** @returns the ids of what was recorded, once all of it is saved */
export async function actOnce(ledger: Ledger, random: Random): Promise<readonly string[]> {
  const action = ledger.projection.session ? pick(actions, random) : start;
  const recorded = await action(ledger, random);
  await Promise.all(recorded.map(({ saved }) => saved));
  return recorded.map(({ event }) => event.id);
}

function pick<T>(choices: readonly T[], random: Random): T {
  const found = choices[Math.floor(random() * choices.length)];
  if (found === undefined) throw new Error('Inconsistent: there is nothing to pick from');
  return found;
}
