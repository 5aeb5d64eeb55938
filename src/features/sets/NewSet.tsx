import { useState } from 'preact/hooks';
import { Chooser } from '#components/Chooser.tsx';
import { type Band, bandNames, bands } from '#domain/competencies/band.ts';
import { benchmarkName } from '#domain/competencies/benchmark-draft.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import { sectionsFromBenchmark, sectionsFromMisses } from '#domain/sets/set-starts.ts';
import { FromOtherTools } from './FromOtherTools.tsx';
import type { RoomProps } from './SetList.tsx';
import type { Offer } from './use-offer.ts';

/** The ways to begin: with nothing, with what was missed, or with what a role asks of a band. */
export function NewSet(props: RoomProps & { offer: Offer }) {
  const { room, sets, offer } = props;
  const { entries, competencies } = room.catalogue;
  const nameOf = (id: string) => competencies.find((it) => it.id === id)?.name ?? id;
  const misses = sectionsFromMisses(entries, room.standingOf, nameOf);
  const missed = misses.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <section class="stack">
      <h2>Make a set</h2>
      <p class="small quiet">
        Pick questions, say why each is there, add your own, and hand the set on. No account, no
        server: it travels in the link itself.
      </p>
      <div class="set-actions">
        <button type="button" class="button button-primary" onClick={() => sets.create()}>
          New set
        </button>
        {missed > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => sets.create({ title: 'What I missed', sections: misses })}
          >
            From my misses ({missed})
          </button>
        )}
      </div>
      <FromBenchmark {...props} nameOf={nameOf} />
      <FromOtherTools room={room} offer={offer} />
    </section>
  );
}

function FromBenchmark({
  room,
  sets,
  skills,
  nameOf,
}: RoomProps & { nameOf: (competency: string) => string }) {
  const benchmarks = room.benchmarks();
  const [chosen, setChosen] = useState(-1);
  const [band, setBand] = useState<Band>('mid');
  const competencyOf = (skill: string) => skills.find((it) => it.skill === skill)?.competency;

  function begin(): void {
    const benchmark = benchmarks[chosen];
    const sections = sectionsFromBenchmark({
      skills: benchmark?.skills ?? skills,
      band,
      competencyOf,
      nameOf,
      entries: room.catalogue.entries,
    });
    const role = benchmark ? benchmarkName(benchmark) : 'Evaluation engineer';
    const title = `${role}, ${bandNames[band].toLowerCase()}`.slice(0, setLimits.title);
    if (sections.length > 0) sets.create({ title, sections });
  }

  return (
    <details class="disclosure">
      <summary>From a role benchmark</summary>
      <div class="set-from-benchmark">
        <Chooser
          label="Benchmark"
          value={String(chosen)}
          options={[
            ['-1', 'What the role usually asks for'],
            ...benchmarks.map((it, index) => [String(index), benchmarkName(it)] as const),
          ]}
          onChoose={(value) => setChosen(Number(value))}
        />
        <Chooser
          label="For the band"
          value={band}
          options={bands.map((it) => [it, bandNames[it]])}
          onChoose={(value) => setBand(value as Band)}
        />
        <button type="button" class="button" onClick={begin}>
          Make the set
        </button>
      </div>
    </details>
  );
}
