import { useEffect, useState } from 'preact/hooks';
import { presentSteps } from '#domain/questions/presentation.ts';
import type { OrderingStep } from '#domain/questions/question.ts';
import { ContentView } from '../ContentView.tsx';
import { Icon } from '../Icon.tsx';
import { useDragOrder } from '../use-drag-order.ts';
import type { AnswerPartProps } from './answer-part.ts';

/** Steps move by drag, by buttons and by arrow keys; each move is announced. */
export function OrderingAnswer({
  question,
  seed,
  response,
  mark,
  onChange,
}: AnswerPartProps<'ordering'>) {
  const start = presentSteps(question.answer, seed).map((step) => step.id);
  const order = response?.format === 'ordering' ? response.order : start;
  const [announcement, setAnnouncement] = useState('');
  const stepById = new Map(question.answer.steps.map((step) => [step.id, step]));

  // The order on screen is already an answer: it can be checked as it stands.
  useEffect(() => {
    if (!response) onChange({ format: 'ordering', order: start });
  }, [question.id, seed]);

  function move(id: string, to: number): void {
    if (mark || to < 0 || to >= order.length) return;
    const rest = order.filter((it) => it !== id);
    onChange({ format: 'ordering', order: [...rest.slice(0, to), id, ...rest.slice(to)] });
    setAnnouncement(`Moved to place ${to + 1} of ${order.length}`);
  }

  const drag = useDragOrder(move);
  return (
    <>
      <ol class="steps" ref={drag.listRef}>
        {order.map((id, index) => {
          const step = stepById.get(id);
          const place = question.answer.steps.findIndex((it) => it.id === id);
          return (
            step && (
              <StepRow
                key={id}
                step={step}
                index={index}
                place={mark ? place : null}
                dragging={drag.draggingId === id}
                onGrip={(event) => drag.start(event, id)}
                onMove={(to) => move(id, to)}
              />
            )
          );
        })}
      </ol>
      <p class="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </>
  );
}

interface StepRowProps {
  step: OrderingStep;
  index: number;
  /** Where it belongs, from 0; null before marking. */
  place: number | null;
  dragging: boolean;
  onGrip: (event: PointerEvent) => void;
  onMove: (to: number) => void;
}

function StepRow({ step, index, place, dragging, onGrip, onMove }: StepRowProps) {
  const outcome = place === null ? undefined : place === index ? 'right' : 'wrong';
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
  }

  return (
    <li class="step" data-outcome={outcome} data-dragging={dragging}>
      <span class="step-grip" aria-hidden="true" onPointerDown={onGrip}>
        {outcome ? <Icon name={outcome} /> : <Icon name="grip" />}
      </span>
      <span class="step-text">
        <ContentView tree={step.text} />
        {outcome === 'wrong' && (
          <span class="choice-word">Belongs in place {(place ?? 0) + 1}</span>
        )}
      </span>
      {!outcome && (
        <span class="step-buttons">
          <button
            type="button"
            class="step-button"
            aria-label="Move up"
            onKeyDown={onKeyDown}
            onClick={() => onMove(index - 1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="step-button"
            aria-label="Move down"
            onKeyDown={onKeyDown}
            onClick={() => onMove(index + 1)}
          >
            <Icon name="down" />
          </button>
        </span>
      )}
    </li>
  );
}
