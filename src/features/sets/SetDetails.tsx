import { KeptField } from '#components/KeptField.tsx';
import { isoDateOf, localDayFromIso } from '#domain/local-day.ts';
import { cleanLine, cleanText } from '#domain/sets/clean-text.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import type { EditorProps } from './SetEditor.tsx';

/** Who it is from, what it is for, until when and how long. */
export function SetDetails({ set, onChange }: EditorProps) {
  return (
    <section class="stack" aria-label="Details">
      <KeptField
        label="Your alias, as others see it (may stay empty)"
        kept={set.alias}
        longest={setLimits.alias}
        onKeep={(alias) => onChange((it) => ({ ...it, alias: cleanLine(alias) }))}
      />
      <KeptField
        label="What the set is for"
        kept={set.note}
        rows={4}
        longest={setLimits.text}
        onKeep={(note) => onChange((it) => ({ ...it, note: cleanText(note) }))}
      />
      <MarkdownHint />
      <div class="set-numbers">
        <label>
          <span class="small quiet">Due day (may stay empty)</span>
          <input
            class="field"
            type="date"
            min="2020-01-01"
            max="2100-12-31"
            value={set.dueDay === null ? '' : isoDateOf(set.dueDay)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange((it) => ({ ...it, dueDay: value === '' ? null : localDayFromIso(value) }));
            }}
          />
        </label>
        <label>
          <span class="small quiet">Minutes (may stay empty)</span>
          <input
            class="field"
            type="number"
            min={1}
            max={setLimits.minutes}
            value={set.minutes ?? ''}
            onChange={(event) => {
              const minutes = Math.round(event.currentTarget.valueAsNumber);
              onChange((it) => ({ ...it, minutes: minutes >= 1 ? minutes : null }));
            }}
          />
        </label>
      </div>
    </section>
  );
}

export function MarkdownHint() {
  return (
    <p class="small quiet">
      An empty line begins a paragraph; **bold**, `code`, lists with - or 1., and
      [text](https://...) work. Links say where they lead.
    </p>
  );
}
