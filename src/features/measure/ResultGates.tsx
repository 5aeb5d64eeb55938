import { bandNames } from '#domain/competencies/band.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { itemsForClaim } from '#domain/readiness/claim.ts';
import type { RunFindings } from '#domain/readiness/run-findings.ts';

interface ResultGatesProps {
  findings: RunFindings;
  catalogue: Catalogue;
}

/** The competencies that cap the band whatever the total. */
export function ResultGates({ findings: { after }, catalogue }: ResultGatesProps) {
  const { gate, band, competencies } = after;
  const mandatory = competencies.filter((line) => line.mandatory).length;
  if (mandatory === 0) return null;
  const name = bandNames[band].toLowerCase();
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => catalogue.competencies.find((it) => it.id === id)?.short ?? id).join(', ');
  const met = mandatory - gate.below.length - gate.open.length;
  return (
    <section>
      <h2>What {name} asks for in any case</h2>
      <p>
        {met} of {mandatory} mandatory topics are met.
      </p>
      {gate.below.length > 0 && (
        <p>
          <strong>Below {name}:</strong> {namesOf(gate.below)}. That caps the level at{' '}
          {bandNames[after.cap].toLowerCase()}, whatever the total.
        </p>
      )}
      {gate.open.length > 0 && (
        <details class="disclosure">
          <summary>{gate.open.length} still open</summary>
          <p class="small">
            {namesOf(gate.open)}.{' '}
            {band === 'lead'
              ? 'Single topics are not claimed at lead; its domains are, on your profile.'
              : `A claim about one topic takes ${itemsForClaim.competency} of its own questions, and 90 %.`}
          </p>
        </details>
      )}
    </section>
  );
}
