import { Icon } from '#components/Icon.tsx';
import { bandNames } from '#domain/competencies/band.ts';
import { gateInWords } from '#domain/readiness/profile-words.ts';
import type { PartProps } from './names.ts';

/** What the required skills say, apart from the total. */
export function GateSection({ profile, names }: PartProps) {
  const { readiness } = profile;
  const { below, open } = readiness.gate;
  const [first, ...others] = gateInWords(readiness, names.short);
  return (
    <section class="stack" aria-labelledby="gate">
      <h2 id="gate">Required for {bandNames[readiness.band].toLowerCase()}</h2>
      <p>
        {first} {others.at(-1)}
      </p>
      {readiness.band !== 'lead' && below.length + open.length > 0 && (
        <ul class="gate">
          {below.map((id) => (
            <li key={id}>
              <span class="gate-below">
                <Icon name="wrong" />
              </span>
              {names.short(id)} <span class="small quiet">below</span>
            </li>
          ))}
          {open.map((id) => (
            <li key={id}>
              <span class="gate-open" aria-hidden="true" />
              {names.short(id)} <span class="small quiet">open</span>
            </li>
          ))}
        </ul>
      )}
      <p class="small quiet">
        Strength elsewhere does not make up for a required skill that is below.
      </p>
    </section>
  );
}
