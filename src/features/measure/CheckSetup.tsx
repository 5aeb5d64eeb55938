import { useEffect, useState } from 'preact/hooks';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { targetBands } from '#domain/adaptive/scale.ts';
import { bandNames } from '#domain/competencies/band.ts';
import type { Role } from '#domain/readiness/role.ts';
import { CheckFacts } from './CheckFacts.tsx';
import { type CheckChoice, lengths } from './check-choice.ts';
import { EarlierRun } from './EarlierRun.tsx';
import type { CheckPreview, MeasureRoom } from './measure-room.ts';
import type { MeasureState } from './measure-state.ts';
import '#components/setup.css';
import './check-setup.css';

interface CheckSetupProps {
  base: string;
  roles: readonly Role[];
  state: MeasureState;
  choice: CheckChoice;
  onChoose: (change: Partial<CheckChoice>) => void;
  onBegin: () => void;
  onGoOn: () => void;
  onResult: () => void;
}

const bandChoices = [null, ...targetBands] as const;

/** Says before the start how long it takes, what it changes, and how much there is to ask. */
export function CheckSetup({ roles, state, choice, onChoose, ...on }: CheckSetupProps) {
  const { room, problem, status } = state;
  const preview = usePreview(room, choice);
  const canBegin = preview !== null && preview.all > 0;
  return (
    <section class="setup stack-wide" aria-busy={room === null && problem === null}>
      <header>
        <h1>Where do you stand?</h1>
        <p class="quiet">
          A check picks each question by what your answers have shown so far, and stops when more
          would tell little.
        </p>
      </header>
      {problem && <p class="notice">{problem}</p>}
      <StorageNotice status={status} onRetry={() => room?.ledger.retry()} />
      {room?.ledger.projection.run && (
        <EarlierRun
          record={room.ledger.projection.run}
          roles={roles}
          onGoOn={on.onGoOn}
          onResult={on.onResult}
        />
      )}
      <fieldset class="setup-modes">
        <legend class="small quiet">The role</legend>
        {roles.map(({ id, name, summary }) => (
          <label key={id} class="setup-mode">
            <input
              type="radio"
              name="role"
              checked={choice.role === id}
              onChange={() => onChoose({ role: id })}
            />
            <span>
              <strong>{name}</strong>
              <span class="quiet small">{summary}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="small quiet">The level to compare with</legend>
        <div class="chips">
          {bandChoices.map((band) => (
            <label key={band} class="chip">
              <input
                type="radio"
                name="band"
                checked={choice.band === band}
                onChange={() => onChoose({ band })}
              />
              {band ? bandNames[band] : 'Find mine'}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend class="small quiet">Questions at most</legend>
        <div class="chips">
          {lengths.map((longest) => (
            <label key={longest} class="chip">
              <input
                type="radio"
                name="longest"
                checked={choice.longest === longest}
                onChange={() => onChoose({ longest })}
              />
              {longest}
            </label>
          ))}
        </div>
      </fieldset>
      <CheckFacts preview={preview} />
      <div class="setup-start">
        <button
          type="button"
          class="button button-primary button-wide"
          aria-disabled={!canBegin}
          onClick={() => canBegin && on.onBegin()}
        >
          Start the check
        </button>
      </div>
    </section>
  );
}

function usePreview(room: MeasureRoom | null, choice: CheckChoice): CheckPreview | null {
  const [preview, setPreview] = useState<CheckPreview | null>(null);
  useEffect(() => {
    if (room) import('./measure-room.ts').then((code) => setPreview(code.previewOf(room, choice)));
  }, [room, choice.role, choice.longest]);
  return preview;
}
