import { BandAxis } from '#components/IntervalRuler.tsx';
import { bandNames } from '#domain/competencies/band.ts';
import { claimInWords } from '#domain/readiness/claim-words.ts';
import { freshnessRule } from '#domain/readiness/profile-words.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { CompetencyRow } from './CompetencyRow.tsx';
import type { PartProps } from './names.ts';
import { Twin } from './Twin.tsx';
import './column.css';

/** One ruler below the other, so that the eye runs down the line of the band. */
export function CompetencyColumn(part: PartProps) {
  const { profile, names } = part;
  const { band } = profile.readiness;
  return (
    <section class="column" aria-labelledby="column">
      <h2 id="column">Skill by skill</h2>
      <p class="small quiet column-key">
        <span class="key-measured" aria-hidden="true" /> measured, 80 % interval{' '}
        <span class="key-self" aria-hidden="true" /> self-rated{' '}
        <span class="key-needed" aria-hidden="true" /> {bandNames[band].toLowerCase()} begins
      </p>
      {profile.domains.map(({ domain, lines }) => (
        <section key={domain.id} class="column-domain">
          <h3>{names.full(domain.id)}</h3>
          <p class="small quiet">Together: {claimInWords(domain.claims[band])}</p>
          <BandAxis />
          {lines.map((line) => (
            <CompetencyRow key={`${line.id} ${band}`} {...part} line={line} />
          ))}
        </section>
      ))}
      <p class="small quiet">
        Intervals borrow from neighbouring skills; a claim needs five questions of its own.{' '}
        {freshnessRule}
      </p>
      <Twin table={() => <ColumnTable {...part} />} />
    </section>
  );
}
