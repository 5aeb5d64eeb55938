import { useEffect, useState } from 'preact/hooks';
import { Chooser } from '#components/Chooser.tsx';
import { topMark } from '#domain/rubrics/scorecard-total.ts';
import type { CompensationChoice, CompensationScorecard } from './compensation-scorecard.ts';
import { shortNames } from './sheet-words.ts';

interface CompensationControlsProps {
  scorecard: CompensationScorecard;
  choice: CompensationChoice;
  onChange: (choice: CompensationChoice) => void;
}

/** Off until somebody listens: what is set before would be forgotten. */
export function CompensationControls({ scorecard, choice, onChange }: CompensationControlsProps) {
  const { categories, weightings } = scorecard;
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <fieldset class="compensation-controls" aria-label="What is weak, and how" disabled={!isAlive}>
      <Chooser
        label="Weak category"
        value={choice.weak}
        options={categories.map(({ id, short }) => [id, short])}
        onChoose={(weak) => onChange({ ...choice, weak })}
      />
      <Chooser
        label="Weights"
        value={choice.weighting}
        options={weightings.map(({ id, name }) => [id, name])}
        onChoose={(weighting) => onChange({ ...choice, weighting })}
      />
      <MarkSlider
        label={`Mark in ${shortNames(scorecard)(choice.weak)}`}
        mark={choice.weakMark}
        onChange={(weakMark) => onChange({ ...choice, weakMark })}
      />
      <MarkSlider
        label="Mark everywhere else"
        mark={choice.otherMark}
        onChange={(otherMark) => onChange({ ...choice, otherMark })}
      />
    </fieldset>
  );
}

interface MarkSliderProps {
  label: string;
  mark: number;
  onChange: (mark: number) => void;
}

function MarkSlider({ label, mark, onChange }: MarkSliderProps) {
  return (
    <label>
      <span class="small quiet compensation-slider-label">
        {label} <strong>{mark}</strong>
      </span>
      <input
        type="range"
        min={0}
        max={topMark}
        step={0.5}
        value={mark}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
