import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './labelled-field.css';

const typingPauseMilliseconds = 800;

interface KeptFieldProps {
  label: string;
  /** What is kept already. */
  kept: string;
  /** Called with what is to be kept in its place. */
  onKeep: (text: string) => void;
  /** More than one makes it a field of several lines. */
  rows?: number;
  /** Characters. */
  longest?: number;
  disabled?: boolean;
}

/** A text field without a button: kept in a pause, when it is left, and when the page goes away. */
export function KeptField({ label, rows = 1, longest, disabled, ...text }: KeptFieldProps) {
  const { value, change, keep } = useKeptText(text.kept, text.onKeep);
  const id = useId();
  const field = {
    id,
    class: 'field',
    value,
    disabled,
    maxLength: longest,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      change(event.currentTarget.value),
    onBlur: keep,
  };
  return (
    <div class="kept-field">
      <label class="small quiet" for={id}>
        {label}
      </label>
      {rows > 1 ? <textarea rows={rows} {...field} /> : <input type="text" {...field} />}
    </div>
  );
}

function useKeptText(kept: string, onKeep: (text: string) => void) {
  /** Null while nothing is unkept: then the field shows what is kept, also by another tab. */
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef(0);
  const latest = useRef({ draft, kept, onKeep });
  latest.current = { draft, kept, onKeep };

  /** In a pause the space after a word stays: the next word may follow. */
  function keepAs(shape: (text: string) => string): void {
    clearTimeout(timer.current);
    const { draft: text, kept: before, onKeep: give } = latest.current;
    if (text === null) return;
    latest.current.draft = null;
    setDraft(null);
    if (shape(text) !== before) give(shape(text));
  }

  const keep = () => keepAs((text) => text.trim());

  useEffect(() => {
    document.addEventListener('visibilitychange', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, []);

  function change(text: string): void {
    latest.current.draft = text;
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => keepAs((it) => it), typingPauseMilliseconds);
  }

  return { value: draft ?? kept, change, keep };
}
