import { useEffect, useState } from 'preact/hooks';
import { addDays, isoDateOf } from '#domain/local-day.ts';
import { encodeResult, resultFileName } from '#exchange/result-file.ts';
import { type ResultChoice, resultOf } from '#exchange/write-result.ts';
import type { PartProps } from './names.ts';
import type { BegunSet, EvidencedProfile } from './profile-room.ts';
import { ResultChoices } from './ResultChoices.tsx';
import { SealAndSave } from './SealAndSave.tsx';

/** Long enough for a round of interviews. */
const usualDays = 90;

/** Answers, and the set that they were gathered for. */
interface Gathered extends EvidencedProfile {
  readonly set: ResultChoice['set'];
}

/** What leaves is chosen above and read below, to the letter. */
export function ResultDesk({ room, profile }: PartProps) {
  const [choice, setChoice] = useState<ResultChoice>({
    detail: 'bands',
    alias: '',
    expires: addDays(profile.day, usualDays),
    set: null,
  });
  const [sets, setSets] = useState<readonly BegunSet[]>([]);
  const [gathered, setGathered] = useState<Gathered | null>(null);

  useEffect(() => {
    room.setsBegun().then(setSets, () => setSets([]));
  }, [room]);
  useEffect(() => {
    let isWanted = true;
    room.evidenced(choice.set).then((found) => {
      if (isWanted) setGathered({ ...found, set: choice.set });
    });
    return () => {
      isWanted = false;
    };
    // Another profile: another role, band or answer.
  }, [room, choice.set, profile]);

  if (!gathered) return <Gathering />;
  return (
    <div class="result-desk stack">
      <ResultChoices
        choice={choice}
        sets={sets}
        today={isoDateOf(profile.day)}
        onChoose={(change) => setChoice({ ...choice, ...change })}
      />
      {gathered.set === choice.set ? (
        <WhatLeaves gathered={gathered} choice={choice} />
      ) : (
        <Gathering />
      )}
    </div>
  );
}

function Gathering() {
  return <p class="quiet">Gathering your answers ...</p>;
}

function WhatLeaves({ gathered, choice }: { gathered: Gathered; choice: ResultChoice }) {
  const result = resultOf(gathered.profile, gathered.entries, choice);
  const text = encodeResult(result);
  return (
    <>
      <h4 id="what-leaves">Exactly this leaves</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys */}
      <section class="what-leaves" aria-labelledby="what-leaves" tabIndex={0}>
        <pre>{text}</pre>
      </section>
      <SealAndSave text={text} fileName={resultFileName(result)} />
    </>
  );
}
