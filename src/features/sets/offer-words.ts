import { type QuestionSet, questionsOfSet } from '#domain/sets/question-set.ts';
import type { SetComparison } from '#domain/sets/set-update.ts';
import { counted } from './set-words.ts';

export interface OfferWords {
  /** What there is to know before choosing; null for a new set. */
  readonly told: string | null;
  /** The button that keeps it; null where it may not be kept. */
  readonly keep: string | null;
}

/** What an offered set is to the kept one, and what can be done about it. */
export function comparisonInWords(
  comparison: SetComparison,
  { kept, offered }: { readonly kept: QuestionSet | undefined; readonly offered: QuestionSet },
): OfferWords {
  const before = kept?.version ?? 0;
  switch (comparison) {
    case 'new':
      return { told: null, keep: 'Keep it' };
    case 'same':
      return { told: 'You have this set already, in just this version.', keep: null };
    case 'newer': {
      const told = `You keep version ${before}; this is version ${offered.version}. ${changeInWords(kept, offered)}`;
      return { told, keep: `Update to version ${offered.version}` };
    }
    case 'older':
      return {
        told: `You keep version ${before} already, which is newer than this version ${offered.version}. Yours stays.`,
        keep: null,
      };
    case 'altered':
      return {
        told: `You keep version ${before} too, and it has another content. One of the two was changed without a new version number: ask the author which one is meant.`,
        keep: 'Take this one instead',
      };
    case 'foreign':
      return {
        told: 'You keep a set with the same id from another author. It stays as it is, and this one cannot be kept.',
        keep: null,
      };
  }
}

function changeInWords(kept: QuestionSet | undefined, offered: QuestionSet): string {
  const before = new Set(kept ? questionsOfSet(kept) : []);
  const after = new Set(questionsOfSet(offered));
  const added = [...after].filter((id) => !before.has(id)).length;
  const gone = [...before].filter((id) => !after.has(id)).length;
  if (added + gone === 0) return 'It has the same questions.';
  return `It has ${counted(added, 'question')} more and ${gone} fewer.`;
}
