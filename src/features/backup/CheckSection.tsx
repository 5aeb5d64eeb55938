import { useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import { figuresOf } from '#domain/ledger/ledger-figures.ts';
import type { DataFindings } from '#storage/safekeeping/check-ledger.ts';
import type { Safekeeping } from '#storage/safekeeping/safekeeping.ts';
import { count, failureInWords } from './backup-words.ts';

/** What is kept here in numbers, and a check that mends what it finds. */
export function CheckSection({ keeping }: { keeping: Safekeeping }) {
  const [findings, setFindings] = useState<DataFindings | null>(null);
  const [said, setSaid] = useState('');
  const { answers, questions, days } = figuresOf(keeping.ledger.projection);

  async function check(): Promise<void> {
    setSaid('Reading everything, and working it out anew ...');
    setFindings(null);
    try {
      const found = await keeping.check();
      setFindings(found);
      setSaid(findingsInWords(found));
    } catch (error) {
      setSaid(failureInWords(error instanceof Error ? error.message : String(error)));
    }
  }

  async function exportAside(): Promise<void> {
    const rows = await keeping.quarantined();
    const name = 'goldset-unreadable-rows.json';
    download(new File([readableJson(rows)], name, { type: 'application/json' }));
  }

  return (
    <section class="stack" aria-labelledby="check" data-check={findings ? 'done' : 'idle'}>
      <h2 id="check">Check</h2>
      <dl class="facts-list">
        <dt>Answers</dt>
        <dd>{answers}</dd>
        <dt>Questions met</dt>
        <dd>{questions}</dd>
        <dt>Days with practice</dt>
        <dd>{days}</dd>
      </dl>
      <p>
        <button type="button" class="button" onClick={check}>
          Check my data
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
      {findings && findings.setAside + findings.setAsideEarlier > 0 && (
        <p class="small">
          <button type="button" class="link-button" onClick={exportAside}>
            Save what could not be read
          </button>
        </p>
      )}
    </section>
  );
}

function findingsInWords(found: DataFindings): string {
  const sentences = [`${count(found.events, 'event')} read and worked out anew.`];
  if (found.setAside > 0) {
    sentences.push(`${count(found.setAside, 'row')} could not be read: set aside, not deleted.`);
  }
  if (found.setAsideEarlier > 0) sentences.push(`${found.setAsideEarlier} set aside earlier.`);
  if (found.reworked.length > 0) {
    sentences.push(`Corrected from the log: ${found.reworked.join(', ')}.`);
  }
  if (found.setAside + found.reworked.length === 0) sentences.push('0 faults found.');
  return sentences.join(' ');
}

/** JSON that also says what JSON has no word for. */
function readableJson(rows: unknown): string {
  return JSON.stringify(
    rows,
    (_, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) return `${value}`;
      return ArrayBuffer.isView(value) ? Array.from(value as Float64Array, String) : value;
    },
    2,
  );
}
