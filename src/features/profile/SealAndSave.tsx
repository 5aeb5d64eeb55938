import { useId, useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import { resultKind } from '#exchange/result-file.ts';
import { sealFile, shortestPassphrase } from '#exchange/sealed-file.ts';

/** Saves the file as it is shown, or sealed with a passphrase. */
export function SealAndSave({ text, fileName }: { text: string; fileName: string }) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const isTooShort = passphrase !== '' && passphrase.length < shortestPassphrase;

  async function save(): Promise<void> {
    if (isTooShort) {
      setSaid(`A passphrase has ${shortestPassphrase} characters or more. Nothing was saved.`);
      return;
    }
    const isSealed = passphrase !== '';
    const name = isSealed ? fileName.replace(/\.json$/, '.sealed.json') : fileName;
    if (isSealed) setSaid('Sealing ...');
    const content = isSealed ? await sealFile(text, resultKind, passphrase) : text;
    download(new File([content], name, { type: 'application/json' }));
    setSaid(`${name} was handed to your browser.`);
  }

  return (
    <>
      <div>
        <label class="small quiet" for={id}>
          Passphrase, may stay empty
        </label>
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-about`}
          aria-invalid={isTooShort}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <p class="small quiet" id={`${id}-about`}>
          With it the file is encrypted (AES-256-GCM), and only its kind can be read without it.
          There is no recovery: without the passphrase nobody can open the file, you included. Tell
          it to your mentor by another way.
        </p>
      </div>
      <p>
        <button type="button" class="button button-primary" onClick={save}>
          {passphrase === '' ? 'Save the file' : 'Seal and save the file'}
        </button>
      </p>
      <p class="small quiet" role="status">
        {said}
      </p>
    </>
  );
}
