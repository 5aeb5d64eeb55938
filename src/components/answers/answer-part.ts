import type { Mark, PartOutcome } from '#domain/questions/marking/mark.ts';
import type { QuestionFormat, QuestionOf } from '#domain/questions/question.ts';
import type { Response } from '#domain/questions/response.ts';

/** What every way of answering is given. After marking, the same part shows the outcome in place. */
export interface AnswerPartProps<F extends QuestionFormat> {
  readonly question: QuestionOf<F>;
  readonly seed: number;
  readonly response: Response | null;
  readonly mark: Mark | null;
  /** Null while the answer is incomplete. */
  readonly onChange: (response: Response | null) => void;
}

export function outcomeOf(mark: Mark | null, partId: string): PartOutcome | undefined {
  return mark?.parts.find((part) => part.id === partId)?.outcome;
}

/** State is told by shape and word, never by colour alone. */
export const outcomeWords: Record<PartOutcome, string> = {
  right: 'Right',
  partly: 'Partly',
  wrong: 'Your choice, not right',
  missed: 'The answer',
  'left-out': '',
};
