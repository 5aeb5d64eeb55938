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
        <dl class="gate">
          {below.length > 0 && (
            <div>
              <dt>
                <span class="gate-below">
                  <Icon name="wrong" />
                </span>
                Below
              </dt>
              {below.map((id) => (
                <dd key={id}>{names.full(id)}</dd>
              ))}
            </div>
          )}
          {open.length > 0 && (
            <div>
              <dt>
                <span class="gate-open" aria-hidden="true" />
                Open
              </dt>
              {open.map((id) => (
                <dd key={id}>{names.short(id)}</dd>
              ))}
            </div>
          )}
        </dl>
      )}
      <p class="small quiet">
        Strength elsewhere does not make up for a required skill that is below.
      </p>
    </section>
  );
}
