import { useState } from 'preact/hooks';
import { FileChoice } from '#components/FileChoice.tsx';
import type { Backup } from '#exchange/backup-file.ts';
import type { Result } from '#exchange/result.ts';
import { aBackupName, count, failureInWords, momentInWords } from './backup-words.ts';
import { Problems } from './Problems.tsx';
import type { RecoveryRoom } from './recovery-room.ts';
import { SaveSnapshots } from './SaveSnapshots.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import { TypedWord } from './TypedWord.tsx';

type RecoveryState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'working' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | { readonly kind: 'failed'; readonly said: string }
  | { readonly kind: 'recovered'; readonly answers: number };

interface RecoveryScreenProps {
  room: RecoveryRoom;
  onGoOn: () => void;
  onStartAnew: () => void;
  onLater: () => void;
}

/** What happened to the data, and what can be done. Until then nothing is written. */
export function RecoveryScreen({ room, onGoOn, onStartAnew, onLater }: RecoveryScreenProps) {
  const [state, setState] = useState<RecoveryState>({ kind: 'asking' });
  const fail = (error: unknown) => {
    const said = failureInWords(error instanceof Error ? error.message : String(error));
    setState({ kind: 'failed', said });
  };

  async function recover(reading: Promise<Result<Backup>> | null): Promise<void> {
    setState({ kind: 'working' });
    try {
      const backup = await reading;
      if (backup && !backup.ok) return setState({ kind: 'refused', problems: backup.problems });
      const { answers } = await room.recover(backup?.value ?? null);
      setState({ kind: 'recovered', answers });
    } catch (error) {
      fail(error);
    }
  }

  if (state.kind === 'recovered') return <Recovered answers={state.answers} onGoOn={onGoOn} />;
  return (
    <div class="stack" data-recovery={state.kind} aria-busy={state.kind === 'working'}>
      <h2 id="recovery-title">Your data on this device is gone or damaged</h2>
      <p>
        {whatHappened(room)} Nothing has been written since, and nothing will be until you decide.
      </p>
      <div role="status">
        {state.kind === 'working' && <p>Working ...</p>}
        {state.kind === 'refused' && <Problems problems={state.problems} />}
        {state.kind === 'failed' && <p class="notice">{state.said}</p>}
      </div>
      {room.report.canWrite ? (
        <>
          <Choices room={room} onRecover={recover} />
          <details class="snapshots">
            <summary>Start anew</summary>
            <TypedWord
              word="start anew"
              button="Start anew"
              onConfirm={() => room.startAnew().then(onStartAnew, fail)}
            />
          </details>
        </>
      ) : (
        <SaveSnapshots room={room} />
      )}
      <p>
        <button type="button" class="link-button" onClick={onLater}>
          Decide later, and only read
        </button>
      </p>
    </div>
  );
}

interface ChoicesProps {
  room: RecoveryRoom;
  onRecover: (reading: Promise<Result<Backup>> | null) => void;
}

function Choices({ room, onRecover }: ChoicesProps) {
  const [newest, ...older] = room.snapshots;
  const { left } = room.report;
  return (
    <>
      {newest && (
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => onRecover(room.readSnapshot(newest))}
        >
          Bring back {count(newest.answers, 'answer')} of {momentInWords(newest.at)}
        </button>
      )}
      <SnapshotList snapshots={older} onChoose={(it) => onRecover(room.readSnapshot(it))} />
      <FileChoice
        label={`Open a backup file, ${aBackupName}`}
        onChoose={(file) => onRecover(room.readFile(file))}
      />
      {left && left.answers > 0 && (
        <button type="button" class="button button-wide" onClick={() => onRecover(null)}>
          Go on with the {count(left.answers, 'answer')} that {left.answers === 1 ? 'is' : 'are'}{' '}
          left
        </button>
      )}
    </>
  );
}

function Recovered({ answers, onGoOn }: { answers: number; onGoOn: () => void }) {
  return (
    <div class="stack" data-recovery="recovered">
      <h2 id="recovery-title">Back again</h2>
      <p role="status">
        {count(answers, 'answer')} {answers === 1 ? 'is' : 'are'} on this device again.
      </p>
      <button type="button" class="button button-primary button-wide" onClick={onGoOn}>
        Go on
      </button>
    </div>
  );
}

function whatHappened({ report: { canary, left, canWrite } }: RecoveryRoom): string {
  if (!canary)
    return 'Everything that was kept here was deleted, in another tab or by the browser.';
  const were = canary.answers === 1 ? 'was' : 'were';
  const before = `There ${were} ${count(canary.answers, 'answer')} here.`;
  if (!canWrite) return `${before} The browser cannot open its storage for this site any more.`;
  if (!left || left.answers === 0) return `${before} Now the browser has none.`;
  return left.answers < canary.answers
    ? `${before} Only ${left.answers} are left.`
    : `${before} What the browser has now does not fit to that.`;
}
