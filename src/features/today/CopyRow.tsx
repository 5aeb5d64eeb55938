import { useEffect, useRef, useState } from 'preact/hooks';

interface CopyRowProps {
  base: string;
  /** That are in no copy yet. */
  answers: number;
  onPutOff: () => void;
}

/** Asks for a copy, once; the same place says that it was put off, so that nothing moves. */
export function CopyRow({ base, answers, onPutOff }: CopyRowProps) {
  const [isPutOff, setPutOff] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isPutOff) said.current?.focus();
  }, [isPutOff]);
  const putOff = () => {
    onPutOff();
    setPutOff(true);
  };
  return (
    <li class="today-row" data-copy-nudge>
      {isPutOff ? (
        <p ref={said} tabIndex={-1}>
          Not for a week.
          <span class="quiet small">Settings can save one at any time.</span>
        </p>
      ) : (
        <>
          <a href={`${base}settings/#your-data`}>
            <strong>Save a copy</strong>
            <span class="quiet small">{answers} answers are in no copy yet.</span>
          </a>
          <button type="button" class="button button-quiet" onClick={putOff}>
            Not now
          </button>
        </>
      )}
    </li>
  );
}
