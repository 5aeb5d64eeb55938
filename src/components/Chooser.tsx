import { useId } from 'preact/hooks';
import './labelled-field.css';

interface ChooserProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  disabled?: boolean;
  onChoose: (value: string) => void;
}

/** A labelled choice out of a list. */
export function Chooser({ label, value, options, disabled, onChoose }: ChooserProps) {
  const id = useId();
  return (
    <div class="chooser">
      <label class="small quiet" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
