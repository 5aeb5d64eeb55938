import type { Patch } from './subject.ts';

/** The table that a later schema adds, and the field that it gives to every event. */
export const addedTable = 'faultMarks';

/**
 * Makes of the product a release with a later schema, through the code that a real one would go through: a version
 * block for each step, the last of which changes every row of the log. Schema 1 is the product itself.
 */
export function laterSchema(schema: number): readonly Patch[] {
  if (schema === 1) return [];
  const file = 'src/storage/database.ts';
  const blocks = Array.from({ length: schema - 1 }, (_, index) => versionBlock(index + 2));
  return [
    {
      file,
      find: 'export const schemaVersion = 1;',
      replace: `export const schemaVersion: number = ${schema};`,
    },
    {
      file,
      find: '  return database as Database;',
      replace: `${blocks.join('')}  return database as Database;`,
    },
  ];
}

function versionBlock(schema: number): string {
  return `
  database.version(${schema}).stores({ ${addedTable}: 'id' }).upgrade(async (transaction) => {
    await transaction.table('events').toCollection().modify({ migratedTo: ${schema} });
    await transaction.table('meta').toCollection().modify({ schema: ${schema} });
    await transaction.table('${addedTable}').put({ id: 'schema', schema: ${schema} });
  });
`;
}
