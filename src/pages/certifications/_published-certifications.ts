import { siteContent } from '#compile/site-content.ts';
import { type Coverage, coverageOf } from '#domain/credentials/coverage.ts';
import type { Credential } from '#domain/credentials/credential.ts';
import { credentialIssues } from '#domain/credentials/credential-issues.ts';
import { successorsOf } from '#domain/credentials/replacement.ts';
import { credentialReviewDate } from '#domain/credentials/review-date.ts';
import { plainText } from '#domain/plain-text.ts';
import type {
  CertificationsContent,
  CredentialOutline,
} from '../../features/certifications/credential-outline.ts';

export interface PublishedCertification {
  readonly credential: Credential;
  readonly coverage: Coverage;
  /** ISO date, see `credentialReviewDate`. */
  readonly reviewBy: string;
  readonly successors: readonly Credential[];
}

export interface PublishedCertifications {
  /** What covers most of the role first. */
  readonly certifications: readonly PublishedCertification[];
  readonly content: CertificationsContent;
  /** The content as the page loads it, in a file named by its hash: outlines.1a2b3c4d */
  readonly file: { readonly name: string; readonly json: string };
}

/** @throws when files contradict each other, with file, field and advice */
export async function publishedCertifications(): Promise<PublishedCertifications> {
  const credentials = siteContent.credentials().map(({ data }) => data);
  const facts = siteContent.facts().map(({ data }) => data);
  const frame = loadFrame();
  throwIssues(credentials, new Set(frame.competencies.map(({ id }) => id)));
  const byId = new Map(credentials.map((credential) => [credential.id, credential]));
  const factReviewDates = new Map(facts.map(({ id, reviewBy }) => [id, reviewBy]));
  const certifications = credentials
    .map((credential) => ({
      credential,
      coverage: coverageOf([credential], frame.competencies),
      reviewBy: credentialReviewDate(credential, factReviewDates),
      successors: successorsOf(credential, byId),
    }))
    .sort(byCoverage);
  const content = { credentials: certifications.map(outlineOf), ...frame };
  return { certifications, content, file: await fileOf(content) };
}

/** Competencies in the order of their codes, with their domains. */
function loadFrame(): Omit<CertificationsContent, 'credentials'> {
  const competencies = siteContent.competencies().map(({ data }) => data);
  const domains = siteContent.domains().map(({ data }) => data);
  return {
    competencies: competencies
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map(({ id, domain, short }) => ({ id, domain, short })),
    domains: domains.map(({ id, name }) => ({ id, name })),
  };
}

function throwIssues(credentials: readonly Credential[], competencies: ReadonlySet<string>): void {
  const issues = credentialIssues(credentials, competencies).map(
    ({ credential, field, message }) =>
      `content/certifications/${credential}.mdx: ${field}: ${message}`,
  );
  if (issues.length > 0) throw new Error(['Content to mend:', ...issues].join('\n'));
}

/** Equals by name, so that every build is the same. */
function byCoverage(one: PublishedCertification, other: PublishedCertification): number {
  const byName = one.credential.name < other.credential.name ? -1 : 1;
  return other.coverage.weight - one.coverage.weight || byName;
}

function outlineOf({ credential, reviewBy }: PublishedCertification): CredentialOutline {
  const { id, name, short, issuer, kind, status, statusDate, verifiedAt } = credential;
  const { bands, goals, cost, format, validYears, replacedBy, competencies } = credential;
  return {
    ...{ id, name, short, issuer, kind, status, statusDate, verifiedAt },
    ...{ bands, goals, cost, format, validYears, replacedBy, reviewBy },
    competencies: competencies.map(({ competency, share }) => ({ competency, share })),
    doesNotProve: plainText(credential.doesNotProve),
  };
}

async function fileOf(content: CertificationsContent): Promise<PublishedCertifications['file']> {
  const json = JSON.stringify(content);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return { name: `outlines.${Buffer.from(digest).toString('hex').slice(0, 8)}`, json };
}
