import { accepted, type Result, refused } from './result.ts';

/** What a text may hold at most, looked at before it is parsed. */
export interface JsonLimits {
  /** Of the whole text, in UTF-16 units. */
  readonly mostCharacters: number;
  /** Lists and objects inside each other. */
  readonly mostDepth: number;
  /** Of one text or name, as written, in UTF-16 units. */
  readonly longestText: number;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * One pass over a text that claims to be JSON: whether it is short and flat enough to be parsed.
 * Whether it is JSON at all, the parser says.
 */
export function scanJson(text: string, limits: JsonLimits): Result<string> {
  if (text.length > limits.mostCharacters) return refused('It is longer than this app reads.');
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      const end = endOfText(text, at);
      if (end - at - 1 > limits.longestText) return refused('It has a text that is too long.');
      at = end;
    } else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > limits.mostDepth) return refused('It is nested too deeply.');
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return accepted(text);
}

/** Where the closing quote of the text stands that opens at `start`. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === backslash) backslashes += 1;
  return backslashes % 2 === 1;
}
