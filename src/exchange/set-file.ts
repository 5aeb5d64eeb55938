import { isoDateOf } from '#domain/local-day.ts';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { type OpenLimits, openBytes } from './open-bytes.ts';
import { readSet } from './read-set.ts';
import { type Result, refused } from './result.ts';

/**
 * A question set as a file, `<title>.goldset.json`, that can be sent, kept and read by people:
 *
 *     {
 *       "kind": "goldset-set",
 *       "version": 1,
 *       "set": {
 *         "id": "3nq0v1Yz8mT2bWcXkLpR9g",                    22 characters of base64url
 *         "version": 2,                                      raised by the author with each edit
 *         "title": "Before the on-site",
 *         "alias": "Heron",
 *         "author": "8aXk2LmPq0Rt5vWz1YbC3d",
 *         "note": "Work through it **before** Thursday.",
 *         "due": "2026-12-05",                               or null
 *         "minutes": 40,                                     or null
 *         "sections": [
 *           {
 *             "title": "Judges",
 *             "items": [
 *               { "question": "judge-bias", "note": "Which bias did we meet in March?" },
 *               { "question": "own:3nq0v1Yz8mT2bWcXkLpR9g:k3Jd83hs", "note": "" }
 *             ]
 *           }
 *         ],
 *         "questions": [
 *           {
 *             "id": "own:3nq0v1Yz8mT2bWcXkLpR9g:k3Jd83hs", "format": "single-choice",
 *             "stem": "What does ...?", "explanation": "", "competency": null, "seconds": 60,
 *             "options": [
 *               { "id": "a", "text": "...", "key": true, "rationale": "..." },
 *               { "id": "b", "text": "...", "key": false, "rationale": "" }
 *             ]
 *           }
 *         ]
 *       }
 *     }
 *
 * Bundled questions stand there by id alone. The other formats of an own question have, in place of `options`:
 * numeric `value`, `tolerance`, `decimals`, `unit`; free-response `evidence` (list of id and text), `model`;
 * rapid-fire `answer`. A later version may add fields, which version 1 passes over; it raises the outer `version`
 * when an older reader would misunderstand it. Limits: `setLimits` and `ownLimits` in the domain.
 */
const kind = 'goldset-set';
const version = 1;

/** A larger file need not be read at all. */
export const mostFileBytes = 5_000_000;

const limits: OpenLimits = {
  mostPackedBytes: mostFileBytes,
  mostBytes: 20_000_000,
  mostCharacters: 20_000_000,
  mostDepth: 32,
  // 4,000 characters, each written as \u1234.
  longestText: 24_000,
};

/** The set as the file and, with shorter names, the link have it. */
export function writtenSet({ dueDay, ...set }: QuestionSet) {
  const { id, title, alias, author, note, minutes, sections, questions } = set;
  const due = dueDay === null ? null : isoDateOf(dueDay);
  return {
    id,
    version: set.version,
    title,
    alias,
    author,
    note,
    due,
    minutes,
    sections,
    questions,
  };
}

export function encodeSetFile(set: QuestionSet): string {
  return `${JSON.stringify({ kind, version, set: writtenSet(set) }, null, 2)}\n`;
}

/** "before-the-on-site.goldset.json" */
export function setFileName({ title }: Pick<QuestionSet, 'title'>): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['set'];
  return `${words.join('-').slice(0, 60).replace(/-$/, '')}.goldset.json`;
}

/** @param bytes of a file that somebody chose, plain or gzip. Never rejects. */
export async function decodeSetFile(bytes: Uint8Array): Promise<Result<QuestionSet>> {
  const opened = await openBytes(bytes, limits);
  if (!opened.ok) return opened;
  const { kind: found, version: foundVersion, set } = Object(opened.value);
  if (found !== kind) return refused(`This is not a set: “kind” is not “${kind}”.`);
  if (foundVersion !== version) return refused(versionProblem(foundVersion));
  return readSet(set);
}

function versionProblem(found: unknown): string {
  return typeof found === 'number' && found > version
    ? 'The file was written by a newer version of this app: update the app, then try again.'
    : `“version” has to be ${version}.`;
}
