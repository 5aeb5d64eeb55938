import { useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import { platformHere } from '#components/platform.ts';
import { figuresOf } from '#domain/ledger/ledger-figures.ts';
import { answersToCopy } from '#domain/safekeeping/copy-age.ts';
import type { Safekeeping } from '#storage/safekeeping/safekeeping.ts';
import { copyLine, count, failureInWords } from './backup-words.ts';
import { FolderCopy } from './FolderCopy.tsx';
import { canShareFiles, share } from './hand-over.ts';
import type { UsedSafekeeping } from './use-safekeeping.ts';

/** One sentence on where the data is and when it was last copied elsewhere, and the button for it. */
export function CopySection({ keeping, copy, setCopy }: UsedSafekeeping) {
  const { said, save, isWorking } = useCopies(keeping, setCopy);
  const isKept = keeping?.ledger.status.kind !== 'memory-only';
  const answers = keeping ? figuresOf(keeping.ledger.projection).answers : 0;
  const isDue =
    keeping && answersToCopy(copy, keeping.ledger.projection, Date.now(), platformHere()) > 0;
  return (
    <section class="stack" aria-labelledby="your-data">
      <h2 id="your-data">Your data</h2>
      <p class="your-data-line">
        {keeping ? `Your ${count(answers, 'answer')} and` : 'Your answers and'} all you noted are{' '}
        {isKept
          ? 'kept in this browser, on this device, and nowhere else.'
          : 'in this tab alone: the browser lets us keep nothing. Save a copy before you close it.'}{' '}
        <span data-last-copy={copy?.at ?? 'none'}>
          {keeping && isKept && copyLine(copy, Date.now())}
        </span>
      </p>
      <div class="backup-actions">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={!keeping || isWorking}
          onClick={() => save('download')}
        >
          Save a copy
        </button>
        {keeping && canShareFiles() && (
          <button type="button" class="button" onClick={() => save('share')}>
            Send a copy
          </button>
        )}
      </div>
      {isDue && (
        <p class="notice" data-copy-nudge>
          {platformHere() === 'forgetful'
            ? 'Safari may delete the data of sites that were not opened for seven days. Save a copy, or install the app.'
            : 'A browser can lose its data, and a device can be lost. A copy takes a moment.'}
        </p>
      )}
      <p class="quiet small" role="status">
        {said}
      </p>
      {keeping && <FolderCopy keeping={keeping} onCopy={setCopy} />}
    </section>
  );
}

type Way = 'download' | 'share';

function useCopies(keeping: Safekeeping | null, setCopy: UsedSafekeeping['setCopy']) {
  const [said, setSaid] = useState('');
  const [isWorking, setWorking] = useState(false);

  async function handOver(it: Safekeeping, way: Way): Promise<string> {
    const [packed, { fileNameAt }] = await Promise.all([
      it.pack(),
      import('#storage/safekeeping/folder-copy.ts'),
    ]);
    const offset = { offsetMinutesAt: (at: number) => 0 - new Date(at).getTimezoneOffset() };
    const name = fileNameAt(packed.at, offset);
    const fileOf = (type: string) => new File([packed.bytes], name, { type });
    if (way === 'download') download(fileOf('application/gzip'));
    else if (!(await share(fileOf('application/octet-stream')))) return 'Nothing was sent.';
    setCopy(await it.noteCopy(packed));
    const where = way === 'download' ? 'handed to your browser' : 'passed on';
    return `${name} was ${where}: ${count(packed.answers, 'answer')}. Keep it where this device cannot take it along.`;
  }

  async function save(way: Way): Promise<void> {
    if (!keeping || isWorking) return;
    setWorking(true);
    setSaid('Packing your data ...');
    setSaid(await handOver(keeping, way).catch((error) => failureInWords(String(error.message))));
    setWorking(false);
  }

  return { said, save, isWorking };
}
