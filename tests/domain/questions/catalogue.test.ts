import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bands } from '#domain/competencies/band.ts';
import { type CatalogueEntry, readCatalogue, writeCatalogue } from '#domain/questions/catalogue.ts';
import { questionFormats, questionKinds } from '#domain/questions/question.ts';

const frame = {
  contentVersion: '0123456789abcdef',
  competencies: [{ id: 'statistics', name: 'Statistics', short: 'Stats', domain: 'measurement' }],
  chunks: { statistics: { questions: 'bank/a.json', reading: 'bank/b.json' } },
};

const entry: fc.Arbitrary<CatalogueEntry> = fc.record({
  id: fc.uuid(),
  title: fc.string(),
  competency: fc.constantFrom('statistics', 'privacy'),
  band: fc.constantFrom(...bands),
  kind: fc.constantFrom(...questionKinds),
  format: fc.constantFrom(...questionFormats),
  concept: fc.constantFrom('drift', 'leakage'),
  difficulty: fc.integer({ min: -20, max: 26 }).map((tenths) => tenths / 10),
  guessing: fc.double({ min: 0, max: 0.99, noNaN: true }),
  seconds: fc.integer({ min: 5, max: 900 }),
  enemies: fc.constant([]),
  version: fc.integer({ min: 1, max: 9 }),
  reviewBy: fc.constantFrom('2027-03-01', '2028-11-01'),
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id }), (entries) => {
      const linked = entries.map((one, index) => ({
        ...one,
        enemies: index === 0 ? entries.slice(1).map(({ id }) => id) : [],
      }));
      const file = JSON.parse(JSON.stringify(writeCatalogue({ ...frame, entries: linked })));
      expect(readCatalogue(file)).toEqual({ ...frame, entries: linked });
    }),
  );
});

test('a short column is noticed', () => {
  const file = writeCatalogue({ ...frame, entries: fc.sample(entry, { numRuns: 2, seed: 1 }) });
  const damaged = { ...file, columns: { ...file.columns, title: ['One'] } };
  expect(() => readCatalogue(damaged)).toThrow('Inconsistent: the catalogue has no row 1');
});
