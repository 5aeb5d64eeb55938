import { decodeBenchmark } from '../../../src/exchange/benchmark-file.ts';
import { type Decoder, jsonOf, textOf, utf8 } from './decoder.ts';

export const benchmarkFile: Decoder = {
  name: 'benchmark file',
  sample: (seed) => ({
    kind: 'goldset-benchmark',
    version: 1,
    title: 'Evaluation engineer at a bank',
    exportedOn: '2026-11-21',
    skills: Array.from({ length: 15 + (seed % 6) }, (_, index) => ({
      skill: `skill-${index + 1}`,
      name: `Skill ${index + 1}`,
      expected: { junior: 'none', mid: 'junior', senior: 'mid', lead: 'senior' },
    })),
  }),
  pack: (value) => utf8(jsonOf(value)),
  decode: (bytes) => decodeBenchmark(textOf(bytes)),
};
