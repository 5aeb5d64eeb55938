import type { PracticeSession } from './practice-session.ts';

/** How the reference of a session begins that is asked inside the guide: guide/<section>#<entry>. */
const insideGuide = 'guide/';

/** Whether a first try in this session tells of ability. Not inside the guide: the answer stands in the text beside it. */
export function tellsOfAbility({ reference }: Pick<PracticeSession, 'reference'>): boolean {
  return !reference?.startsWith(insideGuide);
}
