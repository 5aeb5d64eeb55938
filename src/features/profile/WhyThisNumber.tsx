import { dayInWords } from '#domain/day-in-words.ts';
import { intervalInWords } from '#domain/readiness/claim-words.ts';
import type { EvidenceEntry } from '#domain/readiness/evidence-behind.ts';
import type { ProfileLine } from '#domain/readiness/profile.ts';
import type { PartProps } from './names.ts';

/** The answers behind a number, each with what it counts. */
export function WhyThisNumber({ line, room, base, profile }: PartProps & { line: ProfileLine }) {
  const { entries, uncounted } = room.evidence(line.id);
  return (
    <div class="why">
      <h4>Why this number</h4>
      {entries.length === 0 ? (
        <p class="small">
          No answer of its own stands behind it. What is known of the neighbouring skills says{' '}
          {intervalInWords(line.interval80)}, 8 times in 10.
        </p>
      ) : (
        <>
          <p class="small">
            From {intervalInWords(line.interval80)}, 8 times in 10; {numbersOf(line)}. It also
            borrows from the answers in other skills.
          </p>
          <table class="why-table small">
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Day</th>
                <th scope="col">Credit</th>
                <th scope="col">Counts</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.event} data-event={entry.event}>
                  <th scope="row">
                    <a href={`${base}questions/${entry.question}/`}>
                      {room.titleOf(entry.question)}
                    </a>
                  </th>
                  <td>{dayInWords(entry.day, profile.day)}</td>
                  <td>{Math.round(entry.credit * 100)} %</td>
                  <td>{weightInWords(entry)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {uncounted > 0 && (
        <p class="small quiet">
          {uncounted} more {uncounted === 1 ? 'answer counts' : 'answers count'} nothing here:
          repeated while still remembered, marked by yourself, or read beside the text.
        </p>
      )}
    </div>
  );
}

function numbersOf({ estimate, interval80: [low, high] }: ProfileLine): string {
  const [at, from, to] = [estimate, low, high].map(signed);
  return `estimate ${at} logits, ${from} to ${to}`;
}

/** With a true minus sign. */
function signed(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 ? `−${text}` : text;
}

function weightInWords({ isFirst, weight }: EvidenceEntry): string {
  return isFirst ? 'first try' : `repeat, ${Math.round(weight * 100)} %`;
}
