import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { parseJson } from './parse-json.ts';
import type { JsonLimits } from './scan-json.ts';

/**
 * A file that only a passphrase opens, around another file of ours:
 *
 *     {
 *       "kind": "goldset-sealed",
 *       "version": 1,
 *       "holds": "goldset-result",            kind of the file inside
 *       "cipher": "AES-256-GCM",
 *       "derivation": "PBKDF2-SHA-256",
 *       "iterations": 600000,                 600,000 to 2,000,000
 *       "salt": "...",                        16 bytes, base64url
 *       "nonce": "...",                       12 bytes, base64url
 *       "text": "..."                         base64url: the file inside, encrypted, with its 16-byte tag
 *     }
 *
 * The key is derived from the passphrase (NFKC, UTF-8). Every field but `text` is authenticated: the cipher's additional data
 * is the canonical JSON of these fields, so that none of them can be changed or added. Salt and nonce are drawn anew for each
 * file, so no key is used twice. The number of iterations is looked at before anything is derived: a file must not make a
 * device work for minutes. There is no recovery: without the passphrase nobody can open it, the one who wrote it included.
 */
interface SealedHeader {
  readonly kind: typeof kind;
  readonly version: typeof version;
  readonly holds: string;
  readonly cipher: typeof cipher;
  readonly derivation: typeof derivation;
  readonly iterations: number;
  readonly salt: string;
  readonly nonce: string;
}

const kind = 'goldset-sealed';
const version = 1;
const cipher = 'AES-256-GCM';
const derivation = 'PBKDF2-SHA-256';

/** OWASP's lowest for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023); more than the other takes seconds on phones. */
export const iterationRange = { fewest: 600_000, most: 2_000_000 } as const;

/** NIST SP 800-63B asks for eight characters at least; a file can be guessed at without end, so longer is better. */
export const shortestPassphrase = 10;

const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;

const limits: JsonLimits = { mostCharacters: 8_000_000, mostDepth: 2, longestText: 8_000_000 };

export type SealProblem =
  /** No file of this kind. */
  | 'not-sealed'
  | 'newer-version'
  /** A field of the header is missing, unknown or out of range. */
  | 'damaged-header'
  /** It asks for more or less derivation than we do. */
  | 'iterations'
  /** The passphrase is wrong, or the file was changed: the cipher does not tell which. */
  | 'wrong-passphrase';

export type Unsealed =
  | { readonly ok: true; readonly holds: string; readonly text: string }
  | { readonly ok: false; readonly problem: SealProblem };

/**
 * @param text the file to be sealed
 * @param holds its kind, which anybody can read
 */
export async function sealFile(
  text: string,
  holds: string,
  passphrase: string,
  iterations: number = iterationRange.fewest,
): Promise<string> {
  const header: SealedHeader = {
    kind,
    version,
    holds,
    cipher,
    derivation,
    iterations,
    salt: encodeBase64url(crypto.getRandomValues(new Uint8Array(saltBytes))),
    nonce: encodeBase64url(crypto.getRandomValues(new Uint8Array(nonceBytes))),
  };
  const { key, algorithm } = await cipherFor(header, passphrase);
  const sealed = await crypto.subtle.encrypt(algorithm, key, encodeUtf8(text));
  const file = { ...header, text: encodeBase64url(new Uint8Array(sealed)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function isSealed(text: string): boolean {
  const parsed = parseJson(text, limits);
  return parsed.ok && Object(parsed.value).kind === kind;
}

/** Never rejects. */
export async function unsealFile(text: string, passphrase: string): Promise<Unsealed> {
  const parsed = parseJson(text, limits);
  if (!parsed.ok) return { ok: false, problem: 'not-sealed' };
  const { text: body, ...header } = Object(parsed.value);
  const problem = headerProblem(header);
  if (problem) return { ok: false, problem };
  const bytes = typeof body === 'string' ? decodeBase64url(body) : null;
  if (!bytes?.ok || bytes.value.length < tagBytes) return { ok: false, problem: 'damaged-header' };
  try {
    const { key, algorithm } = await cipherFor(header, passphrase);
    const opened = await crypto.subtle.decrypt(algorithm, key, bytes.value);
    const inside = decodeUtf8(new Uint8Array(opened));
    if (inside.ok) return { ok: true, holds: header.holds, text: inside.value };
  } catch {
    // The tag does not fit.
  }
  return { ok: false, problem: 'wrong-passphrase' };
}

/** In words for the person; null: every field is as it has to be. Nothing is derived before. */
function headerProblem(header: Readonly<Record<string, unknown>>): SealProblem | null {
  if (header.kind !== kind) return 'not-sealed';
  if (header.version !== version) {
    return Number(header.version) > version ? 'newer-version' : 'damaged-header';
  }
  const { iterations, holds } = header;
  const isKnown =
    Object.keys(header).length === 8 &&
    header.cipher === cipher &&
    header.derivation === derivation &&
    typeof holds === 'string' &&
    isBytes(header.salt, saltBytes) &&
    isBytes(header.nonce, nonceBytes);
  if (!isKnown || !Number.isSafeInteger(iterations)) return 'damaged-header';
  const { fewest, most } = iterationRange;
  return Number(iterations) < fewest || Number(iterations) > most ? 'iterations' : null;
}

function isBytes(value: unknown, length: number): boolean {
  if (typeof value !== 'string') return false;
  const bytes = decodeBase64url(value);
  return bytes.ok && bytes.value.length === length;
}

async function cipherFor(header: SealedHeader, passphrase: string) {
  const base = await crypto.subtle.importKey(
    'raw',
    encodeUtf8(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  const { iterations } = header;
  const salt = bytesOf(header.salt);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const additionalData = encodeUtf8(canonicalJson(header));
  return { key, algorithm: { name: 'AES-GCM', iv: bytesOf(header.nonce), additionalData } };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64url(text);
  if (!bytes.ok) throw new Error('Inconsistent: the header was checked');
  return bytes.value;
}

function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** What is wrong, what is safe, what to do. */
export function sealProblemInWords(problem: SealProblem): string {
  switch (problem) {
    case 'not-sealed':
      return 'This is not a file that a passphrase opens.';
    case 'newer-version':
      return 'The file was written by a newer version of this app: update the app, then try again.';
    case 'damaged-header':
      return 'The file is damaged: its head is not one that this app writes. Ask for it again.';
    case 'iterations':
      return `The file asks for a number of iterations outside ${iterationRange.fewest.toLocaleString('en-GB')} to ${iterationRange.most.toLocaleString('en-GB')}. It was not opened.`;
    case 'wrong-passphrase':
      return 'The passphrase is another one, or the file was changed on its way. Nothing was opened.';
  }
}
