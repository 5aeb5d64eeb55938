import { accepted, type Result, refused } from './result.ts';
import { type JsonLimits, scanJson } from './scan-json.ts';

/** Scans, then parses. What comes out is unknown still: a validator builds anew what it takes over. */
export function parseJson(text: string, limits: JsonLimits): Result<unknown> {
  const scanned = scanJson(text, limits);
  if (!scanned.ok) return scanned;
  try {
    return accepted(JSON.parse(text));
  } catch {
    return refused('It is not JSON: incomplete, or changed by another program.');
  }
}
