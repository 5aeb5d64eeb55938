import {
  type Check,
  hasFields,
  isCount,
  isFlag,
  isListOf,
  isName,
  isNullable,
  isNumber,
  isText,
} from '../ledger/shape.ts';
import type { OwnFormat, OwnQuestion, OwnQuestionOf } from './own-question.ts';
import type { QuestionSet } from './question-set.ts';

/** 9999-12-31: later days have no ISO date. */
const lastDay = 2_932_896;

/** `toFixed` throws beyond. */
const mostDecimals = 100;

type Fields<Value> = Readonly<Record<keyof Value, Check>>;

const own: Omit<Fields<OwnQuestion>, 'format'> = {
  id: isName,
  stem: isText,
  explanation: isText,
  competency: isNullable(isName),
  seconds: isNumber,
};

const isOption = hasFields({ id: isName, text: isText, key: isFlag, rationale: isText });
const isEvidence = hasFields({ id: isName, text: isText });
const isSome =
  (check: Check): Check =>
  (value) =>
    isListOf(check)(value) && Object(value).length > 0;
const isUpTo =
  (most: number): Check =>
  (value) =>
    isCount(value) && Number(value) <= most;

const isChoice = hasFields({ ...own, options: isSome(isOption) });

const byFormat: { readonly [F in OwnFormat]: Check } = {
  'single-choice': isChoice,
  'multiple-select': isChoice,
  numeric: hasFields({
    ...own,
    value: isNumber,
    tolerance: isNumber,
    decimals: isUpTo(mostDecimals),
    unit: isText,
  } satisfies Omit<Fields<OwnQuestionOf<'numeric'>>, 'format'>),
  'free-response': hasFields({
    ...own,
    evidence: isSome(isEvidence),
    model: isText,
  } satisfies Omit<Fields<OwnQuestionOf<'free-response'>>, 'format'>),
  'rapid-fire': hasFields({ ...own, answer: isText } satisfies Omit<
    Fields<OwnQuestionOf<'rapid-fire'>>,
    'format'
  >),
};

export const isOwnQuestionShape: Check = (value) => {
  const { format } = Object(value);
  return isName(format) && Object.hasOwn(byFormat, format) && byFormat[format as OwnFormat](value);
};

export const isSectionShape: Check = hasFields({
  title: isText,
  items: isListOf(hasFields({ question: isName, note: isText })),
});

/** The type of each field. */
export const setShape: Fields<QuestionSet> = {
  id: isName,
  version: isCount,
  title: isText,
  alias: isText,
  author: isText,
  note: isText,
  dueDay: isNullable(isUpTo(lastDay)),
  minutes: isNullable(isNumber),
  sections: isListOf(isSectionShape),
  questions: isListOf(isOwnQuestionShape),
};

/** Whether it can be shown and practised, for what was stored earlier. The rules are in `set-problems.ts`. */
export const isQuestionSet: Check = hasFields(setShape);
