import { useState } from 'preact/hooks';
import { IntervalRuler } from '#components/IntervalRuler.tsx';
import { dayInWords } from '#domain/day-in-words.ts';
import { claimInWords } from '#domain/readiness/claim-words.ts';
import type { Profile, ProfileLine } from '#domain/readiness/profile.ts';
import {
  comparisonInWords,
  counted,
  freshnessInWords,
  selfInWords,
} from '#domain/readiness/profile-words.ts';
import { rulerPlaceOfSelf } from '#domain/readiness/self-comparison.ts';
import type { PartProps } from './names.ts';
import { WhyThisNumber } from './WhyThisNumber.tsx';

type RowProps = PartProps & { readonly line: ProfileLine };

/** A skill: its ruler and its words; opened, the answers behind them. */
export function CompetencyRow(props: RowProps) {
  const { line, profile, names } = props;
  const [isOpen, setOpen] = useState(false);
  const { band } = profile.readiness;
  return (
    <details
      class="skill"
      data-competency={line.id}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="skill-name">
          {names.full(line.id)}
          {line.mandatory && <span class="skill-required">required</span>}
        </span>
        <IntervalRuler
          estimate={line.answers === 0 ? null : line.estimate}
          interval={line.interval80}
          needed={band}
          self={line.self === null ? null : rulerPlaceOfSelf(line.self)}
        />
        <span class="skill-claim" data-claim={line.claims[band].kind}>
          {claimInWords(line.claims[band])}
        </span>
        <span class="skill-facts small quiet">{factsOf(line, profile)}</span>
      </summary>
      {isOpen && <WhyThisNumber {...props} />}
    </details>
  );
}

/** "4 answers to 4 questions, last Tuesday · refresh by 2 March 2027 · self-rated mid" */
function factsOf(line: ProfileLine, { day }: Profile): string {
  const { answers, items, lastDay, freshness, self, comparison } = line;
  const facts = [
    lastDay === null
      ? 'no answers of its own'
      : `${counted(answers, 'answer')} to ${counted(items, 'question')}, ${dayInWords(lastDay, day)}`,
    freshnessInWords(freshness, day),
    self === null ? '' : selfFact(self, comparison),
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function selfFact(self: NonNullable<ProfileLine['self']>, comparison: ProfileLine['comparison']) {
  const isWord = comparison === 'above' || comparison === 'below';
  return `self-rated ${selfInWords(self)}${isWord ? `, ${comparisonInWords(comparison)}` : ''}`;
}
