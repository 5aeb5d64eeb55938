import type { OwnQuestion } from '#domain/sets/own-question.ts';
import { ownQuestionId, parseOwnQuestionId } from '#domain/sets/own-question.ts';
import type { QuestionSet, SetSection } from '#domain/sets/question-set.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { crc32 } from './crc-32.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { deflate } from './deflate.ts';
import { inflateWithCap } from './inflate-with-cap.ts';
import { parseJson } from './parse-json.ts';
import { readSet } from './read-set.ts';
import { type Result, refused } from './result.ts';
import { writtenSet } from './set-file.ts';

/**
 * A question set in a link. It stands behind the #, which no browser sends to a server:
 *
 *     https://<site>/sets/#g1.<length>.<payload>.<sum>
 *
 *   g1        the format and its version
 *   length    characters of the payload, in base 36: tells a link that was cut from one that was changed
 *   payload   base64url, without padding, of raw deflate of the UTF-8 of JSON
 *   sum       CRC-32 of the payload, seven digits in base 36: a link never ends with a sign that messengers drop
 *
 * The JSON has the fields of a set file (`set-file.ts`) under names of one letter, and leaves out what is empty:
 *
 *     i id  v version  t title  a alias  u author  n note  d due  m minutes
 *     s sections, each [title, item, ...]; an item is the id of a question, or [id, note]
 *     q own questions, as the file has them
 *
 * The id of an own question is shortened to `:name`, since its first parts are those of the set.
 * What messengers hang on behind the sum (a full stop, a bracket, &utm_source) is passed over.
 */
const formatVersion = 1;

/** What the stingiest messengers let through. */
export const longestLink = 2000;

/** Of the whole link: what phones read from a screen of 300 pixels, at error level L. */
export const longestQrLink = 500;

const mostPayload = 8192;
const mostBytes = 256 * 1024;
const limits = { mostCharacters: mostBytes, mostDepth: 32, longestText: 24_000 };

/** @returns what stands behind the # */
export async function encodeSetLink(set: QuestionSet): Promise<string> {
  const payload = encodeBase64url(await deflate(JSON.stringify(shortened(set))));
  return `g${formatVersion}.${payload.length.toString(36)}.${payload}.${sumOf(payload)}`;
}

/** Seven digits: 36^7 is more than 2^32. */
function sumOf(payload: string): string {
  return crc32(payload).toString(36).padStart(7, '0');
}

const cut =
  'This link is incomplete: its end was cut off on the way. Ask for it again, or for the set as a file.';
const damaged =
  'This link was changed on the way, so that what it holds cannot be trusted. Ask for it again, or for the set as a file.';
const newer =
  'This link was made by a newer version of this app: update the app, then open the link again.';
const tooLong = 'This link is longer than any that this app makes. Ask for the set as a file.';

/** @param hash with or without its #. Never rejects. */
export async function decodeSetLink(hash: string): Promise<Result<QuestionSet>> {
  const payload = payloadOf(hash.replace(/^#/, ''));
  if (!payload.ok) return payload;
  const packed = decodeBase64url(payload.value);
  if (!packed.ok) return refused(damaged);
  const unpacked = await inflateWithCap(packed.value, { mostBytes }, 'deflate-raw');
  if (!unpacked.ok) return unpacked;
  const text = decodeUtf8(unpacked.value);
  const json = text.ok ? parseJson(text.value, limits) : text;
  return json.ok ? readSet(lengthened(json.value)) : json;
}

function payloadOf(text: string): Result<string> {
  const [, version, rest = ''] = /^g(\d{1,4})(?:\.(.*))?$/s.exec(text) ?? [];
  if (version === undefined) return refused(text === 'g' ? cut : damaged);
  if (Number(version) > formatVersion) return refused(newer);
  if (Number(version) !== formatVersion || version.startsWith('0')) return refused(damaged);
  const [, digits = '', payloadAndSum] = /^([0-9a-z]{0,4})(?:\.(.*))?$/s.exec(rest) ?? [];
  if (payloadAndSum === undefined) return refused(/^[0-9a-z]{0,4}$/.test(rest) ? cut : damaged);
  const length = Number.parseInt(digits, 36);
  if (!(length > 0) || digits !== length.toString(36)) return refused(damaged);
  return length > mostPayload ? refused(tooLong) : checkedPayload(payloadAndSum, length);
}

const sumDigits = 7;

function checkedPayload(text: string, length: number): Result<string> {
  const written = /^[\w-]*(?:\.[0-9a-z]*)?/.exec(text)?.[0] ?? '';
  if (written.length < length + 1 + sumDigits) {
    // With its sum at the end, something is missing in the middle.
    const hasEnd = /\.[0-9a-z]{7}$/.test(text);
    return refused(written.length === text.length && !hasEnd ? cut : damaged);
  }
  const payload = text.slice(0, length);
  const [, sum, behind = ''] = /^\.([0-9a-z]{7})(.*)$/s.exec(text.slice(length)) ?? [];
  const isFollowedByMore = /^[\w-]/.test(behind);
  if (sum !== sumOf(payload) || isFollowedByMore) return refused(damaged);
  return { ok: true, value: payload };
}

type Json = Readonly<Record<string, unknown>>;

function shortened(set: QuestionSet): Json {
  const { id, version, title, alias, author, note, due, minutes } = writtenSet(set);
  const fields = { i: id, v: version, t: title, a: alias, u: author, n: note, d: due, m: minutes };
  const s = set.sections.map((section) => shortSection(section, id));
  const q = set.questions.map((own) => ({ ...own, id: shortId(own.id, id) }));
  const given = Object.entries(fields).filter(([, value]) => value !== '' && value !== null);
  return { ...Object.fromEntries(given), s, ...(q.length > 0 ? { q } : {}) };
}

function shortSection({ title, items }: SetSection, set: string): unknown[] {
  const short = items.map(({ question, note }) => {
    const id = shortId(question, set);
    return note === '' ? id : [id, note];
  });
  return [title, ...short];
}

function shortId(id: string, set: string): string {
  const own = parseOwnQuestionId(id);
  return own?.set === set ? `:${own.name}` : id;
}

/** Back to the names of the file. What has another form is handed on as it is: `readSet` refuses it. */
function lengthened(value: unknown): unknown {
  const { i, v, t, a = '', u, n = '', d = null, m = null, s, q = [] }: Json = Object(value);
  const set = typeof i === 'string' ? i : '';
  const longId = (id: unknown) =>
    typeof id === 'string' && id.startsWith(':') ? ownQuestionId(set, id.slice(1)) : id;
  const item = (it: unknown) =>
    Array.isArray(it)
      ? { question: longId(it[0]), note: it[1] }
      : { question: longId(it), note: '' };
  const section = (it: unknown) =>
    Array.isArray(it) ? { title: it[0], items: it.slice(1).map(item) } : it;
  const own = (it: unknown) => ({ ...Object(it), id: longId(Object(it).id as OwnQuestion['id']) });
  return {
    id: i,
    version: v,
    title: t,
    alias: a,
    author: u,
    note: n,
    due: d,
    minutes: m,
    sections: Array.isArray(s) ? s.map(section) : s,
    questions: Array.isArray(q) ? q.map(own) : q,
  };
}
