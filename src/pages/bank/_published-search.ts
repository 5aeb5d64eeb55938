import { joinMatrix } from '#compile/compile-matrix.ts';
import { once } from '#compile/once.ts';
import {
  credentialDocument,
  guideDocuments,
  matrixDocuments,
  pageDocument,
  questionDocument,
  scorecardDocuments,
  termDocument,
} from '#compile/search-documents.ts';
import { type SearchBankFiles, shapeSearch } from '#compile/search-index.ts';
import { siteContent } from '#compile/site-content.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { dailyChallenge, destinations, places, settings } from '../../layouts/navigation.ts';
import { loadAskedQuestions } from '../questions/_load-questions.ts';

/** Everything that can be found, as it is published now. */
export const publishedSearch = once((): SearchBankFiles => {
  const texts = [
    ...loadAskedQuestions().map(questionDocument),
    ...siteContent.guide().flatMap(({ data }) => guideDocuments(data)),
    ...siteContent.terms().map(({ data }) => termDocument(data)),
    ...siteContent.credentials().map(({ data }) => credentialDocument(data)),
    ...levelDocuments(),
    ...siteContent.scorecards().flatMap(({ data }) => scorecardDocuments(data)),
  ];
  return shapeSearch([...pageDocuments(), ...texts.sort(byPath)]);
});

function pageDocuments(): SearchDocument[] {
  return [
    ...[...places, dailyChallenge].map((it) => pageDocument(it.path, it.label, it.description)),
    ...[...destinations, settings].map(({ path, label }) => pageDocument(path, label, '')),
  ];
}

function levelDocuments(): SearchDocument[] {
  const rows = siteContent.matrixRows();
  return siteContent.matrices().flatMap(({ data: matrix }) => {
    const own = rows.filter(({ id }) => id.startsWith(`${matrix.id}/`));
    const byId = new Map(own.map(({ data }) => [data.id, data]));
    return matrixDocuments(joinMatrix(matrix, byId));
  });
}

/** By code unit, so that the order does not hang on the language of the machine. */
function byPath(one: SearchDocument, other: SearchDocument): number {
  return one.path < other.path ? -1 : 1;
}
