import { useRef } from 'preact/hooks';
import './file-choice.css';

interface FileChoiceProps {
  label: string;
  /** What the browser offers first, as in HTML; nothing is refused by it. */
  accept?: string;
  onChoose: (file: File) => void;
}

export function FileChoice({ label, accept, onChoose }: FileChoiceProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <label class="file-choice">
      <span class="small quiet">{label}</span>
      <input
        ref={field}
        class="field"
        type="file"
        accept={accept}
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (file) onChoose(file);
          // The same file may be chosen again after it was mended.
          if (field.current) field.current.value = '';
        }}
      />
    </label>
  );
}
