import { type Band, bands } from './band.ts';

/** Lowest first; 'none' asks for nothing. */
export const expectedBands = ['none', ...bands] as const;

export type ExpectedBand = (typeof expectedBands)[number];

/** What a role benchmark can be put together from. */
export interface AssessmentSkill {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Ids of the competencies it draws on, the main one first. */
  readonly competencies: readonly string[];
  /** What is usually asked of each band: an editorial starting value. */
  readonly expected: Readonly<Record<Band, ExpectedBand>>;
}

export interface SkillGroup {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly AssessmentSkill[];
}

/** Skills by the domain of their main competency, domains in their order, skills by name; empty domains are left out. */
export function groupSkills(
  skills: readonly AssessmentSkill[],
  domains: readonly { readonly id: string; readonly name: string }[],
  competencies: readonly { readonly id: string; readonly domain: string }[],
): SkillGroup[] {
  const domainOf = new Map(competencies.map(({ id, domain }) => [id, domain]));
  const groups = domains.map(({ id, name }) => ({
    id,
    name,
    skills: skills
      .filter((skill) => domainOf.get(skill.competencies[0] ?? '') === id)
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  }));
  return groups.filter((group) => group.skills.length > 0);
}
