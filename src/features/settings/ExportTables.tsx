import { useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import type { ExportedTable } from './export-room.ts';

const tables: readonly { readonly table: ExportedTable; readonly label: string }[] = [
  { table: 'answers', label: 'Answers' },
  { table: 'schedule', label: 'Schedule' },
  { table: 'self-ratings', label: 'Self-ratings' },
  { table: 'notes', label: 'Notes and flags' },
  { table: 'scorecards', label: 'Scorecards' },
];

/** Everything that is kept here, as tables for a spreadsheet. */
export function ExportTables({ base }: { base: string }) {
  const [said, setSaid] = useState('');

  async function save(table: ExportedTable): Promise<void> {
    try {
      const { tableFile } = await import('./export-room.ts');
      const { file, rows } = await tableFile(table, base);
      download(file);
      setSaid(
        `${file.name} with ${rows} ${rows === 1 ? 'row' : 'rows'} was handed to your browser.`,
      );
    } catch (error) {
      setSaid(`No file was made. ${error instanceof Error ? error.message : error}`);
    }
  }

  return (
    <section class="stack">
      <h2>Tables</h2>
      <p class="small quiet">
        What is kept here as CSV, for a spreadsheet. A table cannot be read back.
      </p>
      <div class="export-tables">
        {tables.map(({ table, label }) => (
          <button key={table} type="button" class="button" onClick={() => save(table)}>
            {label}
          </button>
        ))}
      </div>
      <p class="small quiet" role="status">
        {said}
      </p>
    </section>
  );
}
