import { cleanLine, cleanText } from './clean-text.ts';
import { type OwnQuestion, ownLimits } from './own-question.ts';
import { setLimits } from './question-set.ts';

const partId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestPartId = 40;

/** What keeps an own question from being asked, each in a sentence; none when it is complete. */
export function ownQuestionProblems(own: OwnQuestion): string[] {
  const { stem, explanation, seconds } = own;
  return [
    ...textProblems('The question', stem, true),
    ...textProblems('The explanation', explanation),
    ...(Number.isInteger(seconds) && seconds >= 1 && seconds <= ownLimits.seconds
      ? []
      : [`The time has to be 1 to ${ownLimits.seconds} seconds.`]),
    ...answerProblems(own),
  ];
}

/** @param what the text is called, as the beginning of a sentence */
export function textProblems(what: string, text: string, isNeeded = false): string[] {
  if (isNeeded && text.trim() === '') return [`${what} has no text yet.`];
  if (text.length > setLimits.text) return [`${what} has more than ${setLimits.text} characters.`];
  if (text !== cleanText(text)) return [`${what} holds characters that no text needs.`];
  return [];
}

/** Of a text of one line. */
export function lineProblems(what: string, text: string, longest: number): string[] {
  if (text.length > longest) return [`${what} has more than ${longest} characters.`];
  if (text !== cleanLine(text)) return [`${what} holds characters that a line does not need.`];
  return [];
}

function answerProblems(own: OwnQuestion): string[] {
  switch (own.format) {
    case 'single-choice':
    case 'multiple-select':
      return optionsProblems(own);
    case 'numeric':
      return numericProblems(own);
    case 'free-response':
      return [
        ...textProblems('The model answer', own.model),
        ...partsProblems('Point', own.evidence, 1, ownLimits.evidence),
      ];
    case 'rapid-fire':
      return textProblems('The answer', own.answer, true);
  }
}

function optionsProblems({
  format,
  options,
}: Extract<OwnQuestion, { readonly options: unknown }>): string[] {
  const keys = options.filter(({ key }) => key).length;
  return [
    ...partsProblems('Option', options, ownLimits.fewestOptions, ownLimits.options),
    ...options.flatMap(({ rationale }, index) =>
      textProblems(`The reason for option ${index + 1}`, rationale),
    ),
    ...(keys === 0 ? ['No option is marked as right.'] : []),
    ...(keys > 1 && format === 'single-choice' ? ['More than one option is marked as right.'] : []),
  ];
}

function partsProblems(
  name: string,
  parts: readonly { readonly id: string; readonly text: string }[],
  fewest: number,
  most: number,
): string[] {
  const ids = new Set(parts.map(({ id }) => id));
  const isOff = parts.length < fewest || parts.length > most;
  const areIds = parts.every(({ id }) => partId.test(id) && id.length <= longestPartId);
  return [
    ...(isOff ? [`It needs ${fewest} to ${most} of them: ${name.toLowerCase()}s.`] : []),
    ...(ids.size < parts.length || !areIds
      ? [`The ids of its ${name.toLowerCase()}s have to be different slugs.`]
      : []),
    ...parts.flatMap(({ text }, index) => textProblems(`${name} ${index + 1}`, text, true)),
  ];
}

/** Beyond it a number in binary no longer has the digits that were typed. */
const largestNumber = 1e12;

function numericProblems({
  value,
  tolerance,
  decimals,
  unit,
}: Extract<OwnQuestion, { readonly format: 'numeric' }>): string[] {
  return [
    ...(Math.abs(value) <= largestNumber ? [] : ['The number is too large.']),
    ...(tolerance >= 0 && tolerance <= largestNumber ? [] : ['The tolerance has to be 0 or more.']),
    ...(Number.isInteger(decimals) && decimals >= 0 && decimals <= ownLimits.decimals
      ? []
      : [`The decimals have to be 0 to ${ownLimits.decimals}.`]),
    ...lineProblems('The unit', unit, ownLimits.unit),
  ];
}
