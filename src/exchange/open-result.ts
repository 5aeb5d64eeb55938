import { decodeUtf8 } from './decode-utf8.ts';
import { decodeResult } from './read-result.ts';
import { type Result, refused } from './result.ts';
import { type ResultFile, resultKind } from './result-file.ts';
import { isSealed, sealProblemInWords, unsealFile } from './sealed-file.ts';

/** Larger than twenty thousand answers. */
const mostBytes = 8_000_000;

/** A result as it arrives: in the open, or waiting for a passphrase. */
export type ArrivedResult =
  | { readonly kind: 'open'; readonly result: Result<ResultFile> }
  | { readonly kind: 'sealed'; open(passphrase: string): Promise<Result<ResultFile>> };

/** @param bytes of a file that somebody chose */
export function arrivedResult(bytes: Uint8Array): ArrivedResult {
  if (bytes.length > mostBytes) return opened(refused('It is larger than this app reads.'));
  const text = decodeUtf8(bytes);
  if (!text.ok) return opened(text);
  if (!isSealed(text.value)) return opened(decodeResult(text.value));
  return { kind: 'sealed', open: (passphrase) => unsealedResult(text.value, passphrase) };
}

function opened(result: Result<ResultFile>): ArrivedResult {
  return { kind: 'open', result };
}

async function unsealedResult(text: string, passphrase: string): Promise<Result<ResultFile>> {
  const unsealed = await unsealFile(text, passphrase);
  if (!unsealed.ok) return refused(sealProblemInWords(unsealed.problem));
  if (unsealed.holds !== resultKind) return refused('The sealed file holds no result.');
  return decodeResult(unsealed.text);
}
