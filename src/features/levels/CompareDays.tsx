import { useState } from 'preact/hooks';
import { dateInWords } from '#components/AsOf.tsx';
import { Chooser } from '#components/Chooser.tsx';
import { fitsRadar, type Grouping, matrixProfile } from '#domain/competencies/matrix-profile.ts';
import { placementInWords, placementsOf } from '#domain/competencies/placement.ts';
import {
  changesInWords,
  type RatingChange,
  ratingChanges,
} from '#domain/competencies/rating-change.ts';
import { isoDateOf, type LocalDay } from '#domain/local-day.ts';

import type { LevelsPart } from './levels-props.ts';
import type { LevelsRoom } from './levels-room.ts';
import { Radar } from './Radar.tsx';

interface CompareProps extends LevelsPart {
  grouping: Grouping;
}

/** Two days beside each other: what was rated differently, and both pictures in one. */
export function CompareDays(props: CompareProps) {
  const { matrix, ratings } = props;
  if (!ratings.room) return <p class="quiet">Reading your ratings ...</p>;
  const today = ratings.room.today();
  const days = [...new Set([today, ...ratings.room.snapshotDays(matrix.id)])];
  if (days.length < 2) {
    return (
      <p class="quiet">
        Each day on which you rate becomes a snapshot. Come back on another day, rate again, and
        compare the two here.
      </p>
    );
  }
  return <Comparison key={matrix.id} {...props} room={ratings.room} days={days} />;
}

interface ComparisonProps extends CompareProps {
  room: LevelsRoom;
}

function Comparison(props: ComparisonProps & { days: readonly LocalDay[] }) {
  const { matrix, room, days } = props;
  const today = room.today();
  const [earlier, setEarlier] = useState(days.at(-1) ?? today);
  const [later, setLater] = useState(days[0] ?? today);
  const on = (day: LocalDay) => placementsOf(matrix, room.ratingsOn(day));
  const changes = ratingChanges(matrix.rows, on(earlier), on(later));
  const nameOf = (day: LocalDay) => (day === today ? 'Today' : dateInWords(isoDateOf(day)));
  const options = days.map((day) => [String(day), nameOf(day)] as const);
  return (
    <div class="compare stack-wide">
      <div class="levels-choosers">
        <Chooser
          label="From"
          value={String(earlier)}
          options={options}
          onChoose={(day) => setEarlier(Number(day) as LocalDay)}
        />
        <Chooser
          label="To"
          value={String(later)}
          options={options}
          onChoose={(day) => setLater(Number(day) as LocalDay)}
        />
      </div>
      <section class="stack">
        <p class="summary" role="status">
          {changesInWords(changes)}
        </p>
        {changes.length > 0 && (
          <ChangeTable
            levels={matrix.levels}
            changes={changes}
            from={nameOf(earlier)}
            to={nameOf(later)}
          />
        )}
      </section>
      <BothProfiles {...props} earlier={earlier} later={later} nameOf={nameOf} />
    </div>
  );
}

interface BothProfilesProps extends ComparisonProps {
  earlier: LocalDay;
  later: LocalDay;
  nameOf: (day: LocalDay) => string;
}

/** Both pictures in one, and the table that they draw; nothing for a matrix of roles. */
function BothProfiles({ matrix, choice, grouping, room, ...days }: BothProfilesProps) {
  const { earlier, later, nameOf } = days;
  const profileOn = (day: LocalDay) =>
    matrixProfile(matrix, placementsOf(matrix, room.ratingsOn(day)), choice.level, grouping);
  const after = profileOn(later);
  const before = profileOn(earlier).map(({ self }) => self);
  if (after.length === 0) return null;
  return (
    <>
      {fitsRadar(after) && (
        <Radar
          axes={after}
          highest={matrix.levels.length}
          lines={[
            { mark: 'earlier', name: nameOf(earlier), values: before },
            { mark: 'self', name: nameOf(later), values: after.map(({ self }) => self) },
          ]}
        />
      )}
      <table class="levels-table">
        <thead>
          <tr>
            <th scope="col">Mean stop</th>
            <th scope="col">{nameOf(earlier)}</th>
            <th scope="col">{nameOf(later)}</th>
          </tr>
        </thead>
        <tbody>
          {after.map(({ id, name, self }, index) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{before[index]?.toFixed(1) ?? 'not rated'}</td>
              <td>{self?.toFixed(1) ?? 'not rated'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ChangeTableProps {
  levels: LevelsPart['matrix']['levels'];
  changes: readonly RatingChange[];
  from: string;
  to: string;
}

const directionNames = { up: 'up', down: 'down', other: '' };

function ChangeTable({ levels, changes, from, to }: ChangeTableProps) {
  return (
    <table class="levels-table">
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">{from}</th>
          <th scope="col">{to}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.row.id}>
            <th scope="row">{change.row.title}</th>
            <td>{placementInWords(levels, change.from)}</td>
            <td>
              {placementInWords(levels, change.to)}
              <span class="small quiet">{directionNames[change.direction]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
