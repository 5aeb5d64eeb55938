import type { AuthoredQuestion } from '#compile/read-question.ts';
import type { AssessmentSkills } from '#schemas/assessment-skills.ts';
import type { CompetencyList } from '#schemas/competencies.ts';
import type { ContentIssue } from '#schemas/content-issue.ts';
import type { CoverageGroup } from '#schemas/coverage.ts';
import type { Fact } from '#schemas/facts.ts';
import type { AuthoredRole } from '#schemas/roles.ts';

/** A published question with its texts as people read them. */
export interface Item extends AuthoredQuestion {
  readonly file: string;
  /** Everything that is read, in reading order. */
  readonly texts: readonly ItemText[];
}

export interface ItemText {
  readonly field: string;
  readonly text: string;
}

export interface Bank {
  /** Published questions, by file. */
  readonly items: readonly Item[];
  readonly retiredIds: readonly string[];
  readonly competencies: CompetencyList;
  readonly facts: readonly Fact[];
  readonly sets: readonly SetFile[];
  /** Everything else that people read. */
  readonly others: readonly OtherText[];
  readonly skills: AssessmentSkills;
  /** What the role consists of. */
  readonly coverage: readonly CoverageGroup[];
  readonly roles: readonly AuthoredRole[];
}

export type OtherTextKind =
  | 'terms'
  | 'guide'
  | 'credentials'
  | 'matrices'
  | 'matrixRows'
  | 'scorecards';

export type LinkTarget = 'question' | 'competency' | 'fact' | 'term' | 'credential' | 'element';

/** A field that names something elsewhere. */
export interface Link {
  readonly field: string;
  readonly target: LinkTarget;
  readonly id: string;
}

/** A text that is not a question, as its file has it. */
export interface OtherText {
  readonly kind: OtherTextKind;
  readonly file: string;
  readonly id: string;
  /** Name of the folder it lies in: for a row, the matrix. */
  readonly folder: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** What people read of it; not the titles of sources. */
  readonly texts: readonly ItemText[];
  readonly links: readonly Link[];
}

/** A curated set, with the ids of its questions. */
export interface SetFile {
  readonly file: string;
  readonly questions: readonly string[];
  /** What people read of it. */
  readonly texts: readonly ItemText[];
}

/** What a rule holds against a field of an item: what was found, what to do. */
export interface Complaint {
  readonly where: string;
  readonly message: string;
}

interface Rule {
  /** L01 to L36, as the item-writing rules are numbered; T01 and on for the other texts. One id may have an error part and a warning part. */
  readonly id: string;
  /** Errors fail the build. A warning may be waived in the item, with a reason. */
  readonly level: 'error' | 'warning';
  /** What good content does. */
  readonly title: string;
}

export interface ItemCheck extends Rule {
  readonly check: (item: Item) => readonly Complaint[];
}

/** A rule that needs the whole bank. `file` of an issue is empty when no single item is at fault. */
export interface BankCheck extends Rule {
  readonly checkBank: (bank: Bank) => readonly ContentIssue[];
}

export type Check = ItemCheck | BankCheck;
