import { decodeUtf8 } from './decode-utf8.ts';
import { inflateWithCap } from './inflate-with-cap.ts';
import { parseJson } from './parse-json.ts';
import { type Result, refused } from './result.ts';
import type { JsonLimits } from './scan-json.ts';

export interface OpenLimits extends JsonLimits {
  /** As it arrives. */
  readonly mostPackedBytes: number;
  /** After unpacking. */
  readonly mostBytes: number;
}

/**
 * The one door for files from outside, plain JSON or gzip of it: size, unpacking with a cap, strict
 * UTF-8, a scan of depth and lengths, JSON. Links and codes have the same steps after their own
 * decoding. Never rejects.
 */
export async function openBytes(bytes: Uint8Array, limits: OpenLimits): Promise<Result<unknown>> {
  if (bytes.length > limits.mostPackedBytes) return refused('It is larger than this app reads.');
  const unpacked = isGzip(bytes)
    ? await inflateWithCap(bytes, { mostBytes: limits.mostBytes })
    : { ok: true as const, value: bytes };
  if (!unpacked.ok) return unpacked;
  if (unpacked.value.length > limits.mostBytes) return refused('It is larger than this app reads.');
  const text = decodeUtf8(unpacked.value);
  return text.ok ? parseJson(text.value, limits) : text;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
