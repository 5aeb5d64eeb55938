import { seededRandom } from '#domain/random.ts';
import type { Ledger, Recorded } from '#storage/ledger-store.ts';
import { answer } from './random-actions.ts';

/** Ways in which the app writes. The last works everything out anew. */
export const writePaths = ['answer', 'note', 'draft', 'assessment', 'rebuild'] as const;

export type WritePath = (typeof writePaths)[number];

/** Large enough that the space runs out after a few. */
const longText = 'What would change the decision, and what would it cost to be wrong? '.repeat(300);

const mostWrites = 150;

export interface Filled {
  /** Whether something was refused. */
  readonly isFull: boolean;
  /** Ids of everything that was recorded. */
  readonly recorded: readonly string[];
  /** Ids of what was called saved. */
  readonly saved: readonly string[];
}

/** Writes in one way until it is refused, or often. */
export async function writeUntilFull(
  ledger: Ledger,
  path: WritePath,
  seed: number,
): Promise<Filled> {
  const random = seededRandom(seed);
  const saved: string[] = [];
  const recorded: string[] = [];
  let isFull = false;
  for (let done = 0; done < mostWrites && !isFull; done += 1) {
    try {
      for (const { event, saved: isSaved } of await writers[path](ledger, done, random)) {
        recorded.push(event.id);
        isSaved.then(() => saved.push(event.id));
      }
    } catch {
      isFull = true;
    }
    await ledger.events().catch(() => {});
    isFull ||= ledger.status.kind === 'unsaved';
  }
  return { isFull, recorded, saved };
}

type Writer = (
  ledger: Ledger,
  done: number,
  random: () => number,
) => readonly Recorded[] | Promise<readonly Recorded[]>;

const writers: Readonly<Record<WritePath, Writer>> = {
  answer: (ledger, _, random) => answer(ledger, random) as readonly Recorded[],
  note: (ledger, done) => [
    ledger.record({
      kind: 'noted',
      subject: `question-${done % 30}`,
      competency: 'datasets',
      text: longText + done,
    }),
  ],
  // A draft is no answer, and losing it is no error: beside it, answers are saved or say so.
  draft: async (ledger, done, random) => {
    await ledger.saveDraft('session', `question-${done}`, longText.repeat(3));
    return answer(ledger, random);
  },
  assessment: (ledger, done) => [
    ledger.record({
      kind: 'self-rated',
      subject: `role-ladder/row-${done}`,
      level: 'practitioner',
      applies: true,
      note: longText.slice(0, 3000),
      questions: [],
    }),
  ],
  rebuild: async (ledger, _, random) => {
    const recorded = await answer(ledger, random);
    await ledger.rebuild();
    return recorded;
  },
};
