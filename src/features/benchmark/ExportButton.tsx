import { useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import { sizeOf } from '#domain/competencies/benchmark-draft.ts';
import { isoDateOf } from '#domain/local-day.ts';
import { benchmarkFileName, encodeBenchmark } from '#exchange/benchmark-file.ts';
import type { EditorProps } from './BenchmarkEditor.tsx';
import { skillName } from './benchmark-props.ts';

/** The benchmark as a file, for colleagues or another device. */
export function ExportButton({ skills, benchmarks: { room }, kept: { benchmark } }: EditorProps) {
  const [said, setSaid] = useState('');
  const isComplete = sizeOf(benchmark.skills.length).kind === 'complete';

  function save(): void {
    if (!isComplete) setSaid('A file holds a complete benchmark: 15 to 20 skills.');
    if (!room || !isComplete) return;
    const { title } = benchmark;
    const named = benchmark.skills.map((it) => ({ ...it, name: skillName(skills, it.skill) }));
    const exportedOn = isoDateOf(room.today());
    const name = benchmarkFileName(title);
    const text = encodeBenchmark({ title, exportedOn, skills: named });
    download(new File([text], name, { type: 'application/json' }));
    setSaid(`${name} was handed to your browser.`);
  }

  return (
    <section class="stack">
      <h2>As a file</h2>
      <p class="small quiet">
        It holds the name, the skills and what is expected. Nothing about you is in it.
      </p>
      <button type="button" class="button" aria-disabled={!isComplete} onClick={save}>
        Export as a file
      </button>
      <p class="small quiet" role="status">
        {said}
      </p>
    </section>
  );
}
