import type { Question, QuestionReading } from '#domain/questions/question.ts';
import type { QuestionFrontmatter } from '#schemas/question-frontmatter.ts';
import {
  compileMatching,
  compileNumeric,
  compileOptions,
  compileOrdering,
  compileWritten,
} from './compile-answer.ts';
import { compileBody, compileShortText, compileText, type Report } from './compile-text.ts';
import type { MdxBody } from './content-file.ts';
import { typographicQuotes } from './typographic-quotes.ts';

export interface CompiledQuestion {
  readonly question: Question;
  readonly reading: QuestionReading;
}

/** What writers wrote as what phones show. Texts that cannot be compiled are reported. */
export function compileQuestion(
  frontmatter: QuestionFrontmatter,
  body: MdxBody,
  report: Report,
): CompiledQuestion {
  const { id, sources, review } = frontmatter;
  return {
    question: { ...compileCommon(frontmatter, report), ...compileAnswer(frontmatter, report) },
    reading: { id, body: compileBody(body.mdx, body.firstLine, report), sources, review },
  };
}

function compileCommon(frontmatter: QuestionFrontmatter, report: Report) {
  const { id, version, title, competency, band, kind, difficulty, seconds } = frontmatter;
  const { concept, enemies, asOf, reviewBy, facts } = frontmatter;
  const variables =
    frontmatter.format === 'numeric'
      ? frontmatter.numeric.variables.map((variable) => variable.name)
      : [];
  const stem = compileText(frontmatter.stem, { field: 'stem', report, variables });
  const person = { competency, band, kind, difficulty, seconds, concept, enemies };
  const words = { title: typographicQuotes(title, false), stem };
  return { id, version, ...words, ...person, asOf, reviewBy, facts };
}

function compileAnswer(frontmatter: QuestionFrontmatter, report: Report) {
  switch (frontmatter.format) {
    case 'single-choice':
    case 'multiple-select':
      return { format: frontmatter.format, answer: compileOptions(frontmatter, report) };
    case 'code-reading': {
      const { language, code } = frontmatter.snippet;
      const answer = compileOptions(frontmatter, report);
      return { format: frontmatter.format, snippet: { language, code }, answer };
    }
    case 'numeric':
      return { format: frontmatter.format, answer: compileNumeric(frontmatter, report) };
    case 'ordering':
      return { format: frontmatter.format, answer: compileOrdering(frontmatter, report) };
    case 'matching':
      return { format: frontmatter.format, answer: compileMatching(frontmatter, report) };
    case 'free-response':
    case 'behavioural':
      return { format: frontmatter.format, answer: compileWritten(frontmatter, report) };
    case 'rapid-fire': {
      const { text, accepted } = frontmatter.answer;
      const place = { field: 'answer.text', report };
      return {
        format: frontmatter.format,
        answer: { text: compileShortText(text, place), accepted },
      };
    }
  }
}
