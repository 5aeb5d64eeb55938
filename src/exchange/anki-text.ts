import type { Question } from '#domain/questions/question.ts';
import { cleanLine } from '#domain/sets/clean-text.ts';
import { isOwnQuestionId } from '#domain/sets/own-question.ts';
import { escapeHtml, writeHtml } from './write-html.ts';
import { answerTree, promptTree, type WrittenQuestion } from './written-out.ts';

/** The note type that the file asks for; its fields are Id, Question and Answer. */
export const ankiNoteType = 'Goldset';

/**
 * Questions as a text file that Anki imports:
 *
 *     #separator:tab
 *     #html:true
 *     #notetype:Goldset
 *     #deck:Goldset::Before the on-site
 *     #columns:Id	Question	Answer	Tags
 *     #tags column:4
 *     judge-bias	"<p>Which ..."	"<ul><li>..."	goldset goldset::competency::llm-judges ...
 *
 * Anki knows a note again by its first field, which is our id: importing a later file updates the note and keeps
 * its schedule. Note type and deck are only proposed where they exist.
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function writeAnkiText(title: string, questions: readonly WrittenQuestion[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    `#notetype:${ankiNoteType}`,
    `#deck:Goldset::${deckName(title)}`,
    '#columns:Id\tQuestion\tAnswer\tTags',
    '#tags column:4',
  ];
  return `${[...head, ...questions.map(writeNote)].join('\n')}\n`;
}

/** Two colons would make a deck inside a deck. */
function deckName(title: string): string {
  return cleanLine(title.replace(/:{2,}/g, ':')) || 'Questions';
}

function writeNote(written: WrittenQuestion): string {
  const { question } = written;
  return [
    escapeHtml(question.id),
    quoted(writeHtml(promptTree(question))),
    quoted(writeHtml(answerTree(written))),
    tagsOf(question).join(' '),
  ].join('\t');
}

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

/** An own question has neither competency nor band that anybody judged. */
function tagsOf({ id, competency, band, format }: Question): string[] {
  const judged = isOwnQuestionId(id)
    ? ['goldset::own']
    : [`goldset::competency::${competency}`, `goldset::band::${band}`];
  return ['goldset', ...judged, `goldset::format::${format}`];
}
