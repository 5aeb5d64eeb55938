import { useState } from 'preact/hooks';
import { Chooser } from '#components/Chooser.tsx';
import { type Band, bandNames, bands } from '#domain/competencies/band.ts';
import {
  compareWithSelf,
  comparisonInWords,
  type SkillComparison,
} from '#domain/competencies/benchmark-comparison.ts';
import { placementInWords, placementsOf } from '#domain/competencies/placement.ts';
import type { EditorProps } from './BenchmarkEditor.tsx';
import { skillName } from './benchmark-props.ts';
import { expectedName } from './SkillRow.tsx';

/** The benchmark beside one's own rating of each skill's main competency. */
export function SelfComparison({
  base,
  skills,
  competencies,
  matrix,
  benchmarks,
  kept,
}: EditorProps) {
  const [band, setBand] = useState<Band>('mid');
  const placements = placementsOf(matrix, benchmarks.room?.ratings() ?? new Map());
  const comparisons = compareWithSelf(kept.benchmark.skills, band, skills, matrix, placements);
  const competencyName = (id: string | null) => competencies.find((it) => it.id === id)?.name;
  if (comparisons.length === 0) return <p class="quiet">Choose skills first.</p>;
  return (
    <section class="stack">
      <h2>Yourself against it</h2>
      <Chooser
        label="Expected of"
        value={band}
        options={bands.map((it) => [it, bandNames[it]])}
        onChoose={(value) => setBand(value as Band)}
      />
      <p role="status">{comparisonInWords(comparisons, bandNames[band])}</p>
      <table class="benchmark-table">
        <thead>
          <tr>
            <th scope="col">Skill and its main competency</th>
            <th scope="col">Expected</th>
            <th scope="col">Self</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map((it) => (
            <tr key={it.skill} data-verdict={it.verdict}>
              <th scope="row">
                {skillName(skills, it.skill)}
                <RowLink base={base} matrix={matrix.id} comparison={it}>
                  {competencyName(it.competency)}
                </RowLink>
              </th>
              <td>{expectedName(it.expected)}</td>
              <td>
                {placementInWords(matrix.levels, it.self)}
                {it.verdict === 'below' && `, ${it.missing} below`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">
        A self-rating is what you said of yourself in the matrix, not a measurement. A skill is held
        against its main competency only.
      </p>
    </section>
  );
}

interface RowLinkProps {
  base: string;
  matrix: string;
  comparison: SkillComparison;
  children: string | undefined;
}

function RowLink({ base, matrix, comparison, children }: RowLinkProps) {
  if (comparison.competency === null) return <span class="small quiet">not known here</span>;
  return (
    <a class="small" href={`${base}levels/?matrix=${matrix}&row=${comparison.competency}`}>
      {children}
    </a>
  );
}
