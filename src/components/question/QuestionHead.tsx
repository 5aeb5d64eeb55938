import { type Band, bandNames } from '#domain/competencies/band.ts';
import { timeInWords } from '#domain/practice/time-estimate.ts';

interface QuestionHeadProps {
  /** Empty for a question that somebody wrote for a set: nobody has judged its band either. */
  competency: string;
  /** Null in a check, which picks harder questions after right answers: there it would tell how it goes. */
  band: Band | null;
  seconds: number;
}

/** "Fairness · mid · about a minute": where a question belongs and what it costs. */
export function QuestionHead({ competency, band, seconds }: QuestionHeadProps) {
  const parts = [competency, band && bandNames[band].toLowerCase(), timeInWords(seconds)];
  const place = competency ? parts : ['From a set', timeInWords(seconds)];
  return <p class="question-head">{place.filter(Boolean).join(' · ')}</p>;
}
