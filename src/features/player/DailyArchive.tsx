import { useState } from 'preact/hooks';
import { Icon } from '#components/Icon.tsx';
import { dayInWords } from '#domain/day-in-words.ts';
import { dailyResults } from '#domain/ledger/daily-results.ts';
import { addDays, isoDateOf } from '#domain/local-day.ts';
import { resultMarks } from '#domain/questions/daily-challenge.ts';
import type { PracticeRoom } from './practice-room.ts';

interface DailyArchiveProps {
  base: string;
  room: PracticeRoom;
}

const daysInArchive = 14;

/** The daily challenges of the last two weeks, with how they went. Anyone gets the same five for a date. */
export function DailyArchive({ base, room }: DailyArchiveProps) {
  const [results, setResults] = useState<ReadonlyMap<string, readonly number[]>>(new Map());
  const today = room.ledger.today();
  const days = Array.from({ length: daysInArchive }, (_, ago) => addDays(today, -ago));

  /** The whole log is read for it, so only when someone looks. */
  async function load(isOpen: boolean): Promise<void> {
    if (isOpen) setResults(dailyResults(await room.ledger.events()));
  }

  return (
    <details class="disclosure" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>Daily challenges</summary>
      <ul class="rows">
        {days.map((day) => (
          <li key={day}>
            <a class="row-link" href={`${base}practice/?mode=daily&date=${isoDateOf(day)}&start`}>
              <span class="daily-date">{dayInWords(day, today)}</span>
              <span class="quiet small daily-result">
                {resultInWords(results.get(isoDateOf(day)))}
                <Icon name="next" />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function resultInWords(credits: readonly number[] | undefined): string {
  return credits ? resultMarks(credits) : 'Not played';
}
