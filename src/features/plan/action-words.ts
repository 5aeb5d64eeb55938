import type { TargetBand } from '#domain/adaptive/scale.ts';
import { bandNames } from '#domain/competencies/band.ts';
import type { PlanAction, PlanReason } from '#domain/skill-path/plan-action.ts';

type NameOf = (competency: string) => string;

/** "5 new questions on Judges" */
export function actionTitle({ work, competency }: PlanAction, nameOf: NameOf): string {
  const name = competency === null ? '' : nameOf(competency);
  switch (work.kind) {
    case 'pack':
      return `${counted(work.questions.length, 'new question')} on ${name}`;
    case 'reviews':
      return `Review ${counted(work.questions.length, 'due question')}`;
    case 'guide':
      return `Read “${work.title}”`;
    case 'check':
      return `Check your level: ${work.questions} questions`;
    case 'rating':
      return `Place yourself in ${name}`;
  }
}

/** Where it is done, below the site's base. */
export function actionPath({ work }: PlanAction, role: string): string {
  switch (work.kind) {
    case 'pack':
      return `practice/?questions=${work.questions.join(',')}&start`;
    case 'reviews':
      return `practice/?mode=review&count=${Math.min(120, work.questions.length)}&start`;
    case 'guide':
      return `guide/${work.section}/#${work.entry}`;
    case 'check':
      return 'measure/';
    case 'rating':
      return `levels/?matrix=${role}&row=${work.row}`;
  }
}

const reasons: Readonly<Record<PlanReason, string>> = {
  gate: 'mandatory, and below the line: it caps the level',
  gap: 'probably below the line',
  unknown: 'nothing is known of it yet',
  forgetting: 'what was learned fades without it',
  strengthen: 'near or above the line, and worth more than the rest',
  unsure: 'the level is still uncertain',
  unrated: 'not rated yet: without it nothing can be compared',
};

export function reasonInWords({ reason }: PlanAction): string {
  return reasons[reason];
}

/** What it would change, as far as that can be said in numbers. */
export function changeInWords({ gain, certainty, work }: PlanAction, band: TargetBand): string {
  if (work.kind === 'rating') return 'changes no measured number';
  if (certainty > 0) return `makes us ${points(certainty)} surer of your level`;
  return `raises the chance of ${bandNames[band].toLowerCase()} by ${points(gain)}`;
}

/** "0.4 points": percentage points of a chance. */
function points(share: number): string {
  const value = 100 * share;
  if (value < 0.05) return 'less than 0.1 points';
  const rounded = value < 10 ? value.toFixed(1) : String(Math.round(value));
  return `${rounded} ${rounded === '1.0' ? 'point' : 'points'}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
