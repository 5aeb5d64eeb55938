import { isoDateOf } from '../local-day.ts';
import { isOwnQuestionId, parseOwnQuestionId } from './own-question.ts';
import { lineProblems, ownQuestionProblems, textProblems } from './own-question-problems.ts';
import { type QuestionSet, questionsOfSet, setLimits } from './question-set.ts';

/** Of a set and of its author: 128 random bits in base64url. */
const randomId = /^[\w-]{22}$/;

const bundledId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestBundledId = 80;

/** Dates that a set can be due on; others are damage. */
const firstDate = '2020-01-01';
const lastDate = '2100-12-31';

/**
 * What is wrong with a set that is to be shared or kept, each in a sentence; none when it is in order. Whether the
 * bank has its questions is no matter here: a newer version of the app may have more of them.
 */
export function setProblems(set: QuestionSet): string[] {
  return [
    ...headProblems(set),
    ...sectionProblems(set),
    ...ownProblems(set),
    ...set.questions.flatMap((own, index) =>
      ownQuestionProblems(own).map((problem) => `Own question ${index + 1}: ${problem}`),
    ),
  ];
}

function headProblems({ id, author, version, title, alias, note, dueDay, minutes }: QuestionSet) {
  return [
    ...(randomId.test(id) ? [] : ['The id of the set is not 22 characters of base64url.']),
    ...(randomId.test(author) ? [] : ['The id of the author is not 22 characters of base64url.']),
    ...(isWithin(version, 1, setLimits.version) ? [] : ['The version is not 1, 2, 3 ...']),
    ...(title === '' ? ['The set has no title yet.'] : []),
    ...lineProblems('The title', title, setLimits.title),
    ...lineProblems('The alias', alias, setLimits.alias),
    ...textProblems('The note', note),
    ...(dueDay === null || isDate(dueDay) ? [] : [`The due day is not a day until ${lastDate}.`]),
    ...(minutes === null || isWithin(minutes, 1, setLimits.minutes)
      ? []
      : [`The minutes are not 1 to ${setLimits.minutes}.`]),
  ];
}

function sectionProblems(set: QuestionSet): string[] {
  const { sections } = set;
  const ids = questionsOfSet(set);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  const strange = ids.filter((id) => !isOwnQuestionId(id) && !isBundledId(id));
  return [
    ...(ids.length === 0 ? ['The set has no question yet.'] : []),
    ...(ids.length > setLimits.items
      ? [`The set has more than ${setLimits.items} questions.`]
      : []),
    ...(sections.length > setLimits.sections
      ? [`The set has more than ${setLimits.sections} sections.`]
      : []),
    ...[...twice].map((id) => `The question ${id} is there twice.`),
    ...strange.map((id) => `“${id}” is not the id of a question.`),
    ...sections.flatMap(({ title, items }, index) => [
      ...lineProblems(`The title of section ${index + 1}`, title, setLimits.title),
      ...items.flatMap(({ question, note }) => textProblems(`The note on ${question}`, note)),
    ]),
  ];
}

function ownProblems(set: QuestionSet): string[] {
  const { id, questions } = set;
  const placed = new Set(questionsOfSet(set).filter(isOwnQuestionId));
  const written = new Set(questions.map((own) => own.id));
  const foreign = questions.filter((own) => parseOwnQuestionId(own.id)?.set !== id);
  return [
    ...(questions.length > setLimits.ownQuestions
      ? [`The set has more than ${setLimits.ownQuestions} questions of its own.`]
      : []),
    ...(written.size < questions.length ? ['Two own questions have the same id.'] : []),
    ...foreign.map((own) => `The own question ${own.id} does not belong to this set.`),
    ...[...placed]
      .filter((it) => !written.has(it))
      .map((it) => `The own question ${it} is named, and not there.`),
    ...[...written]
      .filter((it) => !placed.has(it))
      .map((it) => `The own question ${it} stands in no section.`),
  ];
}

function isBundledId(id: string): boolean {
  return id.length <= longestBundledId && bundledId.test(id);
}

function isDate(day: Parameters<typeof isoDateOf>[0]): boolean {
  const isDay = Number.isInteger(day) && Math.abs(day) < 1e6;
  const date = isDay ? isoDateOf(day) : '';
  return date >= firstDate && date <= lastDate;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
