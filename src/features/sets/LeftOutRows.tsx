import type { LeftOutRow } from '#exchange/foreign-file.ts';
import { counted } from './set-words.ts';

const mostShown = 50;

/** The rows of a file that were not taken over, and why. */
export function LeftOutRows({ rows }: { rows: readonly LeftOutRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details class="disclosure" open={rows.length <= 5}>
      <summary>{counted(rows.length, 'row')} left out</summary>
      <ul class="small left-out-rows">
        {rows.slice(0, mostShown).map(({ row, reason }) => (
          <li key={row}>
            Row {row}: {reason}
          </li>
        ))}
        {rows.length > mostShown && <li>and {rows.length - mostShown} more</li>}
      </ul>
    </details>
  );
}
