import { evidenceHalfLifeDays, type TargetBand } from '../adaptive/scale.ts';
import { bandNames } from '../competencies/band.ts';
import { dateOfDay, dayInWords } from '../day-in-words.ts';
import type { LocalDay } from '../local-day.ts';
import { percentInWords } from './bands-in-words.ts';
import { claimInWords, intervalInWords, levelInWords } from './claim-words.ts';
import type { Freshness } from './evidence-freshness.ts';
import type { Lever } from './lever.ts';
import type { Profile, ProfileLine } from './profile.ts';
import type { RoleReadiness } from './role-readiness.ts';
import type { SelfComparison, SelfPlace } from './self-comparison.ts';

/** How something is called on the screen, by its id. */
export type NameOf = (id: string) => string;

/** Goes with everything that leaves the device. */
export const honestUse =
  'Self-administered and unproctored; difficulties and level lines are editorial estimates. It is for learning, not for deciding about a person.';

type Evidence = Pick<Profile, 'answers' | 'lastDay' | 'day' | 'readiness'>;

/** "34 answers to 28 questions, the last one yesterday" */
export function evidenceInWords(evidence: Evidence): string {
  return countsInWords(evidence, (lastDay) => dayInWords(lastDay, evidence.day));
}

function countsInWords(
  { answers, lastDay, readiness }: Evidence,
  inWords: (day: LocalDay) => string,
): string {
  if (lastDay === null) return 'no answers yet';
  const { items } = readiness.overall;
  const from = `${counted(answers, 'answer')} to ${counted(items, 'question')}`;
  return `${from}, the last one ${inWords(lastDay)}`;
}

/** What the mandatory competencies say, apart from the total. */
export function gateInWords({ gate, band, cap, role }: RoleReadiness, nameOf: NameOf): string[] {
  const required = role.mandatory[band].length;
  const met = required - gate.below.length - gate.open.length;
  const lines = [
    band === 'lead'
      ? `Lead is said of domains only: its ${required} required skills are not claimed one by one.`
      : `${met} of ${required} required skills meet ${band}.`,
  ];
  if (gate.below.length > 0) lines.push(`Below: ${named(gate.below, nameOf)}.`);
  if (gate.open.length > 0 && band !== 'lead') lines.push(`Open: ${named(gate.open, nameOf)}.`);
  lines.push(
    cap === 'lead'
      ? 'Nothing caps the level so far.'
      : `The level is capped at ${bandNames[cap].toLowerCase()}, whatever the total.`,
  );
  return lines;
}

/** Why a competency would change readiness most. */
export function leverInWords(lever: Lever): string {
  switch (lever.kind) {
    case 'caps':
      return `Required and below: it caps the level at ${lever.cap}, whatever the rest.`;
    case 'unsure':
      return `Little is known of it: settling it alone would take away ${percentInWords(lever.share)} of the doubt about the role.`;
    case 'gap':
      return `Below the line by about ${lever.distance.toFixed(1)} bands.`;
  }
}

export function selfInWords(self: SelfPlace | null): string {
  if (self === null) return 'not rated';
  return self === 'none' ? 'not yet junior' : self;
}

export function comparisonInWords(comparison: SelfComparison | null): string {
  switch (comparison) {
    case 'above':
      return 'rated above what is measured';
    case 'below':
      return 'rated below what is measured';
    case 'within':
      return 'no difference that can be told';
    case null:
      return 'not to be told yet';
  }
}

/** A half-life that ends later than this needs no word yet. */
const worthAWordDays = 180;

/** "refresh by 2 March 2027"; empty while nothing ends that somebody could do about. */
export function freshnessInWords(freshness: Freshness | null, today: LocalDay): string {
  if (freshness === null) return '';
  const { refreshBy, ends } = freshness;
  if (refreshBy <= today) return 'due for a refresh';
  if (ends === 'half-life' && refreshBy - today > worthAWordDays) return '';
  return `refresh by ${dateOfDay(refreshBy)}`;
}

export const freshnessRule = `Half of what an answer tells is forgotten after ${evidenceHalfLifeDays} days. “Refresh by” is the day on which a claim would no longer hold if nothing more were answered, or that half-life after the last answer, whichever is first.`;

/** The whole profile as text: for screen readers, and to paste. */
export function profileAsText(profile: Profile, nameOf: NameOf): string {
  const { readiness, day, domains } = profile;
  const { overall, band, role } = readiness;
  return [
    `Readiness for ${role.name}, ${bandNames[band]}. ${dateOfDay(day)}.`,
    levelInWords(overall),
    // A text is read later, when “yesterday” is another day.
    `From ${countsInWords(profile, (lastDay) => `on ${dateOfDay(lastDay)}`)}.`,
    overall.items === 0
      ? ''
      : `From ${intervalInWords(overall.interval80)}: with intervals like this we would be right 8 times in 10.`,
    ...gateInWords(readiness, nameOf),
    '',
    ...domains.flatMap(({ domain, lines }) => [
      `${nameOf(domain.id)}: ${claimInWords(domain.claims[band])}`,
      ...lines.map((line) => `- ${lineAsText(line, band, nameOf)}`),
    ]),
    '',
    honestUse,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function lineAsText(line: ProfileLine, band: TargetBand, nameOf: NameOf): string {
  const parts = [
    claimInWords(line.claims[band]),
    line.answers === 0 ? '' : intervalInWords(line.interval80),
    `${counted(line.items, 'question')}${line.lastDay === null ? '' : `, last on ${dateOfDay(line.lastDay)}`}`,
    line.mandatory ? 'required' : '',
    line.self === null ? '' : `self-rated ${selfInWords(line.self)}`,
  ];
  return `${nameOf(line.id)}: ${parts.filter((part) => part !== '').join('; ')}`;
}

function named(ids: readonly string[], nameOf: NameOf): string {
  return ids.map(nameOf).join(', ');
}

/** "1 answer", "3 answers" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
