import { useState } from 'preact/hooks';
import { Icon } from '#components/Icon.tsx';
import { KeptField } from '#components/KeptField.tsx';
import { useDragOrder } from '#components/use-drag-order.ts';
import { cleanText } from '#domain/sets/clean-text.ts';
import { type SetItem, setLimits } from '#domain/sets/question-set.ts';
import {
  addSection,
  annotate,
  moveQuestion,
  removeQuestion,
  rowOf,
  rowsOf,
} from '#domain/sets/set-draft.ts';
import { SectionHeading } from './SectionHeading.tsx';
import type { EditorProps } from './SetEditor.tsx';
import { titlesOf } from './set-words.ts';

/** The questions in their sections: moved by drag, by buttons and by arrow keys; each move is announced. */
export function SetOutline(props: EditorProps) {
  const { set, room, onChange } = props;
  const [said, setSaid] = useState('');
  const titleOf = titlesOf(room.catalogue, set);
  const rows = rowsOf(set);

  function move(id: string, to: number): void {
    if (to < 1 || to >= rows.length) return;
    onChange((it) => moveQuestion(it, id, to));
    setSaid(`${titleOf(id)}: moved to row ${to + 1} of ${rows.length}`);
  }

  const drag = useDragOrder(move);
  return (
    <section class="stack" aria-label="Order and notes">
      <ol class="rows set-rows" ref={drag.listRef}>
        {rows.map((row, index) =>
          row.kind === 'heading' ? (
            <SectionHeading key={`section ${row.section}`} {...props} section={row.section} />
          ) : (
            <OutlineRow
              key={row.item.question}
              item={row.item}
              title={titleOf(row.item.question)}
              isDragged={drag.draggingId === row.item.question}
              onGrip={(event) => drag.start(event, row.item.question)}
              onMove={(by) => move(row.item.question, index + by)}
              onNote={(note) => onChange((it) => annotate(it, row.item.question, cleanText(note)))}
              onRemove={() => {
                onChange((it) => removeQuestion(it, row.item.question));
                setSaid(
                  `${titleOf(row.item.question)}: taken out of row ${rowOf(set, row.item.question) + 1}`,
                );
              }}
            />
          ),
        )}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <button type="button" class="button" onClick={() => onChange((it) => addSection(it))}>
        Add a section
      </button>
    </section>
  );
}

interface OutlineRowProps {
  item: SetItem;
  title: string;
  isDragged: boolean;
  onGrip: (event: PointerEvent) => void;
  /** 1 down, -1 up. */
  onMove: (by: 1 | -1) => void;
  onNote: (note: string) => void;
  onRemove: () => void;
}

function OutlineRow({ item, title, isDragged, onGrip, onMove, onNote, onRemove }: OutlineRowProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <li class="outline-row" data-dragging={isDragged} data-item={item.question}>
      <span class="outline-grip" aria-hidden="true" onPointerDown={onGrip}>
        <Icon name="grip" />
      </span>
      <p class="outline-title">
        <bdi>{title}</bdi>
      </p>
      <span class="outline-buttons">
        {([-1, 1] as const).map((by) => (
          <button
            key={by}
            type="button"
            class="step-button"
            aria-label={`Move ${by < 0 ? 'up' : 'down'}: ${title}`}
            onKeyDown={onKeyDown}
            onClick={() => onMove(by)}
          >
            <Icon name={by < 0 ? 'up' : 'down'} />
          </button>
        ))}
        <button
          type="button"
          class="step-button"
          aria-label={`Take out: ${title}`}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </span>
      <details class="outline-note" open={item.note !== ''}>
        <summary class="small">Note</summary>
        <KeptField
          label="Why it is here, or what to look out for"
          kept={item.note}
          rows={2}
          longest={setLimits.text}
          onKeep={onNote}
        />
      </details>
    </li>
  );
}
