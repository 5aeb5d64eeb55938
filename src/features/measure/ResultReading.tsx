import { Icon } from '#components/Icon.tsx';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { differenceOf, type Surprise } from '#domain/readiness/competency-surprises.ts';
import type { GuideLinks } from './guide-link.ts';
import { surpriseInWords } from './result-words.ts';

interface ResultReadingProps {
  surprises: readonly Surprise[];
  catalogue: Catalogue;
  base: string;
  readings: GuideLinks;
}

/** More than that is a list, and no next step. */
const mostShown = 4;

/** The topics that went better or worse than the level lets expect, with what to read. */
export function ResultReading({ surprises, catalogue, base, readings }: ResultReadingProps) {
  const weaker = surprises.filter((it) => differenceOf(it) < 0).slice(0, mostShown);
  const stronger = surprises.filter((it) => differenceOf(it) > 0).slice(0, mostShown);
  const nameOf = (id: string) => catalogue.competencies.find((it) => it.id === id)?.name ?? id;
  if (surprises.length === 0) return null;
  return (
    <section class="result-reading">
      {weaker.length > 0 && <h2>What to read</h2>}
      {weaker.map((surprise) => (
        <div key={surprise.competency}>
          <h3>{nameOf(surprise.competency)}</h3>
          <p class="small quiet">{surpriseInWords(surprise)}</p>
          <ul class="rows">
            {(readings[surprise.competency] ?? []).map(({ path, title }) => (
              <ReadingRow key={path} href={`${base}${path}`} title={title} />
            ))}
            <ReadingRow
              href={`${base}library/?topic=${surprise.competency}`}
              title="Its questions in the library"
            />
          </ul>
        </div>
      ))}
      {stronger.length > 0 && (
        <>
          <h2>What went better than expected</h2>
          <ul class="rows">
            {stronger.map((surprise) => (
              <li key={surprise.competency} class="result-row">
                <span>{nameOf(surprise.competency)}</span>
                <span class="small quiet">{surpriseInWords(surprise)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small quiet">
        One to three answers stand behind each of these: hints where to look, and no findings.
      </p>
    </section>
  );
}

function ReadingRow({ href, title }: { href: string; title: string }) {
  return (
    <li>
      <a class="row-link" href={href}>
        {title}
        <Icon name="next" />
      </a>
    </li>
  );
}
