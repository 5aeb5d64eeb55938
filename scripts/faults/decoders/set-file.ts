import * as fc from 'fast-check';
import { decodeSetFile, encodeSetFile } from '../../../src/exchange/set-file.ts';
import { anySet } from '../../../tests/support/a-question-set.ts';
import { type Decoder, jsonOf, utf8 } from './decoder.ts';

export const setFile: Decoder = {
  name: 'set file',
  sample: (seed) => {
    const [set] = fc.sample(anySet, { seed, numRuns: 1 });
    if (!set) throw new Error('Inconsistent: no set was made');
    return JSON.parse(encodeSetFile(set));
  },
  pack: (value) => utf8(jsonOf(value)),
  decode: decodeSetFile,
};
