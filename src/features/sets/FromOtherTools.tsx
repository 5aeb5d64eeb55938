import { FileChoice } from '#components/FileChoice.tsx';
import type { SetsRoom } from './sets-room.ts';
import type { Offer } from './use-offer.ts';

/** Begins a set with the questions of an Anki text file or a table. */
export function FromOtherTools({ room, offer }: { room: SetsRoom; offer: Offer }) {
  const choose = (file: File) =>
    offer.show(import('./import-file.ts').then((it) => it.importFile(file, room)));
  return (
    <details class="disclosure">
      <summary>From Anki or CSV</summary>
      <div class="stack">
        <p class="small quiet">
          Anki: export notes as plain text. CSV: a first row with question and answer, or with
          question, correct, wrong1, wrong2. Pictures, sounds and formatting stay behind.
        </p>
        <FileChoice
          label="A file of text or CSV, in UTF-8"
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          onChoose={choose}
        />
        <p class="small quiet">
          You see what is in it first. The same deck or file again updates the same set, and what
          you answered stays with its questions.
        </p>
      </div>
    </details>
  );
}
