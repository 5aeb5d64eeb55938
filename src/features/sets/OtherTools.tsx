import { useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import type { OtherTool } from './other-tools.ts';
import type { RoomProps } from './SetList.tsx';

const tools: readonly { readonly tool: OtherTool; readonly label: string }[] = [
  { tool: 'anki', label: 'Anki text' },
  { tool: 'gift', label: 'Moodle (GIFT)' },
  { tool: 'csv', label: 'CSV' },
];

/** A set as a file for another program, with its questions and answers in full. */
export function OtherTools({
  set,
  room,
  base,
}: Pick<RoomProps, 'room' | 'base'> & { set: QuestionSet }) {
  const [said, setSaid] = useState('');

  async function save(tool: OtherTool): Promise<void> {
    try {
      const { fileFor } = await import('./other-tools.ts');
      const file = await fileFor(tool, set, { room, base });
      download(file);
      setSaid(`${file.name} was handed to your browser.`);
    } catch (error) {
      setSaid(`No file was made. ${error instanceof Error ? error.message : error}`);
    }
  }

  return (
    <details class="disclosure">
      <summary>Other tools: Anki, Moodle, CSV</summary>
      <div class="stack">
        <p class="small">
          These files hold all questions with their answers and reasons, for those who may read
          them.
        </p>
        <div class="set-actions">
          {tools.map(({ tool, label }) => (
            <button key={tool} type="button" class="button" onClick={() => save(tool)}>
              {label}
            </button>
          ))}
        </div>
        <p class="small quiet">
          Anki: make a note type named Goldset with the fields Id, Question and Answer, then import
          the file. Importing a later file updates the notes and keeps their schedule.
        </p>
        <p class="small quiet">
          Moodle: ordering becomes matching of places and steps, and a question with changing
          numbers goes with one set of them. All else keeps its kind; written answers are essays.
        </p>
        <p class="small quiet" role="status">
          {said}
        </p>
      </div>
    </details>
  );
}
