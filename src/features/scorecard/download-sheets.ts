import { download } from '#components/download.ts';
import { isoDateOf, type LocalDay } from '#domain/local-day.ts';
import type { KeptSheet } from '#domain/rubrics/kept-sheets.ts';
import { writeCsv } from '#exchange/csv.ts';
import type { SheetScorecard } from './sheet-scorecard.ts';
import { tableOf } from './sheet-table.ts';

/** Hands the sheets to the browser as a file. Its name says nothing about anyone. */
export function downloadSheets(
  scorecard: SheetScorecard,
  sheets: readonly KeptSheet[],
  today: LocalDay,
): void {
  const name = `goldset-scorecard-${isoDateOf(today)}.csv`;
  download(new File([writeCsv(tableOf(scorecard, sheets))], name, { type: 'text/csv' }));
}
