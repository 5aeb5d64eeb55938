import { useState } from 'preact/hooks';
import { figuresOf } from '#domain/ledger/ledger-figures.ts';
import { wantsCopy } from '#domain/safekeeping/copy-age.ts';
import type { Safekeeping } from '#storage/safekeeping/safekeeping.ts';
import { copyLine, count, failureInWords } from './backup-words.ts';
import { FolderCopy } from './FolderCopy.tsx';
import { canShareFiles, download, share } from './hand-over.ts';
import { platformHere } from './platform.ts';
import type { UsedSafekeeping } from './use-safekeeping.ts';

/** One sentence on where the data is and when it was last copied elsewhere, and the button for it. */
export function CopySection({ keeping, copy, setCopy }: UsedSafekeeping) {
  const { said, save, isWorking } = useCopies(keeping, setCopy);
  const answers = keeping ? figuresOf(keeping.ledger.projection).answers : 0;
  return (
    <section class="stack" aria-labelledby="your-data">
      <h2 id="your-data">Your data</h2>
      <p class="your-data-line">
        {keeping ? `Your ${count(answers, 'answer')} and` : 'Your answers and'} all you noted are
        kept in this browser, on this device, and nowhere else.{' '}
        <span data-last-copy={copy?.at ?? 'none'}>{keeping && copyLine(copy, Date.now())}</span>
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
      {keeping && isDue(keeping, copy) && (
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
    if (way === 'download') download(name, packed.bytes);
    else if (!(await share(name, packed.bytes))) return 'Nothing was sent.';
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

function isDue({ ledger }: Safekeeping, copy: UsedSafekeeping['copy']): boolean {
  const { days } = ledger.projection;
  if (days.size === 0) return false;
  const firstAt = Math.min(...days.keys()) * 86_400_000;
  const now = { at: Date.now(), answers: figuresOf(ledger.projection).answers, firstAt };
  return wantsCopy(copy, now, platformHere());
}
