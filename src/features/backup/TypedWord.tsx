import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface TypedWordProps {
  word: string;
  button: string;
  onConfirm: () => void;
}

/** A button that works once a word is typed: for what cannot be taken back. */
export function TypedWord({ word, button, onConfirm }: TypedWordProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // What was typed before the page came alive counts too.
  useEffect(() => setTyped(field.current?.value ?? ''), []);
  const isTyped = typed.trim().toLowerCase() === word;
  return (
    <form
      class="typed-word"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyped) onConfirm();
      }}
    >
      <label for={id} class="small">
        Type “{word}” to make sure
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button-danger" aria-disabled={!isTyped}>
        {button}
      </button>
    </form>
  );
}
