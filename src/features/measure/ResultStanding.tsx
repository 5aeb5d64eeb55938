import { useEffect, useRef } from 'preact/hooks';
import { BandRuler } from '#components/BandRuler.tsx';
import { IntervalRuler } from '#components/IntervalRuler.tsx';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import { bandNames, bands } from '#domain/competencies/band.ts';
import { bandsInWords, intervalInWords } from '#domain/readiness/bands-in-words.ts';
import type { RunFindings } from '#domain/readiness/run-findings.ts';
import { claimInWords, seenInWords } from './result-words.ts';

interface ResultStandingProps {
  findings: RunFindings;
  record: RunRecord;
}

/** The answer in one sentence, how sure it is, and what it was without these answers. */
export function ResultStanding({ findings, record }: ResultStandingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { before, after, seenBefore } = findings;
  const { overall, band, role } = after;
  const answers = record.answered.length;
  return (
    <>
      <header>
        <p class="small quiet">
          Check for {role.name}, {answers} {answers === 1 ? 'answer' : 'answers'}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {bandsInWords(overall.bands)}
        </h1>
      </header>
      <BandRuler probabilities={overall.bands} needed={record.band} />
      <section>
        <IntervalRuler
          size="large"
          estimate={overall.estimate}
          interval={overall.interval80}
          needed={record.band}
        />
        <ol class="result-bands" aria-hidden="true">
          {bands.map((it) => (
            <li key={it}>{bandNames[it]}</li>
          ))}
        </ol>
        <p class="result-interval">
          You stand {intervalInWords(overall.interval80)}: in cases like this we would be right 8
          times in 10.
        </p>
        <p>{claimInWords(overall.claims[band], band)}</p>
        <p class="small quiet">
          From {overall.items} different {overall.items === 1 ? 'question' : 'questions'}, in this
          check and elsewhere. {seenInWords(seenBefore, answers)}
        </p>
      </section>
      <section>
        <h2>What these answers moved</h2>
        <p class="small quiet">Without them</p>
        <BandRuler size="slim" probabilities={before.overall.bands} />
        <p class="small quiet result-with">With them</p>
        <BandRuler size="slim" probabilities={overall.bands} />
      </section>
    </>
  );
}
