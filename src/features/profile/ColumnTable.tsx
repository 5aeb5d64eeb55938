import { dateOfDay } from '#domain/day-in-words.ts';
import { claimInWords, intervalInWords } from '#domain/readiness/claim-words.ts';
import type { ProfileLine } from '#domain/readiness/profile.ts';
import { comparisonInWords, selfInWords } from '#domain/readiness/profile-words.ts';
import type { PartProps } from './names.ts';

/** The same as the column of rulers, in words and numbers. */
export function ColumnTable({ profile, names }: PartProps) {
  const { band } = profile.readiness;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys
    <section class="wide-table" aria-label="Skill by skill, as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Domain</th>
            <th scope="col">For {band}</th>
            <th scope="col">Required</th>
            <th scope="col">Interval</th>
            <th scope="col">Questions</th>
            <th scope="col">Last</th>
            <th scope="col">Refresh by</th>
            <th scope="col">Self</th>
            <th scope="col">Self against measured</th>
          </tr>
        </thead>
        <tbody>
          {profile.domains.flatMap(({ lines }) =>
            lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{names.full(line.id)}</th>
                <td>{names.full(line.domain)}</td>
                <td>{claimInWords(line.claims[band])}</td>
                <td>{line.mandatory ? 'yes' : 'no'}</td>
                <td>{line.answers === 0 ? '' : intervalInWords(line.interval80)}</td>
                <td>{line.items}</td>
                <td>{line.lastDay === null ? '' : dateOfDay(line.lastDay)}</td>
                <td>{refreshOf(line)}</td>
                <td>{selfInWords(line.self)}</td>
                <td>{comparisonInWords(line.comparison)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function refreshOf({ freshness }: ProfileLine): string {
  return freshness === null ? '' : dateOfDay(freshness.refreshBy);
}
