import { useId } from 'preact/hooks';
import { Chooser } from '#components/Chooser.tsx';
import { isoDateOf, localDayFromIso } from '#domain/local-day.ts';
import { longestAlias, type ResultDetail, resultDetails } from '#exchange/result-file.ts';
import type { ResultChoice } from '#exchange/write-result.ts';
import type { BegunSet } from './profile-room.ts';

interface ChoicesProps {
  choice: ResultChoice;
  sets: readonly BegunSet[];
  /** ISO date. */
  today: string;
  onChoose: (change: Partial<ResultChoice>) => void;
}

const detailWords: Readonly<Record<ResultDetail, string>> = {
  bands: 'Bands only: how likely each band is, from how many answers',
  intervals: 'Intervals: also each skill with its interval, claim and gate',
  answers: 'Single answers: also each question with its day and credit',
};

/** What is in the result, under which name, and until when. */
export function ResultChoices({ choice, sets, today, onChoose }: ChoicesProps) {
  const id = useId();
  return (
    <>
      <fieldset class="result-detail">
        <legend>What leaves</legend>
        {resultDetails.map((detail) => (
          <label key={detail}>
            <input
              type="radio"
              name={`${id}-detail`}
              checked={choice.detail === detail}
              onChange={() => onChoose({ detail })}
            />
            {detailWords[detail]}
          </label>
        ))}
      </fieldset>
      {sets.length > 0 && (
        <Chooser
          label="From which answers"
          value={choice.set ?? ''}
          options={[
            ['', 'All of them'],
            ...sets.map((set) => [set.id, `Only the question set “${set.title}”`] as const),
          ]}
          onChoose={(set) => onChoose({ set: set || null })}
        />
      )}
      <div class="result-fields">
        <div>
          <label class="small quiet" for={`${id}-alias`}>
            Alias, may stay empty
          </label>
          <input
            id={`${id}-alias`}
            class="field"
            maxLength={longestAlias}
            autocomplete="off"
            value={choice.alias}
            onInput={(event) => onChoose({ alias: event.currentTarget.value })}
          />
        </div>
        <div>
          <label class="small quiet" for={`${id}-expires`}>
            Valid until, may stay empty
          </label>
          <input
            id={`${id}-expires`}
            class="field"
            type="date"
            min={today}
            value={choice.expires === null ? '' : isoDateOf(choice.expires)}
            onChange={(event) => onChoose({ expires: dayOf(event.currentTarget.value) })}
          />
        </div>
      </div>
      <p class="small quiet">
        After that day Goldset declines the file. It cannot delete a copy that somebody kept.
      </p>
    </>
  );
}

function dayOf(date: string): ResultChoice['expires'] {
  return date === '' ? null : localDayFromIso(date);
}
