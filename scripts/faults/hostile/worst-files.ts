import { gzipSync } from 'node:zlib';
import { type Decoder, jsonOf, utf8 } from '../decoders/decoder.ts';

const manyDeep = 1_000_000;
const large = 10_000_000;

/** Files that somebody has to have tried once, by what is bad about them. */
export async function worstFiles({ sample, pack }: Decoder): Promise<Map<string, Uint8Array>> {
  const value = await sample(1);
  const text = jsonOf(value);
  const packed = await pack(value);
  return new Map<string, Uint8Array>([
    ['nothing', new Uint8Array()],
    ['one zero byte', new Uint8Array(1)],
    ['a million brackets', utf8('['.repeat(manyDeep))],
    ['a million brackets, closed', utf8('['.repeat(manyDeep) + ']'.repeat(manyDeep))],
    ['a million objects', utf8('{"a":'.repeat(manyDeep))],
    ['ten million letters', utf8(`"${'a'.repeat(large)}"`)],
    ['ten million zeros', new Uint8Array(large)],
    ['gzip of ten million zeros', gzipSync(new Uint8Array(large))],
    ['gzip of gzip', gzipSync(gzipSync(utf8(text)))],
    ['gzip with something behind it', Buffer.concat([gzipSync(utf8(text)), utf8('more')])],
    ['half of a gzip', gzipSync(utf8(text)).subarray(0, 40)],
    ['bytes that are no UTF-8', Uint8Array.of(0xff, 0xfe, 0x80, 0xc0)],
    ['a byte order mark and the file', Buffer.concat([utf8('\ufeff'), utf8(text)])],
    ['the file twice', Buffer.concat([packed, packed])],
    ['NaN for a value', utf8('{"kind": NaN}')],
    ['a field named __proto__', utf8('{"__proto__": {"polluted": 1}, "kind": "x"}')],
    ['the same field a thousand times', utf8(`{${'"kind":"x",'.repeat(1000)}"kind":"y"}`)],
    ['lone surrogates', utf8('{"kind":"\\ud800\\udc00\\ud800"}')],
  ]);
}
