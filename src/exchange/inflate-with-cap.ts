import { accepted, type Result, refused } from './result.ts';

export interface InflateCap {
  /** Bytes that may come out. */
  readonly mostBytes: number;
  /**
   * Bytes out for each byte in, looked at once a mebibyte has come out. Deflate reaches 1,029; what
   * people write stays below 30.
   */
  readonly mostRatio?: number;
}

/** Small, because a whole bomb given at once is unpacked before any cap can act. */
const sliceBytes = 1024;

const ratioFromBytes = 1024 * 1024;

/**
 * Unpacks bytes from outside, slice by slice, and stops at the cap.
 * @param format as `DecompressionStream` names it
 */
export async function inflateWithCap(
  bytes: Uint8Array,
  { mostBytes, mostRatio = 200 }: InflateCap,
  format: 'gzip' | 'deflate-raw' = 'gzip',
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let given = 0;
  let isStopped = false;
  const feed = async () => {
    for (; given < bytes.length && !isStopped; given += sliceBytes) {
      await writer.write(bytes.slice(given, given + sliceBytes));
    }
    if (!isStopped) await writer.close();
  };
  // What is wrong with the bytes is told by the reader too.
  const feeding = feed().catch(() => {});
  const stop = async (problem: string): Promise<Result<never>> => {
    isStopped = true;
    await reader.cancel().catch(() => {});
    await writer.abort().catch(() => {});
    return refused(problem);
  };
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      size += piece.value.length;
      const isBomb = size > ratioFromBytes && size > (given + sliceBytes) * mostRatio;
      if (size > mostBytes || isBomb) {
        return stop('Unpacked it is far larger than anything this app writes.');
      }
    }
    await feeding;
    return accepted(join(pieces, size));
  } catch {
    return stop('It is incomplete or damaged: it cannot be unpacked.');
  }
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
