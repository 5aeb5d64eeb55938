import { BandRuler } from '#components/BandRuler.tsx';
import { BandAxis, IntervalRuler } from '#components/IntervalRuler.tsx';
import { bandNames } from '#domain/competencies/band.ts';
import { intervalInWords, levelInWords } from '#domain/readiness/claim-words.ts';
import { evidenceInWords } from '#domain/readiness/profile-words.ts';
import type { PartProps } from './names.ts';

/** The role as a whole: in words, by bands, and as an interval. */
export function LevelSection({ profile, base }: PartProps) {
  const { overall, band, role } = profile.readiness;
  const isEmpty = overall.items === 0;
  return (
    <section class="profile-level" aria-label="The role as a whole">
      <p class="profile-sentence">{levelInWords(overall)}</p>
      {isEmpty ? (
        <NothingYet base={base} role={role.name} />
      ) : (
        <BandRuler probabilities={overall.bands} needed={band} />
      )}
      <div class="profile-whole">
        <IntervalRuler
          estimate={isEmpty ? null : overall.estimate}
          interval={overall.interval80}
          needed={band}
          size="large"
        />
        <BandAxis />
      </div>
      {!isEmpty && (
        <p class="small">
          From {intervalInWords(overall.interval80)}: with intervals like this we would be right 8
          times in 10. From {evidenceInWords(profile)}. The line is where{' '}
          {bandNames[band].toLowerCase()} begins.
        </p>
      )}
    </section>
  );
}

function NothingYet({ base, role }: { base: string; role: string }) {
  return (
    <div class="stack">
      <p>
        A check asks 8 to 25 questions and stops when more would say little. First tries in practice
        count too. From both this page works out where you stand as {role}.
      </p>
      <p>
        <a class="button button-primary button-wide" href={`${base}measure/`}>
          Check your level
        </a>
      </p>
    </div>
  );
}
