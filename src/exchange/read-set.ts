import { type LocalDay, localDayFromIso } from '#domain/local-day.ts';
import { cleanLine, cleanText } from '#domain/sets/clean-text.ts';
import type { OwnQuestion } from '#domain/sets/own-question.ts';
import type { QuestionSet, SetSection } from '#domain/sets/question-set.ts';
import { setProblems } from '#domain/sets/set-problems.ts';
import { isOwnQuestionShape, isSectionShape, setShape } from '#domain/sets/set-shape.ts';
import { accepted, type Result, refused } from './result.ts';

const mostProblems = 20;

/**
 * A set from what came out of a file or a link: the types of all fields, then a new object with these fields and no
 * others, then the rules of a set.
 * @param value with `due` as an ISO date or null in place of `dueDay`
 */
export function readSet(value: unknown): Result<QuestionSet> {
  if (!isRecord(value)) return refused('It holds no set.');
  const given = { ...fieldsOf(value), dueDay: dayOf(value.due) };
  const wrong = shapeProblems(given);
  if (wrong.length > 0) return { ok: false, problems: wrong.slice(0, mostProblems) };
  const set = pickSet(given as unknown as QuestionSet);
  const problems = setProblems(set);
  return problems.length === 0
    ? accepted(set)
    : { ok: false, problems: problems.slice(0, mostProblems) };
}

function fieldsOf({
  id,
  version,
  title,
  alias,
  author,
  note,
  minutes,
  sections,
  questions,
}: Given) {
  return { id, version, title, alias, author, note, minutes, sections, questions };
}

type Given = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined for what is no date. */
function dayOf(date: unknown): LocalDay | null | undefined {
  if (date === null) return null;
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  try {
    return localDayFromIso(date);
  } catch {
    return undefined;
  }
}

function shapeProblems(given: Given): string[] {
  return Object.entries(setShape).flatMap(([name, isRight]) => {
    if (isRight(given[name])) return [];
    const told = name === 'dueDay' ? 'due' : name;
    const entries: unknown = given[name];
    if (name === 'sections' && Array.isArray(entries)) {
      return entryProblems('Section', entries, isSectionShape);
    }
    if (name === 'questions' && Array.isArray(entries)) {
      return entryProblems('Own question', entries, isOwnQuestionShape);
    }
    return [`“${told}” is missing, or not what it has to be.`];
  });
}

function entryProblems(
  name: string,
  entries: readonly unknown[],
  isRight: (entry: unknown) => boolean,
): string[] {
  return entries.flatMap((entry, index) =>
    isRight(entry) ? [] : [`${name} ${index + 1} lacks a field, or has one of the wrong kind.`],
  );
}

function pickSet(set: QuestionSet): QuestionSet {
  return {
    id: set.id,
    version: set.version,
    title: cleanLine(set.title),
    alias: cleanLine(set.alias),
    author: set.author,
    note: cleanText(set.note),
    dueDay: set.dueDay,
    minutes: set.minutes,
    sections: set.sections.map(pickSection),
    questions: set.questions.map(pickOwn),
  };
}

function pickSection({ title, items }: SetSection): SetSection {
  return {
    title: cleanLine(title),
    items: items.map(({ question, note }) => ({ question, note: cleanText(note) })),
  };
}

function pickOwn(own: OwnQuestion): OwnQuestion {
  const common = {
    id: own.id,
    stem: cleanText(own.stem),
    explanation: cleanText(own.explanation),
    competency: own.competency,
    seconds: own.seconds,
  };
  switch (own.format) {
    case 'single-choice':
    case 'multiple-select':
      return {
        ...common,
        format: own.format,
        options: own.options.map(({ id, text, key, rationale }) => ({
          id,
          text: cleanText(text),
          key,
          rationale: cleanText(rationale),
        })),
      };
    case 'numeric': {
      const { value, tolerance, decimals, unit } = own;
      return { ...common, format: own.format, value, tolerance, decimals, unit: cleanLine(unit) };
    }
    case 'free-response':
      return {
        ...common,
        format: own.format,
        evidence: own.evidence.map(({ id, text }) => ({ id, text: cleanText(text) })),
        model: cleanText(own.model),
      };
    case 'rapid-fire':
      return { ...common, format: own.format, answer: cleanText(own.answer) };
  }
}
