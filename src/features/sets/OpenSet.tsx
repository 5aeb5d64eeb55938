import { useState } from 'preact/hooks';
import { FileChoice } from '#components/FileChoice.tsx';
import type { Offer } from './use-offer.ts';

/** Opens a set that somebody sent: as a file, or as a link that is pasted. */
export function OpenSet({ offer }: { offer: Offer }) {
  const [link, setLink] = useState('');

  return (
    <section class="stack">
      <h2>Open a set</h2>
      <p class="small quiet">
        You see what is in it first. Nothing is stored before you choose to keep it.
      </p>
      <FileChoice
        label="A file, such as before-the-on-site.goldset.json"
        accept=".json,.gz,application/json"
        onChoose={offer.openFile}
      />
      <form
        class="set-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (link.trim() !== '') offer.openLink(link);
        }}
      >
        <label>
          <span class="small quiet">Or a link, pasted</span>
          <input
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            value={link}
            onInput={(event) => setLink(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          Open
        </button>
      </form>
    </section>
  );
}
