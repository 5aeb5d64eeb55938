import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface DragOrder {
  readonly listRef: RefObject<HTMLOListElement>;
  readonly draggingId: string | null;
  start(event: PointerEvent, id: string): void;
}

/** Follows a pressed pointer over a list and reports the place it is at. The list itself is reordered by the caller. */
export function useDragOrder(move: (id: string, to: number) => void): DragOrder {
  const listRef = useRef<HTMLOListElement>(null);
  const [draggingId, setDraggingId] = useState<string | null>(null);
  const latestMove = useRef(move);
  latestMove.current = move;

  function placeAt(y: number): number {
    const rows = [...(listRef.current?.children ?? [])];
    const index = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
    return index === -1 ? rows.length - 1 : index;
  }

  function start(event: PointerEvent, id: string): void {
    event.preventDefault();
    setDraggingId(id);
    let place = placeAt(event.clientY);
    const follow = (moved: PointerEvent) => {
      const next = placeAt(moved.clientY);
      if (next === place) return;
      place = next;
      latestMove.current(id, place);
    };
    const end = () => {
      setDraggingId(null);
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  }

  return { listRef, draggingId, start };
}
