import { isOwnQuestionId, type OwnQuestion } from './own-question.ts';
import { type QuestionSet, questionsOfSet, type SetItem, type SetSection } from './question-set.ts';

/** A set as its author changes it. Every function gives a new set, and leaves alone what it is not about. */
export function emptySet(identity: Pick<QuestionSet, 'id' | 'author' | 'alias'>): QuestionSet {
  return {
    ...identity,
    version: 1,
    title: '',
    note: '',
    dueDay: null,
    minutes: null,
    sections: [{ title: '', items: [] }],
    questions: [],
  };
}

export function setName({ title }: Pick<QuestionSet, 'title'>): string {
  return title.trim() || 'Set without a title';
}

/** At the end of the last section; what is there already stays where it is. */
export function addQuestions(set: QuestionSet, ids: readonly string[]): QuestionSet {
  const there = new Set(questionsOfSet(set));
  const items = [...new Set(ids)]
    .filter((id) => !there.has(id))
    .map((question) => ({ question, note: '' }));
  const last = set.sections.at(-1) ?? { title: '', items: [] };
  const grown = { ...last, items: [...last.items, ...items] };
  return { ...set, sections: [...set.sections.slice(0, -1), grown] };
}

/** An own question goes with it. */
export function removeQuestion(set: QuestionSet, id: string): QuestionSet {
  return {
    ...withItems(set, (items) => items.filter(({ question }) => question !== id)),
    questions: set.questions.filter((own) => own.id !== id),
  };
}

export function annotate(set: QuestionSet, id: string, note: string): QuestionSet {
  return withItems(set, (items) =>
    items.map((item) => (item.question === id ? { ...item, note } : item)),
  );
}

/** Adds an own question, or puts it in the place of its earlier form. */
export function writeQuestion(set: QuestionSet, own: OwnQuestion): QuestionSet {
  const isThere = set.questions.some(({ id }) => id === own.id);
  const questions = isThere
    ? set.questions.map((it) => (it.id === own.id ? own : it))
    : [...set.questions, own];
  return addQuestions({ ...set, questions }, [own.id]);
}

function withItems(
  set: QuestionSet,
  change: (items: readonly SetItem[]) => readonly SetItem[],
): QuestionSet {
  return {
    ...set,
    sections: set.sections.map((section) => ({ ...section, items: change(section.items) })),
  };
}

/** A set as one list, headings among the questions: what dragging moves things in. */
export type SetRow =
  | { readonly kind: 'heading'; readonly section: number; readonly title: string }
  | { readonly kind: 'item'; readonly section: number; readonly item: SetItem };

export function rowsOf({ sections }: Pick<QuestionSet, 'sections'>): SetRow[] {
  return sections.flatMap(({ title, items }, section): SetRow[] => [
    { kind: 'heading', section, title },
    ...items.map((item): SetRow => ({ kind: 'item', section, item })),
  ]);
}

/** Where a question stands among all rows; -1 when it is not there. */
export function rowOf(set: Pick<QuestionSet, 'sections'>, id: string): number {
  return rowsOf(set).findIndex((row) => row.kind === 'item' && row.item.question === id);
}

/** @param to the row it is to stand at; never above the first heading */
export function moveQuestion(set: QuestionSet, id: string, to: number): QuestionSet {
  const rows = rowsOf(set);
  const moved = rows[rowOf(set, id)];
  if (!moved) return set;
  const rest = rows.filter((row) => row !== moved);
  const place = Math.min(Math.max(1, to), rest.length);
  return { ...set, sections: sectionsOf([...rest.slice(0, place), moved, ...rest.slice(place)]) };
}

function sectionsOf(rows: readonly SetRow[]): SetSection[] {
  const sections: { title: string; items: SetItem[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'heading') sections.push({ title: row.title, items: [] });
    else sections.at(-1)?.items.push(row.item);
  }
  return sections;
}

export function addSection(set: QuestionSet, title = ''): QuestionSet {
  return { ...set, sections: [...set.sections, { title, items: [] }] };
}

export function renameSection(set: QuestionSet, section: number, title: string): QuestionSet {
  const sections = set.sections.map((it, index) => (index === section ? { ...it, title } : it));
  return { ...set, sections };
}

/** Its questions go to the section before it; the first section stays. */
export function removeSection(set: QuestionSet, section: number): QuestionSet {
  if (section === 0) return set;
  let heading = -1;
  const rows = rowsOf(set).filter((row) => {
    if (row.kind === 'heading') heading += 1;
    return row.kind !== 'heading' || heading !== section;
  });
  return { ...set, sections: sectionsOf(rows) };
}

/** @param by 1 down, -1 up; beyond the ends nothing moves */
export function moveSection(set: QuestionSet, section: number, by: 1 | -1): QuestionSet {
  const moved = set.sections[section];
  const to = section + by;
  if (!moved || to < 0 || to >= set.sections.length) return set;
  const rest = set.sections.filter((_, index) => index !== section);
  return { ...set, sections: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}

/** The set as somebody's own, with a new id: its own questions are new ones, and whoever has the original keeps it. */
export function copyOfSet(
  set: QuestionSet,
  identity: Pick<QuestionSet, 'id' | 'author' | 'alias'>,
): QuestionSet {
  const rename = (id: string) =>
    isOwnQuestionId(id) ? `own:${identity.id}:${id.split(':').at(-1)}` : id;
  const copied = withItems(set, (items) =>
    items.map((item) => ({ ...item, question: rename(item.question) })),
  );
  const questions = set.questions.map((own) => ({ ...own, id: rename(own.id) }));
  return { ...copied, ...identity, version: 1, questions };
}
