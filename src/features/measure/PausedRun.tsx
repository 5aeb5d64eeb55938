import { useEffect, useRef } from 'preact/hooks';
import type { RunRecord } from '#domain/adaptive/run-record.ts';

interface PausedRunProps {
  record: RunRecord;
  base: string;
  problem: string | null;
  onGoOn: () => void;
  onStop: () => void;
}

/** A break, of a minute or of days: the same question waits. */
export function PausedRun({ record, base, problem, onGoOn, onStop }: PausedRunProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answers = record.answered.length;
  return (
    <section class="stack-wide paused">
      <h1 ref={heading} tabIndex={-1}>
        Paused at question {answers + 1}
      </h1>
      {problem && <p class="notice">{problem}</p>}
      <p>
        You can close the page: the check waits on this device and goes on with the same question.
      </p>
      <div class="paused-actions">
        <button type="button" class="button button-primary button-wide" onClick={onGoOn}>
          Continue
        </button>
        <a class="button button-wide" href={base}>
          Back to Today
        </a>
        <button type="button" class="button button-quiet" onClick={onStop}>
          {answers > 0 ? 'End it here and see the result' : 'Drop this check'}
        </button>
      </div>
    </section>
  );
}
