import { intervalInWords } from '#domain/readiness/claim-words.ts';
import { comparisonInWords, selfInWords } from '#domain/readiness/profile-words.ts';
import type { PartProps } from './names.ts';

/** Where the learner rates themselves otherwise than what is measured. The two layers stand side by side. */
export function SelfSection({ profile, names, base }: PartProps) {
  const lines = profile.domains.flatMap((domain) => domain.lines);
  const rated = lines.filter(({ self }) => self !== null);
  const compared = rated.filter(({ comparison }) => comparison !== null);
  const apart = compared.filter(({ comparison }) => comparison !== 'within');
  return (
    <section class="stack" aria-labelledby="self">
      <h2 id="self">You rate yourself</h2>
      <p>
        {rated.length} of {lines.length} skills are rated, {compared.length} of them with five
        questions to compare with. {apart.length === 0 ? noneApart(compared.length) : ''}
      </p>
      {apart.length > 0 && (
        <ul class="plain-list">
          {apart.map(({ id, self, comparison, interval80 }) => (
            <li key={id}>
              <strong>{names.full(id)}</strong>: {comparisonInWords(comparison)}. You say{' '}
              {selfInWords(self)}, the measure says {intervalInWords(interval80)}.
            </li>
          ))}
        </ul>
      )}
      <p class="small quiet">
        A word is said only where the whole interval lies on one side of the level that you chose.{' '}
        <a href={`${base}levels/`}>Rate yourself in Levels</a>.
      </p>
    </section>
  );
}

function noneApart(compared: number): string {
  return compared === 0 ? '' : 'None differs by more than the interval allows to tell.';
}
