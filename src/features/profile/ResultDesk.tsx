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

/** What leaves is chosen above and read below, to the letter. */
export function ResultDesk({ room, profile }: PartProps) {
  const [choice, setChoice] = useState<ResultChoice>({
    detail: 'bands',
    alias: '',
    expires: addDays(profile.day, usualDays),
    set: null,
  });
  const [sets, setSets] = useState<readonly BegunSet[]>([]);
  const [evidenced, setEvidenced] = useState<EvidencedProfile | null>(null);

  useEffect(() => {
    room.setsBegun().then(setSets, () => setSets([]));
  }, [room]);
  useEffect(() => {
    let isWanted = true;
    room.evidenced(choice.set).then((found) => {
      if (isWanted) setEvidenced(found);
    });
    return () => {
      isWanted = false;
    };
    // Another profile: another role, band or answer.
  }, [room, choice.set, profile]);

  if (!evidenced) return <p class="quiet">Gathering your answers ...</p>;
  const result = resultOf(evidenced.profile, evidenced.entries, choice);
  const text = encodeResult(result);
  return (
    <div class="result-desk stack">
      <ResultChoices
        choice={choice}
        sets={sets}
        today={isoDateOf(profile.day)}
        onChoose={(change) => setChoice({ ...choice, ...change })}
      />
      <h4 id="what-leaves">Exactly this leaves</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys */}
      <section class="what-leaves" aria-labelledby="what-leaves" tabIndex={0}>
        <pre>{text}</pre>
      </section>
      <SealAndSave text={text} fileName={resultFileName(result)} />
    </div>
  );
}
