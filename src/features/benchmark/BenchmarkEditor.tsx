import { useState } from 'preact/hooks';
import { KeptField } from '#components/KeptField.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import {
  fewestSkills,
  longestTitle,
  mostSkills,
  sizeInWords,
} from '#domain/competencies/benchmark-draft.ts';
import type { BenchmarkProps } from './benchmark-props.ts';
import type { KeptBenchmark } from './benchmark-room.ts';
import { ExportButton } from './ExportButton.tsx';
import { SelfComparison } from './SelfComparison.tsx';
import { SkillList } from './SkillList.tsx';
import type { Benchmarks } from './use-benchmarks.ts';
import '#components/count-bar.css';

export interface EditorProps extends BenchmarkProps {
  benchmarks: Benchmarks;
  kept: KeptBenchmark;
}

const parts = [
  ['skills', 'Skills'],
  ['self', 'Yourself'],
  ['file', 'File'],
] as const;

/** One benchmark: its name, its skills with what is expected of each band, oneself beside it, and the file. */
export function BenchmarkEditor(props: EditorProps) {
  const { benchmarks, kept } = props;
  const { id, benchmark } = kept;
  const [shown, setShown] = useState<(typeof parts)[number][0]>('skills');
  const count = benchmark.skills.length;
  return (
    <div class="stack">
      <button
        type="button"
        class="link-button benchmark-back"
        onClick={() => benchmarks.show(null)}
      >
        All benchmarks
      </button>
      <KeptField
        label="Name of the role or team"
        kept={benchmark.title}
        longest={longestTitle}
        onKeep={(title) => benchmarks.change(id, { ...benchmark, title })}
      />
      <fieldset class="benchmark-actions">
        <legend class="visually-hidden">Part</legend>
        {parts.map(([part, name]) => (
          <label key={part} class="chip">
            <input
              type="radio"
              name="benchmark-part"
              checked={shown === part}
              onChange={() => setShown(part)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div class="count-bar">
        <p class="numeral">
          {count}
          <span class="small quiet">
            of {fewestSkills} to {mostSkills}
          </span>
        </p>
        <div class="small">
          <p role="status">{sizeInWords(count)}</p>
          <StorageNotice
            status={benchmarks.status}
            always
            onRetry={() => benchmarks.room?.retry()}
          />
        </div>
      </div>
      {shown === 'skills' && <SkillList {...props} />}
      {shown === 'self' && <SelfComparison {...props} />}
      {shown === 'file' && <ExportButton {...props} />}
    </div>
  );
}
