import { leverInWords } from '#domain/readiness/profile-words.ts';
import type { PartProps } from './names.ts';

const named = 2;

/** The two things that would change the profile most; the whole way is the plan's. */
export function LeverSection({ profile, names, base }: PartProps) {
  const levers = profile.levers.slice(0, named);
  return (
    <section class="stack" aria-labelledby="levers">
      <h2 id="levers">What would change it most</h2>
      {levers.length === 0 ? (
        <p>Every skill of this role meets the band. Another role or band may ask for more.</p>
      ) : (
        <ol class="levers">
          {levers.map((lever) => (
            <li key={lever.competency}>
              <strong>{names.full(lever.competency)}</strong>
              <span class="small quiet">{leverInWords(lever)}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="profile-actions">
        <a class="button" href={`${base}measure/`}>
          Check your level
        </a>
        <a class="button" href={`${base}plan/`}>
          See the plan
        </a>
      </p>
    </section>
  );
}
