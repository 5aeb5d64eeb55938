import { useRef, useState } from 'preact/hooks';
import type { Offer } from './use-offer.ts';

/** Opens a set that somebody sent: as a file, or as a link that is pasted. */
export function OpenSet({ offer }: { offer: Offer }) {
  const [link, setLink] = useState('');
  const field = useRef<HTMLInputElement>(null);

  function choose(file: File | undefined): void {
    if (file) offer.openFile(file);
    // The same file may be chosen again after it was mended.
    if (field.current) field.current.value = '';
  }

  return (
    <section class="stack">
      <h2>Open a set</h2>
      <p class="small quiet">
        You see what is in it first. Nothing is stored before you choose to keep it.
      </p>
      <label class="set-file">
        <span class="small quiet">A file, such as before-the-on-site.goldset.json</span>
        <input
          ref={field}
          class="field"
          type="file"
          accept=".json,.gz,application/json"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </label>
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
