import type { Result } from '../../../src/exchange/result.ts';

/**
 * The contract of a decoder under fire: everything that is read from outside has one file here and one line in
 * `all-decoders.ts`, and is then fed with broken and hostile input by `hostile-files`.
 */
export interface Decoder {
  readonly name: string;
  /** What a valid file or link holds before it is packed. Anything that JSON can say. */
  readonly sample: (seed: number) => unknown | Promise<unknown>;
  /** Packs any value as the product packs its own, with checksums that fit: so that a lie gets as far as it can. */
  readonly pack: (value: unknown) => Uint8Array | Promise<Uint8Array>;
  readonly decode: (bytes: Uint8Array) => Result<unknown> | Promise<Result<unknown>>;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** As the app reads a file that somebody chose, or a link. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** JSON of any value; a big number stands for what JSON cannot say. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}
