import { linkTerms } from '#compile/link-terms.ts';
import { siteContent } from '#compile/site-content.ts';
import type { StoredQuestion } from '#compile/stored-question.ts';
import { termsOfQuestion } from '#compile/terms-of-question.ts';
import { reviewDateOf } from '#domain/dated-text.ts';
import { contextsByQuestion } from '#domain/guide/guide-context.ts';
import {
  loadCompetencies,
  loadFactReviewDates,
  loadSections,
  loadTermFinder,
  loadTerms,
} from '../guide/_guide-links.ts';
import { loadQuestions } from './_load-questions.ts';

/** The matrix that competencies and bands are those of. */
const matrix = 'ai-evaluation-engineer';

const mostOpenTerms = 4;
const mostNamedTerms = 6;

/** Every question with all that its page tells and leads to. */
export function questionPages() {
  const questions = loadQuestions();
  const byCompetency = Map.groupBy(questions, ({ question }) => question.competency);
  const leadsOf = questionLeads();
  return questions.map((data) => ({
    params: { id: data.question.id },
    props: {
      data,
      next: nextOf(data, byCompetency.get(data.question.competency) ?? []),
      ...leadsOf(data),
    },
  }));
}

function questionLeads() {
  const competencies = loadCompetencies();
  const facts = new Map(siteContent.facts().map(({ id, data }) => [id, data]));
  const factReviewDates = loadFactReviewDates();
  const sections = loadSections();
  const sectionTitles = new Map(sections.map(({ id, title }) => [id, title]));
  const contexts = contextsByQuestion(sections);
  const terms = loadTerms();
  const finder = loadTermFinder();
  const levelPathOf = levelPaths();
  return (data: StoredQuestion) => {
    const { question, reading } = data;
    return {
      competency: competencies.get(question.competency),
      facts: question.facts.flatMap((fact) => facts.get(fact) ?? []),
      reviewBy: reviewDateOf(question, factReviewDates),
      body: linkTerms(reading.body, finder, { owner: 'read', most: mostOpenTerms }),
      contexts: (contexts.get(question.id) ?? []).map((context) => ({
        ...context,
        sectionTitle: sectionTitles.get(context.section),
      })),
      terms: termsOfQuestion(data, terms, { finder, most: mostNamedTerms }),
      levelPath: levelPathOf(data),
    };
  };
}

/** Below the site's base: the cell of the matrix that a question belongs to; null where the matrix has none. */
function levelPaths() {
  const rows = new Map(siteContent.matrixRows().map(({ id, data }) => [id, data]));
  return ({ question: { competency, band } }: StoredQuestion): string | null => {
    const cells = rows.get(`${matrix}/${competency}`)?.cells ?? {};
    const query = `?matrix=${matrix}&row=${competency}&level=${band}`;
    return Object.hasOwn(cells, band) ? `levels/${query}#${competency}` : null;
  };
}

/** The next one of the same competency; after the last comes the first. */
function nextOf({ question: { id } }: StoredQuestion, others: readonly StoredQuestion[]) {
  const place = others.findIndex(({ question }) => question.id === id);
  const next = others[(place + 1) % others.length]?.question;
  return next && next.id !== id ? next : null;
}
