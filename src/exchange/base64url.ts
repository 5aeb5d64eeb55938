import { accepted, type Result, refused } from './result.ts';

const strict = /^[\w-]*$/;

/** Base64 with the URL-safe alphabet and without padding (RFC 4648, section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Takes only what `encodeBase64url` writes: each value has one spelling. */
export function decodeBase64url(text: string): Result<Uint8Array<ArrayBuffer>> {
  if (!strict.test(text) || text.length % 4 === 1) return refused('It holds other characters.');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return encodeBase64url(bytes) === text ? accepted(bytes) : refused('Its end is not one.');
}
