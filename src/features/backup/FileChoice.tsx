import { useRef } from 'preact/hooks';

interface FileChoiceProps {
  label: string;
  onChoose: (file: File) => void;
}

export function FileChoice({ label, onChoose }: FileChoiceProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <label class="file-choice">
      <span class="small quiet">{label}, with .goldset-backup at its end</span>
      <input
        ref={field}
        class="field"
        type="file"
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (file) onChoose(file);
          // The same file may be chosen again.
          if (field.current) field.current.value = '';
        }}
      />
    </label>
  );
}
