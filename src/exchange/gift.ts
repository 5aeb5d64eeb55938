import type { ContentTree } from '#domain/content-tree.ts';
import { plainText } from '#domain/plain-text.ts';
import { expectedNumber, roundedTo } from '#domain/questions/parametric.ts';
import { presentOptions } from '#domain/questions/presentation.ts';
import type { OptionsAnswer, Question, QuestionOf } from '#domain/questions/question.ts';
import { cleanLine } from '#domain/sets/clean-text.ts';
import { escapeGift, giftFeedback, giftHtml, giftPlain, giftWeight } from './gift-parts.ts';
import { answerTree, readingTree, seedOf, stemTree, type WrittenQuestion } from './written-out.ts';

/**
 * Questions as a GIFT file, which Moodle imports. Each stands in one line under its title, in a category of the
 * set's name; the line above it has its id.
 *
 *     single choice, code reading    multiple choice, one answer
 *     multiple select                multiple choice, weighted as it is marked here
 *     numeric                        numerical with its tolerance, one showing of its numbers
 *     matching                       matching, with the choices that fit nothing
 *     ordering                       matching of places and steps, which marks place by place
 *     rapid-fire                     short answer where it is short, otherwise essay
 *     free response, behavioural     essay; what a good answer shows is its feedback
 *
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function writeGift(title: string, questions: readonly WrittenQuestion[]): string {
  const category = cleanLine(title).replaceAll('/', '//') || 'Questions';
  const blocks = questions.map(writeQuestion);
  return `${[`$CATEGORY: Goldset/${category}`, ...blocks].join('\n\n')}\n`;
}

function writeQuestion(written: WrittenQuestion): string {
  const { question } = written;
  const title = escapeGift(cleanLine(question.title) || question.id);
  const stem = giftHtml(giftStem(question));
  return `// ${question.id}\n::${title}::[html]${stem} {${answerPart(written)}}`;
}

function giftStem(question: Question): ContentTree {
  const told = question.format === 'ordering' ? ' Which step comes in which place?' : '';
  return told === '' ? stemTree(question) : [...stemTree(question), { tag: 'p', children: [told] }];
}

function answerPart(written: WrittenQuestion): string {
  const { question, reading } = written;
  const general = giftFeedback(readingTree(question, reading), '####');
  switch (question.format) {
    case 'single-choice':
    case 'multiple-select':
    case 'code-reading':
      return `${optionsPart(question.answer, seedOf(question))}${general}`;
    case 'numeric':
      return `${numberPart(question)}${giftFeedback(answerTree(written), '####')}`;
    case 'matching':
      return `${matchingPart(question)}${general}`;
    case 'ordering':
      return `${placesPart(question)}${giftFeedback(answerTree(written), '####')}`;
    case 'rapid-fire':
      return `${shortPart(question)}${giftFeedback(answerTree(written), '####')}`;
    case 'free-response':
    case 'behavioural':
      return giftFeedback(answerTree(written), '####');
  }
}

/** One key: all or nothing. Several: a key counts its share of the keys, a wrong one its share of the wrong ones off. */
function optionsPart(answer: OptionsAnswer, seed: number): string {
  const keys = answer.options.filter(({ key }) => key).length;
  const wrong = answer.options.length - keys;
  return presentOptions(answer, seed)
    .map(({ key, text, rationale }) => {
      const weight = keys === 1 ? '' : giftWeight(key ? 1 / keys : -1 / wrong);
      const sign = keys === 1 && key ? '=' : `~${weight}`;
      return `${sign}${optionText(text)}${giftFeedback(rationale, '#')} `;
    })
    .join('');
}

/** A percent sign at the beginning would be taken for a weight. */
function optionText(text: ContentTree): string {
  return giftHtml(text).replace(/^%/, '&\\#37;');
}

function numberPart(question: QuestionOf<'numeric'>): string {
  const { answer } = question;
  const value = roundedTo(expectedNumber(answer, seedOf(question)), answer.decimals);
  return `#${plainNumber(value)}:${plainNumber(answer.tolerance)}`;
}

/** Never 1e-7, which GIFT does not know. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function matchingPart({ answer: { prompts, choices } }: QuestionOf<'matching'>): string {
  const used = new Set(prompts.map(({ choiceId }) => choiceId));
  const textOf = (id: string) => choices.find((choice) => choice.id === id)?.text ?? [];
  const pairs = prompts.map(({ text, choiceId }) => pair(giftHtml(text), textOf(choiceId)));
  const others = choices.filter(({ id }) => !used.has(id)).map(({ text }) => pair('', text));
  return [...pairs, ...others].join('');
}

function pair(prompt: string, choice: ContentTree): string {
  return `=${prompt} -> ${giftPlain(choice)} `;
}

/** Moodle shuffles what is chosen from. */
function placesPart({ answer: { steps } }: QuestionOf<'ordering'>): string {
  return steps.map(({ text }, index) => pair(`Place ${index + 1}`, text)).join('');
}

const longestShortAnswer = 40;

/** Nothing, which makes an essay of it, where no typed text could be expected to be the same. */
function shortPart({ answer: { text, accepted } }: QuestionOf<'rapid-fire'>): string {
  const wordings = [plainText(text), ...accepted];
  // What GIFT would read as a weight, a format or a pair.
  const isOther = (wording: string) => /^[%[]|->/.test(wording) || wording === '';
  if (wordings.some((it) => it.length > longestShortAnswer || isOther(it))) return '';
  return wordings.map((it) => `=${escapeGift(it.replaceAll('*', '\\*'))} `).join('');
}
