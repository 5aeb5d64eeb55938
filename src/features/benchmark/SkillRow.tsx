import { Chooser } from '#components/Chooser.tsx';
import {
  type AssessmentSkill,
  type ExpectedBand,
  expectedBands,
} from '#domain/competencies/assessment-skill.ts';
import { type Band, bandNames, bands } from '#domain/competencies/band.ts';

interface SkillRowProps {
  skill: Pick<AssessmentSkill, 'id' | 'name' | 'summary'>;
  /** Null while it is not chosen. */
  expected: Readonly<Record<Band, ExpectedBand>> | null;
  onToggle: () => void;
  onExpect: (band: Band, expected: ExpectedBand) => void;
}

/** A skill to choose; once chosen, with the level expected of each band. */
export function SkillRow({ skill, expected, onToggle, onExpect }: SkillRowProps) {
  return (
    <li class="skill-row">
      <label class="skill-choice">
        <input type="checkbox" checked={expected !== null} onChange={onToggle} />
        <span>
          <strong>{skill.name}</strong>
          <span class="small quiet">{skill.summary}</span>
        </span>
      </label>
      {expected && (
        <details class="skill-expected">
          <summary class="small">
            Expected: {bands.map((band) => shortName(expected[band])).join(' · ')}
            <span class="visually-hidden"> of {skill.name}, from junior to lead</span>
          </summary>
          <div class="skill-bands">
            {bands.map((band) => (
              <Chooser
                key={band}
                label={`Of ${bandNames[band].toLowerCase()}`}
                value={expected[band]}
                options={expectedBands.map((it) => [it, expectedName(it)])}
                onChoose={(value) => onExpect(band, value as ExpectedBand)}
              />
            ))}
          </div>
        </details>
      )}
    </li>
  );
}

export function expectedName(expected: ExpectedBand): string {
  return expected === 'none' ? 'Nothing' : bandNames[expected];
}

function shortName(expected: ExpectedBand): string {
  return expected === 'none' ? 'nothing' : bandNames[expected].toLowerCase();
}
