import { useState } from 'preact/hooks';
import { FileChoice } from '#components/FileChoice.tsx';
import type { RoleBenchmark } from '#domain/assessment/role-benchmark.ts';
import type { AssessmentSkill } from '#domain/competencies/assessment-skill.ts';
import { benchmarkName } from '#domain/competencies/benchmark-draft.ts';
import { type BenchmarkFile, decodeBenchmark } from '#exchange/benchmark-file.ts';
import type { Result } from '#exchange/result.ts';

interface ImportFileProps {
  skills: readonly AssessmentSkill[];
  onKeep: (benchmark: RoleBenchmark) => void;
}

/** Opens a benchmark file and shows what is in it before anything is kept. */
export function ImportFile({ skills, onKeep }: ImportFileProps) {
  const [read, setRead] = useState<Result<BenchmarkFile> | null>(null);

  async function choose(file: File): Promise<void> {
    const text = await file.text().catch(() => null);
    setRead(
      text === null
        ? { ok: false, problems: ['Your browser could not read this file.'] }
        : decodeBenchmark(text),
    );
  }

  return (
    <section class="stack">
      <h2>From a file</h2>
      <FileChoice
        label="A benchmark file, such as goldset-benchmark-team.json"
        accept=".json,application/json"
        onChoose={choose}
      />
      <div role="status">
        {read && !read.ok && <Problems problems={read.problems} />}
        {read?.ok && (
          <Preview
            file={read.value}
            skills={skills}
            onKeep={({ title, skills: its }) => {
              setRead(null);
              onKeep({ title, skills: its.map(({ skill, expected }) => ({ skill, expected })) });
            }}
            onLeave={() => setRead(null)}
          />
        )}
      </div>
    </section>
  );
}

const mostProblems = 5;

function Problems({ problems }: { problems: readonly string[] }) {
  const rest = problems.length - mostProblems;
  return (
    <div class="notice">
      <div>
        <p>Nothing was imported, and nothing of yours has changed.</p>
        <ul>
          {problems.slice(0, mostProblems).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {rest > 0 && <li>and {rest} more</li>}
        </ul>
      </div>
    </div>
  );
}

interface PreviewProps {
  file: BenchmarkFile;
  skills: readonly AssessmentSkill[];
  onKeep: (file: BenchmarkFile) => void;
  onLeave: () => void;
}

function Preview({ file, skills, onKeep, onLeave }: PreviewProps) {
  const unknown = file.skills.filter(({ skill }) => !skills.some(({ id }) => id === skill));
  return (
    <div class="import-preview stack">
      <p>
        <strong>{benchmarkName(file)}</strong>, {file.skills.length} skills, exported on{' '}
        {file.exportedOn}.
      </p>
      <p class="small">{file.skills.map(({ name, skill }) => name || skill).join(', ')}.</p>
      {unknown.length > 0 && (
        <p class="small">
          Not known in this version, and kept as they are:{' '}
          {unknown.map(({ name, skill }) => name || skill).join(', ')}.
        </p>
      )}
      <div class="benchmark-actions">
        <button type="button" class="button button-primary" onClick={() => onKeep(file)}>
          Keep it
        </button>
        <button type="button" class="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </div>
  );
}
