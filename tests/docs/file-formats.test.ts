import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { type BenchmarkFile, decodeBenchmark, encodeBenchmark } from '#exchange/benchmark-file.ts';
import { decodeSetFile, encodeSetFile } from '#exchange/set-file.ts';
import { encodeSetLink } from '#exchange/set-link.ts';
import { aCard, aChoice, aNumber, anySet, aSet, aSetOf, aText } from '../support/a-question-set.ts';

const ajv = new Ajv2020({
  allowUnionTypes: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
});

function schemaOf(kind: string) {
  return ajv.compile(JSON.parse(readFileSync(`docs/file-formats/${kind}.schema.json`, 'utf8')));
}

const isSetFile = schemaOf('goldset-set');
const isLink = schemaOf('goldset-set-link');
const isBenchmark = schemaOf('goldset-benchmark');

const examples = readFileSync('docs/file-formats/README.md', 'utf8');

describe('the examples in the text', () => {
  test.each(['goldset-set', 'goldset-set-link', 'goldset-backup', 'goldset-result'])(
    'of %s fits its schema',
    (kind) => {
      const block = examples.split(`## ${kind}\n`)[1]?.split('```json\n')[1]?.split('```')[0] ?? '';
      const isKind = ajv.getSchema(`urn:goldset:${kind}.schema.json`) ?? schemaOf(kind);
      expect(isKind(JSON.parse(block)), JSON.stringify(isKind.errors)).toBe(true);
      expect(isKind({ ...JSON.parse(block), [kind.endsWith('link') ? 'v' : 'version']: 'x' })).toBe(
        false,
      );
    },
  );
});

describe('a set', () => {
  test('as file and as link fits its schema, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, async (set) => {
        expect(isSetFile(JSON.parse(encodeSetFile(set))), JSON.stringify(isSetFile.errors)).toBe(
          true,
        );
        expect(isLink(await linkJson(set)), JSON.stringify(isLink.errors)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, QuestionSet, (set: Changed) => void]>([
    [
      'another kind',
      aSet(),
      (file) => {
        file.kind = 'other';
      },
    ],
    [
      'a later version',
      aSet(),
      (file) => {
        file.version = 2;
      },
    ],
    [
      'no title',
      aSet(),
      (file) => {
        file.set.title = '';
      },
    ],
    [
      'a long title',
      aSet(),
      (file) => {
        file.set.title = 'x'.repeat(81);
      },
    ],
    [
      'a strange id',
      aSet(),
      (file) => {
        file.set.id = '../x';
      },
    ],
    [
      'minutes below one',
      aSet(),
      (file) => {
        file.set.minutes = 0;
      },
    ],
    [
      'no date',
      aSet(),
      (file) => {
        file.set.due = 'Thursday';
      },
    ],
    [
      'no sections',
      aSet(),
      (file) => {
        file.set.sections = [];
      },
    ],
    [
      'a question that is no id',
      aSet(),
      (file) => {
        file.set.sections[0].items[0].question = '<b>';
      },
    ],
    [
      'two right options',
      aSetOf(aChoice()),
      (file) => {
        file.set.questions[0].options[1].key = true;
      },
    ],
    [
      'no right option',
      aSetOf(aChoice()),
      (file) => {
        file.set.questions[0].options[0].key = false;
      },
    ],
    [
      'a negative tolerance',
      aSetOf(aNumber()),
      (file) => {
        file.set.questions[0].tolerance = -1;
      },
    ],
    [
      'no evidence',
      aSetOf(aText()),
      (file) => {
        file.set.questions[0].evidence = [];
      },
    ],
    [
      'an empty answer',
      aSetOf(aCard()),
      (file) => {
        file.set.questions[0].answer = ' ';
      },
    ],
    [
      'a format that is none',
      aSetOf(aCard()),
      (file) => {
        file.set.questions[0].format = 'ordering';
      },
    ],
  ])('with %s is refused by schema and decoder alike', async (_, set, change) => {
    const file = JSON.parse(encodeSetFile(set));
    expect(isSetFile(file), JSON.stringify(isSetFile.errors)).toBe(true);
    change(file);
    expect(isSetFile(file)).toBe(false);
    const read = await decodeSetFile(new TextEncoder().encode(JSON.stringify(file)));
    expect(read.ok).toBe(false);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: it is made wrong on purpose
type Changed = any;

async function linkJson(set: QuestionSet): Promise<unknown> {
  const payload = (await encodeSetLink(set)).split('.')[2] ?? '';
  return JSON.parse(inflateRawSync(Buffer.from(payload, 'base64url')).toString());
}

describe('a benchmark', () => {
  const expected = { junior: 'none', mid: 'junior', senior: 'mid', lead: 'senior' } as const;
  const benchmark: BenchmarkFile = {
    title: 'At a bank',
    exportedOn: '2026-11-21',
    skills: Array.from({ length: 15 }, (_, index) => ({
      skill: `skill-${index}`,
      name: 'x',
      expected,
    })),
  };

  test('fits its schema', () => {
    expect(isBenchmark(JSON.parse(encodeBenchmark(benchmark)))).toBe(true);
  });

  test.each<[string, (file: Changed) => void]>([
    [
      'too few skills',
      (file) => {
        file.skills.pop();
      },
    ],
    [
      'another level',
      (file) => {
        file.skills[0].expected.mid = 'expert';
      },
    ],
    [
      'no date',
      (file) => {
        file.exportedOn = 'today';
      },
    ],
    [
      'a strange id',
      (file) => {
        file.skills[0].skill = 'A b';
      },
    ],
  ])('with %s is refused by schema and decoder alike', (_, change) => {
    const file = JSON.parse(encodeBenchmark(benchmark));
    change(file);
    expect(isBenchmark(file)).toBe(false);
    expect(decodeBenchmark(JSON.stringify(file)).ok).toBe(false);
  });
});
