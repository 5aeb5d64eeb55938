import { Icon } from '#components/Icon.tsx';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { creditInWords } from './result-words.ts';

interface ResultAnswersProps {
  record: RunRecord;
  catalogue: Catalogue;
  base: string;
}

/** Now it is told: every question of the check in its order, with how it went. */
export function ResultAnswers({ record, catalogue, base }: ResultAnswersProps) {
  const titleOf = (id: string) => catalogue.entries.find((entry) => entry.id === id)?.title ?? id;
  const right = record.answered.filter(({ credit }) => credit === 1).length;
  return (
    <section>
      <h2>Your answers</h2>
      <p class="small quiet">
        {right} of {record.answered.length} right. A check aims at questions you get right about
        every second time, so this share says little about your level.
      </p>
      <ol class="rows result-answers">
        {record.answered.map(({ event, question, credit }) => (
          <li key={event}>
            <a
              class="row-link"
              href={`${base}questions/${question}/`}
              data-credit={credit === 1 ? 'right' : credit > 0 ? 'partly' : 'wrong'}
            >
              <Icon name={credit === 1 ? 'right' : credit > 0 ? 'grip' : 'wrong'} />
              <span class="result-question">
                {titleOf(question)}
                <span class="small quiet">{creditInWords(credit)}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
