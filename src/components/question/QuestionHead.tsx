import { type Band, bandNames } from '#domain/competencies/band.ts';
import { timeInWords } from '#domain/practice/time-estimate.ts';

interface QuestionHeadProps {
  competency: string;
  /** Null in a check, which picks harder questions after right answers: there it would tell how it goes. */
  band: Band | null;
  seconds: number;
}

/** "Fairness · mid · about a minute": where a question belongs and what it costs. */
export function QuestionHead({ competency, band, seconds }: QuestionHeadProps) {
  const parts = [competency, band && bandNames[band].toLowerCase(), timeInWords(seconds)];
  return <p class="question-head">{parts.filter(Boolean).join(' · ')}</p>;
}
