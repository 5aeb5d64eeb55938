import { bandNames } from '#domain/competencies/band.ts';
import { isoDateOf } from '#domain/local-day.ts';
import { claimInWords, intervalInWords, levelInWords } from '#domain/readiness/claim-words.ts';
import type { Profile, ProfileLine } from '#domain/readiness/profile.ts';
import { honestUse, type NameOf } from '#domain/readiness/profile-words.ts';
import { rounded } from './rounded.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * The profile as a JSON Resume (schema 1.0.0, which allows further fields): `skills` to be taken into a résumé. `level` is a
 * word only where a claim stands behind it. Fields that begin with `x-goldset` say how sure it is, from what and when.
 */
export function jsonResumeOf(profile: Profile, nameOf: NameOf): string {
  const { readiness, day, domains } = profile;
  const { role, band, overall } = readiness;
  const resume = {
    $schema: schema,
    basics: { label: role.name, summary: `${levelInWords(overall)} ${honestUse}` },
    skills: domains.flatMap(({ lines }) =>
      lines.filter(({ answers }) => answers > 0).map((line) => skillOf(line, profile, nameOf)),
    ),
    meta: { version: 'v1.0.0', lastModified: `${isoDateOf(day)}T00:00:00` },
    'x-goldset': {
      role: role.id,
      band,
      on: isoDateOf(day),
      questions: overall.items,
      bands: Object.fromEntries(
        Object.entries(overall.bands).map(([name, share]) => [name, rounded(share)]),
      ),
      interval80: overall.interval80.map(rounded),
      honestUse,
    },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

function skillOf(line: ProfileLine, { readiness: { band } }: Profile, nameOf: NameOf) {
  const { id, items, estimate, interval80, lastDay, mandatory } = line;
  const claim = line.claims[band];
  const level = claim.kind === 'meets' ? { level: bandNames[band] } : {};
  return {
    name: nameOf(id),
    ...level,
    keywords: [nameOf(line.domain)],
    'x-goldset': {
      id,
      band,
      claim: claimInWords(claim),
      place: intervalInWords(interval80),
      estimate: rounded(estimate),
      interval80: interval80.map(rounded),
      questions: items,
      lastOn: lastDay === null ? null : isoDateOf(lastDay),
      required: mandatory,
    },
  };
}
