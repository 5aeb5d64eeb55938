import type { QuestionSet } from './question-set.ts';

/** What an offered set is to the one that is kept under its id. */
export type SetComparison =
  /** Nothing is kept under its id. */
  | 'new'
  | 'same'
  /** A later version: it may take the place of the kept one. */
  | 'newer'
  /** It never takes the place of the kept one. */
  | 'older'
  /** Another content under the same version: one of the two was changed on the way, or on another device. */
  | 'altered'
  /** Somebody else's set under the same id: it may not touch the kept one. */
  | 'foreign';

export function compareSets(kept: QuestionSet | undefined, offered: QuestionSet): SetComparison {
  if (!kept) return 'new';
  if (kept.author !== offered.author) return 'foreign';
  if (offered.version > kept.version) return 'newer';
  if (offered.version < kept.version) return 'older';
  return sameContent(kept, offered) ? 'same' : 'altered';
}

/** Field by field, whatever order the fields were written in. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) && sameContent(Reflect.get(one, name), Reflect.get(other, name)),
    )
  );
}
