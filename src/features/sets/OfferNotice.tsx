import { useEffect, useRef } from 'preact/hooks';

const mostProblems = 5;

/** What is wrong with a link or file, that nothing was kept, and what to do. */
export function OfferNotice({
  problems,
  onClose,
}: {
  problems: readonly string[];
  onClose: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  const rest = problems.length - mostProblems;
  return (
    <div class="notice" ref={box} tabIndex={-1} role="alert">
      <div>
        <p>
          <strong>This set could not be opened.</strong> Nothing was kept, and nothing of yours has
          changed.
        </p>
        <ul>
          {problems.slice(0, mostProblems).map((problem) => (
            <li key={problem}>
              <bdi>{problem}</bdi>
            </li>
          ))}
          {rest > 0 && <li>and {rest} more</li>}
        </ul>
        <button type="button" class="link-button" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  );
}
