import { useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import { isoDateOf } from '#domain/local-day.ts';
import { profileAsText } from '#domain/readiness/profile-words.ts';
import { jsonResumeOf } from '#exchange/json-resume.ts';
import { profileCsv } from '#exchange/profile-table.ts';
import type { PartProps } from './names.ts';
import type { ResultDesk } from './ResultDesk.tsx';

/** Everything that can leave the device from here, by the hand of the learner alone. */
export function TakeAway(part: PartProps) {
  const { profile, names } = part;
  const [said, setSaid] = useState('');
  const text = profileAsText(profile, names.full);
  const name = `goldset-profile-${isoDateOf(profile.day)}`;

  function offer(end: string, content: string, type: string): void {
    const file = new File([content], `${name}.${end}`, { type });
    download(file);
    setSaid(`${file.name} was handed to your browser.`);
  }

  return (
    <section class="stack" aria-labelledby="take-away">
      <h2 id="take-away">Take it with you</h2>
      <p class="profile-actions">
        <button type="button" class="button" onClick={() => print()}>
          Print one page
        </button>
        <button type="button" class="button" onClick={() => copy(text).then(setSaid)}>
          Copy as text
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            offer('resume.json', jsonResumeOf(profile, names.full), 'application/json')
          }
        >
          JSON Resume
        </button>
        <button
          type="button"
          class="button"
          onClick={() => offer('csv', profileCsv(profile, names.full), 'text/csv')}
        >
          CSV
        </button>
      </p>
      <p class="small quiet" role="status">
        {said}
      </p>
      <details class="twin">
        <summary>The profile as text</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys */}
        <section class="as-text" aria-label="The profile as text" tabIndex={0}>
          <pre>{text}</pre>
        </section>
      </details>
      <ForMentor {...part} />
    </section>
  );
}

/** The desk of the result is loaded when somebody wants to send one. */
function ForMentor(part: PartProps) {
  const [desk, setDesk] = useState<{ readonly Desk: typeof ResultDesk } | null>(null);
  const [problem, setProblem] = useState('');

  function open(): void {
    import('./ResultDesk.tsx').then(
      ({ ResultDesk: Desk }) => setDesk({ Desk }),
      () => setProblem('This part is not saved on this device yet. Connect once and try again.'),
    );
  }

  return (
    <>
      <h3>A result for a mentor</h3>
      <p class="small quiet">
        A file with what you choose and nothing else. It leaves only by your hand, and you see it
        first.
      </p>
      {desk ? (
        <desk.Desk {...part} />
      ) : (
        <p>
          <button type="button" class="button" onClick={open}>
            Make a result file
          </button>
        </p>
      )}
      <p role="status">{problem}</p>
    </>
  );
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'This browser did not let us copy. Open the text below and copy it by hand.';
  }
}
