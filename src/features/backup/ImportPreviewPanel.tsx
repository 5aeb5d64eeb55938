import { useState } from 'preact/hooks';
import type { ImportPreview } from '#storage/safekeeping/import-preview.ts';
import type { ImportWay } from '#storage/safekeeping/safekeeping.ts';
import { count, momentInWords } from './backup-words.ts';

interface ImportPreviewPanelProps {
  preview: ImportPreview;
  onBring: (way: ImportWay) => void;
  onLeave: () => void;
}

const figures = [
  ['answers', 'Answers'],
  ['questions', 'Questions'],
  ['days', 'Days'],
] as const;

/** What a backup would change, before it changes anything. */
export function ImportPreviewPanel({ preview, onBring, onLeave }: ImportPreviewPanelProps) {
  const [way, setWay] = useState<ImportWay>('merge');
  const { backup, difference, before } = preview;
  const after = way === 'merge' ? preview.afterMerge : preview.afterReplace;
  return (
    <div class="import-preview stack">
      <p>
        <strong>{count(backup.events.length, 'event')}</strong>, saved on{' '}
        {momentInWords(backup.exportedAt)} by the device {backup.device.slice(0, 6)}.
      </p>
      <p class="small">{differenceInWords(preview)}</p>
      <fieldset class="stack">
        <legend class="small quiet">What is to happen</legend>
        <WayChoice chosen={way} onChoose={setWay} onlyHere={difference.onlyHere} />
      </fieldset>
      <table class="figures">
        <thead>
          <tr>
            <td />
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([name, label]) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{before[name]}</td>
              <td>{after[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="backup-actions">
        <button type="button" class="button button-primary" onClick={() => onBring(way)}>
          {way === 'merge' ? 'Merge' : 'Replace'}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </div>
  );
}

interface WayChoiceProps {
  chosen: ImportWay;
  onChoose: (way: ImportWay) => void;
  onlyHere: number;
}

function WayChoice({ chosen, onChoose, onlyHere }: WayChoiceProps) {
  const ways: readonly (readonly [ImportWay, string])[] = [
    ['merge', 'Merge: keep what is here, and add what is new'],
    [
      'replace',
      onlyHere === 0
        ? 'Replace: keep only what is in the file'
        : `Replace: keep only what is in the file; ${count(onlyHere, 'event')} that ${onlyHere === 1 ? 'is' : 'are'} only here will go`,
    ],
  ];
  return (
    <>
      {ways.map(([way, label]) => (
        <label key={way} class="way">
          <input type="radio" name="way" checked={chosen === way} onChange={() => onChoose(way)} />
          {label}
        </label>
      ))}
    </>
  );
}

function differenceInWords({ difference, backup, ahead }: ImportPreview): string {
  const { fresh, shared, unreadable } = difference;
  const sentences = [`${fresh.length} of them are new here, ${shared} are here already.`];
  if (unreadable > 0) {
    sentences.push(
      `${unreadable} are of a kind that this version does not know: they are kept, and count once the app is updated.`,
    );
  }
  if (backup.leftOut > 0) {
    sentences.push(`${backup.leftOut} could not be read when it was saved, and are not in it.`);
  }
  if (ahead > 0) sentences.push(`${ahead} are dated in the future: one of the clocks is wrong.`);
  return sentences.join(' ');
}
