import { expect, test } from 'vitest';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { findQuestions, noFilter } from '../../../src/features/sets/question-filter.ts';
import { aCatalogueEntry } from '../../support/a-catalogue-entry.ts';

const catalogue: Catalogue = {
  contentVersion: '1',
  chunks: {},
  competencies: [
    { id: 'safety', name: 'Safety of models', short: 'Safety', domain: 'trust' },
    { id: 'fairness', name: 'Fairness', short: 'Fairness', domain: 'trust' },
  ],
  entries: [
    aCatalogueEntry({ id: 'gap', title: 'A gap', competency: 'fairness', band: 'mid' }),
    aCatalogueEntry({ id: 'jail', title: 'Breaking out', competency: 'safety', format: 'numeric' }),
  ],
};

const found = (filter: Partial<typeof noFilter>) =>
  findQuestions(catalogue, { ...noFilter, ...filter }).map(({ id }) => id);

test('questions come in the order of the topics', () => {
  expect(found({})).toEqual(['jail', 'gap']);
});

test.each([
  [{ words: 'models OUT' }, ['jail']],
  [{ words: 'gap models' }, []],
  [{ competency: 'fairness' }, ['gap']],
  [{ band: 'mid' }, ['gap']],
  [{ format: 'numeric' }, ['jail']],
  [{ words: '.*' }, []],
])('%j finds %j', (filter, ids) => {
  expect(found(filter)).toEqual(ids);
});
