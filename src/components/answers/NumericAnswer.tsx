import { useState } from 'preact/hooks';
import { parseNumber } from '#domain/questions/number-input.ts';
import type { AnswerPartProps } from './answer-part.ts';

export function NumericAnswer({ question, response, mark, onChange }: AnswerPartProps<'numeric'>) {
  const given =
    response?.format === 'numeric' && response.value !== null ? String(response.value) : '';
  const [text, setText] = useState(given);
  const unreadable = text.trim() !== '' && parseNumber(text) === null;

  function change(next: string): void {
    setText(next);
    const value = parseNumber(next);
    onChange(value === null ? null : { format: 'numeric', value });
  }

  return (
    <div class="numeric">
      <label class="numeric-label" for="numeric-field">
        Your answer<span class="visually-hidden"> {question.answer.unit}</span>
      </label>
      <div class="numeric-row" data-outcome={mark && (mark.credit === 1 ? 'right' : 'wrong')}>
        <input
          id="numeric-field"
          class="numeric-field"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          readOnly={mark !== null}
          aria-invalid={unreadable}
          aria-describedby="numeric-help"
          onInput={(event) => change(event.currentTarget.value)}
        />
        <span class="numeric-unit" aria-hidden="true">
          {question.answer.unit}
        </span>
      </div>
      <p id="numeric-help" class="quiet small" aria-live="polite">
        {unreadable
          ? 'That is not a number yet. Use digits, a point, and a minus sign if needed.'
          : ''}
      </p>
    </div>
  );
}
