import { type Band, bandNames } from '#domain/competencies/band.ts';
import { timeInWords } from '#domain/practice/time-estimate.ts';

interface QuestionHeadProps {
  /** Empty for a question that somebody wrote for a set: nobody has judged its band either. */
  competency: string;
  band: Band;
  seconds: number;
}

/** "Fairness · mid · about a minute": where a question belongs and what it costs. */
export function QuestionHead({ competency, band, seconds }: QuestionHeadProps) {
  const place = competency ? `${competency} · ${bandNames[band].toLowerCase()}` : 'From a set';
  return (
    <p class="question-head">
      {place} · {timeInWords(seconds)}
    </p>
  );
}
