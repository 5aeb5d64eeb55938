import { accepted, type Result, refused } from './result.ts';

/** Bytes as text, without a byte order mark; a wrong byte is not mended but refused. */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  try {
    return accepted(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('It is not text in UTF-8.');
  }
}
