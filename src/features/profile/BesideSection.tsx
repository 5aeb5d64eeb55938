import { dateOfDay, dayInWords } from '#domain/day-in-words.ts';
import type { LocalDay } from '#domain/local-day.ts';
import type { Beside, BesideCredential, BesideSheet } from './beside.ts';

interface BesideProps {
  beside: Beside;
  base: string;
  today: LocalDay;
}

/** Other evidence, each by itself: nothing here moves the measure. */
export function BesideSection({ beside: { sheets, credentials }, base, today }: BesideProps) {
  return (
    <section class="stack" aria-labelledby="beside">
      <h2 id="beside">Beside it</h2>
      <p class="small quiet">Kept apart, never summed into the measure.</p>
      <h3>Scorecard</h3>
      {sheets.length === 0 ? (
        <p>
          No sheet about you yet. <a href={`${base}scorecard/`}>Fill one in</a>.
        </p>
      ) : (
        <ul class="plain-list">
          {sheets.map((sheet) => (
            <li key={sheet.id}>
              <a href={`${base}scorecard/?sheet=${sheet.id}`}>
                {sheet.layer === 'self' ? 'Rated by yourself' : `Rated by ${sheet.rater}`}
              </a>
              , {dayInWords(sheet.day, today)}: {outcomeInWords(sheet)}
            </li>
          ))}
        </ul>
      )}
      <h3>Certifications</h3>
      {credentials.length === 0 ? (
        <p>
          None marked. <a href={`${base}certifications/`}>See which exist</a>.
        </p>
      ) : (
        <ul class="plain-list">
          {credentials.map((credential) => (
            <li key={credential.id}>
              <a href={`${base}certifications/#${credential.id}`}>{credential.title}</a>:{' '}
              {stateInWords(credential)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function outcomeInWords({ outcome: { total, tier, range, held } }: BesideSheet): string {
  if (total === null || tier === null) return `${range.marked} categories marked so far.`;
  return `${total} of 100, ${tier.name}${held.length > 0 ? ', on hold' : ''}.`;
}

function stateInWords({ mark: { state, onDay, expiresDay }, expiry }: BesideCredential): string {
  const word = state === 'in-progress' ? 'in progress' : state;
  if (expiry === 'expired' && expiresDay !== null) return `expired on ${dateOfDay(expiresDay)}`;
  const since = onDay === null ? '' : `, ${dateOfDay(onDay)}`;
  const until = expiresDay === null ? '' : `, until ${dateOfDay(expiresDay)}`;
  return `${word}${since}${until}`;
}
