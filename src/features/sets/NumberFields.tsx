import { useState } from 'preact/hooks';
import { KeptField } from '#components/KeptField.tsx';
import { parseNumber } from '#domain/questions/number-input.ts';
import { cleanLine } from '#domain/sets/clean-text.ts';
import { type OwnQuestion, type OwnQuestionOf, ownLimits } from '#domain/sets/own-question.ts';
import type { AnswerFieldsProps } from './OwnAnswerFields.tsx';

type Numeric = OwnQuestionOf<'numeric'>;

/** The number, how near is near enough, and its unit. */
export function NumberFields({ own, onWrite }: AnswerFieldsProps<Numeric>) {
  const change = (fields: Partial<Omit<Numeric, 'format'>>) =>
    onWrite((it): OwnQuestion => (it.format === 'numeric' ? { ...it, ...fields } : it));
  return (
    <fieldset class="set-numbers">
      <legend class="small quiet">The answer</legend>
      <NumberField
        label="The number"
        kept={own.value}
        onKeep={(value) => change({ value, decimals: decimalsOf(value) })}
      />
      <NumberField
        label="Counts as right within"
        kept={own.tolerance}
        onKeep={(tolerance) => change({ tolerance: Math.abs(tolerance) })}
      />
      <KeptField
        label="Unit (may stay empty)"
        kept={own.unit}
        longest={ownLimits.unit}
        onKeep={(unit) => change({ unit: cleanLine(unit) })}
      />
    </fieldset>
  );
}

/** As many as it was typed with. */
function decimalsOf(value: number): number {
  const digits = String(value).split('.')[1] ?? '';
  return Math.min(ownLimits.decimals, digits.length);
}

interface NumberFieldProps {
  label: string;
  kept: number;
  onKeep: (value: number) => void;
}

function NumberField({ label, kept, onKeep }: NumberFieldProps) {
  const [wrong, setWrong] = useState(false);
  return (
    <div>
      <KeptField
        label={label}
        kept={String(kept)}
        onKeep={(text) => {
          const value = parseNumber(text);
          setWrong(value === null);
          if (value !== null) onKeep(value);
        }}
      />
      {wrong && (
        <p class="small" role="status">
          That is not a number: the one before it stays.
        </p>
      )}
    </div>
  );
}
