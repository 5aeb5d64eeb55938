import { type Certainty, certainties } from '#domain/ledger/event.ts';

const certaintyWords: Record<Certainty, string> = { low: 'Guess', mid: 'Fairly', high: 'Sure' };

interface CertaintyPickerProps {
  value: Certainty | undefined;
  onChange: (value: Certainty | undefined) => void;
}

/** How sure, before knowing. May be ignored; pressing again takes it back. */
export function CertaintyPicker({ value, onChange }: CertaintyPickerProps) {
  return (
    <fieldset class="certainty">
      <legend>How sure are you?</legend>
      {certainties.map((certainty) => (
        <button
          key={certainty}
          type="button"
          class="chip"
          aria-pressed={value === certainty}
          onClick={() => onChange(value === certainty ? undefined : certainty)}
        >
          {certaintyWords[certainty]}
        </button>
      ))}
    </fieldset>
  );
}
