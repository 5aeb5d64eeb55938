import type { Mark } from '#domain/questions/marking/mark.ts';
import type { Question } from '#domain/questions/question.ts';
import type { Response } from '#domain/questions/response.ts';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import './answers.css';

export interface AnyAnswerProps {
  question: Question;
  seed: number;
  response: Response | null;
  mark: Mark | null;
  onChange: (response: Response | null) => void;
  /** Text in progress of a written answer, kept on the device while it is written. */
  draft: string;
  onDraft: (text: string) => void;
  /** A card's answer is open. */
  turned: boolean;
}

type OtherAnswerModule = typeof import('./OtherAnswer.tsx');

interface AnswerPartProps extends AnyAnswerProps {
  /** Null until it is loaded; a question that needs it is not shown before. */
  other: OtherAnswerModule['OtherAnswer'] | null;
}

/** The way of answering that fits the question's format. */
export function AnswerPart({ question, other: OtherAnswer, ...rest }: AnswerPartProps) {
  switch (question.format) {
    case 'single-choice':
    case 'multiple-select':
    case 'code-reading': {
      const { seed, response, mark, onChange } = rest;
      return <ChoiceAnswer {...{ question, seed, response, mark, onChange }} />;
    }
    default:
      return OtherAnswer && <OtherAnswer question={question} {...rest} />;
  }
}
