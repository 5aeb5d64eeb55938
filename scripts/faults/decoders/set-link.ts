import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { decodeBase64url, encodeBase64url } from '../../../src/exchange/base64url.ts';
import { crc32 } from '../../../src/exchange/crc-32.ts';
import { decodeSetLink, encodeSetLink } from '../../../src/exchange/set-link.ts';
import { anySet } from '../../../tests/support/a-question-set.ts';
import { type Decoder, jsonOf, textOf, utf8 } from './decoder.ts';

export const setLink: Decoder = {
  name: 'set link',
  sample: async (seed) => jsonInLink(await sampleLink(seed)),
  pack: (value) => utf8(linkAround(deflateRawSync(jsonOf(value)))),
  decode: (bytes) => decodeSetLink(textOf(bytes)),
};

/** A link to some set. */
export async function sampleLink(seed: number): Promise<string> {
  const [set] = fc.sample(anySet, { seed, numRuns: 1 });
  if (!set) throw new Error('Inconsistent: no set was made');
  return encodeSetLink(set);
}

function jsonInLink(link: string): unknown {
  const packed = decodeBase64url(link.split('.')[2] ?? '');
  if (!packed.ok) throw new Error('Inconsistent: an own link cannot be read');
  return JSON.parse(inflateRawSync(packed.value).toString('utf8'));
}

/** A link around any bytes, with a sum that is right. */
function linkAround(bytes: Uint8Array): string {
  const payload = encodeBase64url(bytes);
  const sum = crc32(payload).toString(36).padStart(7, '0');
  return `g1.${payload.length.toString(36)}.${payload}.${sum}`;
}
