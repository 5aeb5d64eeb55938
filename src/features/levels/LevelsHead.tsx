import { Chooser } from '#components/Chooser.tsx';
import type { RatedMatrix } from '#domain/competencies/skill-matrix.ts';

import { type LevelsView, levelsViews } from './levels-choice.ts';
import type { LevelsPart } from './levels-props.ts';

const viewNames: Record<LevelsView, string> = {
  rate: 'Rate',
  overview: 'Overview',
  compare: 'Compare days',
};

/** Which matrix, which level, and what to do with it. */
export function LevelsHead({
  matrices,
  matrix,
  choice,
  choose,
}: LevelsPart & { matrices: readonly RatedMatrix[] }) {
  return (
    <div class="levels-head">
      <div class="levels-choosers">
        <Chooser
          label="Matrix"
          value={matrix.id}
          options={matrices.map(({ id, title }) => [id, title])}
          onChoose={(id) => choose({ matrix: id })}
        />
        <Chooser
          label="Level"
          value={choice.level}
          options={matrix.levels.map(({ id, name, inferred }) => [
            id,
            inferred ? `${name} (name inferred)` : name,
          ])}
          onChoose={(level) => choose({ level })}
        />
      </div>
      <fieldset class="levels-views">
        <legend class="visually-hidden">View</legend>
        {levelsViews.map((view) => (
          <label key={view} class="chip">
            <input
              type="radio"
              name="levels-view"
              checked={choice.view === view}
              onChange={() => choose({ view })}
            />
            {viewNames[view]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
