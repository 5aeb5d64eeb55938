import type { ContentNode, ContentTree } from '#domain/content-tree.ts';
import { expectedNumber, fillVariables, formatNumber } from '#domain/questions/parametric.ts';
import { presentChoices, presentOptions, presentSteps } from '#domain/questions/presentation.ts';
import type {
  NumericAnswer,
  Option,
  OptionsAnswer,
  Question,
  QuestionReading,
  WrittenAnswer,
} from '#domain/questions/question.ts';
import { seedFrom } from '#domain/random.ts';

/** A question as it leaves for another program, with what is read after answering where it is known. */
export interface WrittenQuestion {
  readonly question: Question;
  readonly reading: QuestionReading | null;
}

/** The same order of options and the same numbers in every file, so that question and answer fit each other. */
export function seedOf({ id }: Pick<Question, 'id'>): number {
  return seedFrom(id);
}

/** What is asked, without anything to choose from. */
export function stemTree(question: Question): ContentTree {
  const { format, stem } = question;
  if (format === 'numeric') {
    const { unit } = question.answer;
    const filled = fillVariables(stem, question.answer, seedOf(question));
    return unit === '' ? filled : [...filled, paragraph(`Answer in ${unit}.`)];
  }
  if (format === 'code-reading') return [...stem, code(question.snippet.code)];
  return stem;
}

/** What is asked, with all that there is to choose from. */
export function promptTree(question: Question): ContentTree {
  return [...stemTree(question), ...choices(question)];
}

function choices(question: Question): ContentTree {
  const seed = seedOf(question);
  switch (question.format) {
    case 'single-choice':
    case 'multiple-select':
    case 'code-reading':
      return [
        list(
          'ul',
          presentOptions(question.answer, seed).map(({ text }) => text),
        ),
      ];
    case 'ordering':
      return [
        list(
          'ul',
          presentSteps(question.answer, seed).map(({ text }) => text),
        ),
      ];
    case 'matching':
      return [
        list(
          'ul',
          question.answer.prompts.map(({ text }) => text),
        ),
        paragraph('To be paired with:'),
        list(
          'ul',
          presentChoices(question.answer, seed).map(({ text }) => text),
        ),
      ];
    default:
      return [];
  }
}

/** The whole answer with its reasons, what is to be read on it, and the titles of its sources. */
export function answerTree({ question, reading }: WrittenQuestion): ContentTree {
  return [...keyTree(question), ...readingTree(question, reading)];
}

function keyTree(question: Question): ContentTree {
  switch (question.format) {
    case 'single-choice':
    case 'multiple-select':
    case 'code-reading':
      return optionsKey(question.answer, seedOf(question));
    case 'numeric':
      return numericKey(question.answer, seedOf(question));
    case 'ordering':
      return [
        list(
          'ol',
          question.answer.steps.map(({ text, why }) => withReason(text, why)),
        ),
      ];
    case 'matching':
      return [
        list(
          'ul',
          question.answer.prompts.map((it) => pairOf(question.answer.choices, it)),
        ),
      ];
    case 'free-response':
    case 'behavioural':
      return writtenKey(question.answer);
    case 'rapid-fire': {
      const { text, accepted } = question.answer;
      const also = accepted.length > 0 ? [paragraph(`Also right: ${accepted.join(', ')}.`)] : [];
      return [{ tag: 'p', children: text }, ...also];
    }
  }
}

function optionsKey(answer: OptionsAnswer, seed: number): ContentTree {
  const said = ({ key, text, rationale }: Option) => [
    { tag: 'strong', children: [key ? 'Right: ' : 'Wrong: '] } as const,
    ...withReason(text, rationale),
  ];
  return [list('ul', presentOptions(answer, seed).map(said))];
}

function numericKey(answer: NumericAnswer, seed: number): ContentTree {
  const { unit, decimals, tolerance, worked, traps } = answer;
  const value = formatNumber(expectedNumber(answer, seed), decimals);
  const within = tolerance > 0 ? ` (within ${tolerance})` : '';
  return [
    paragraph(`${value}${unit && ` ${unit}`}${within}`),
    ...fillVariables(worked, answer, seed),
    ...(traps.length === 0
      ? []
      : [
          paragraph('Common wrong turns:'),
          list(
            'ul',
            traps.map(({ feedback }) => fillVariables(feedback, answer, seed)),
          ),
        ]),
  ];
}

function pairOf(
  given: readonly { readonly id: string; readonly text: ContentTree }[],
  { text, choiceId, why }: { text: ContentTree; choiceId: string; why: ContentTree },
): ContentTree {
  const choice = given.find(({ id }) => id === choiceId)?.text ?? [];
  return withReason([...text, ': ', { tag: 'strong', children: choice }], why);
}

function writtenKey({ evidence, strong }: WrittenAnswer): ContentTree {
  return [
    paragraph('A good answer shows:'),
    list(
      'ul',
      evidence.map(({ text }) => text),
    ),
    ...(strong.text.length === 0
      ? []
      : [paragraph('A strong answer:'), { tag: 'blockquote' as const, children: strong.text }]),
  ];
}

/** What is read after answering; the numbers in it are those that were asked with. */
export function readingTree(question: Question, reading: QuestionReading | null): ContentTree {
  if (!reading) return [];
  const { body, sources } = reading;
  const filled =
    question.format === 'numeric' ? fillVariables(body, question.answer, seedOf(question)) : body;
  const named = sources.map(({ title }) => title).join('; ');
  return [...filled, ...(named === '' ? [] : [paragraph(`Sources: ${named}`)])];
}

function withReason(text: ContentTree, reason: ContentTree): ContentTree {
  return reason.length === 0 ? text : [...text, { tag: 'br' }, ...reason];
}

function paragraph(text: string): ContentNode {
  return { tag: 'p', children: [text] };
}

function code(text: string): ContentNode {
  return { tag: 'pre', children: [text] };
}

function list(tag: 'ul' | 'ol', items: readonly ContentTree[]): ContentNode {
  return { tag, children: items.map((children) => ({ tag: 'li', children })) };
}
