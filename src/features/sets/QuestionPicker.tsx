import { useState } from 'preact/hooks';
import { bandNames, bands } from '#domain/competencies/band.ts';
import type { CatalogueEntry } from '#domain/questions/catalogue.ts';
import { questionFormats } from '#domain/questions/question.ts';
import { questionsOfSet } from '#domain/sets/question-set.ts';
import { addQuestions, removeQuestion } from '#domain/sets/set-draft.ts';
import { findQuestions, noFilter, type QuestionFilter } from './question-filter.ts';
import type { EditorProps } from './SetEditor.tsx';

const shownAtFirst = 30;

/** The library, to pick from: a tick puts a question at the end of the set. */
export function QuestionPicker({ room, base, set, onChange }: EditorProps) {
  const [filter, setFilter] = useState<QuestionFilter>(noFilter);
  const [all, setAll] = useState(false);
  const found = findQuestions(room.catalogue, filter);
  const chosen = new Set(questionsOfSet(set));
  const shown = all ? found : found.slice(0, shownAtFirst);
  return (
    <section class="stack" aria-label="Add from the library">
      <PickerFields filter={filter} room={room} onChange={setFilter} />
      <p class="small quiet" role="status">
        {found.length} of {room.catalogue.entries.length}
      </p>
      <ul class="rows">
        {shown.map((entry) => (
          <PickerRow
            key={entry.id}
            entry={entry}
            base={base}
            topic={
              room.catalogue.competencies.find(({ id }) => id === entry.competency)?.short ?? ''
            }
            isChosen={chosen.has(entry.id)}
            onToggle={() =>
              onChange((it) =>
                questionsOfSet(it).includes(entry.id)
                  ? removeQuestion(it, entry.id)
                  : addQuestions(it, [entry.id]),
              )
            }
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          Show all {found.length}
        </button>
      )}
    </section>
  );
}

interface PickerFieldsProps extends Pick<EditorProps, 'room'> {
  filter: QuestionFilter;
  onChange: (filter: QuestionFilter) => void;
}

function PickerFields({ filter, room, onChange }: PickerFieldsProps) {
  const selects = [
    ['competency', 'Any topic', room.catalogue.competencies.map(({ id, short }) => [id, short])],
    ['band', 'Any band', bands.map((it) => [it, bandNames[it]])],
    ['format', 'Any format', questionFormats.map((it) => [it, it.replaceAll('-', ' ')])],
  ] as const;
  return (
    <search>
      <label>
        <span class="small quiet">Words of the title or topic</span>
        <input
          class="field"
          type="search"
          autocomplete="off"
          value={filter.words}
          onInput={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
      </label>
      <div class="picker-facets">
        {selects.map(([name, any, options]) => (
          <select
            key={name}
            class="field"
            aria-label={any.replace('Any ', 'By ')}
            value={filter[name]}
            onChange={(event) => onChange({ ...filter, [name]: event.currentTarget.value })}
          >
            <option value="">{any}</option>
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ))}
      </div>
    </search>
  );
}

interface PickerRowProps {
  entry: CatalogueEntry;
  base: string;
  topic: string;
  isChosen: boolean;
  onToggle: () => void;
}

function PickerRow({ entry, base, topic, isChosen, onToggle }: PickerRowProps) {
  return (
    <li class="picker-row">
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span>
          <strong>{entry.title}</strong>
          <span class="small quiet">
            {topic} · {bandNames[entry.band].toLowerCase()} · {entry.format.replaceAll('-', ' ')}
          </span>
        </span>
      </label>
      <a class="small" href={`${base}questions/${entry.id}/`} target="_blank" rel="noopener">
        Read<span class="visually-hidden"> {entry.title}, in a new tab</span>
      </a>
    </li>
  );
}
