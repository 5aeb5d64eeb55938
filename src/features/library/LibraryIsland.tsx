import { IslandBoundary } from '#components/IslandBoundary.tsx';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { LibraryFacets } from './LibraryFacets.tsx';
import { LibraryRows } from './LibraryRows.tsx';
import { type LibraryFilter, noFilter } from './library-filter.ts';
import type { LibraryRow } from './library-findings.ts';
import { type Library, useLibrary } from './use-library.ts';
import './library.css';

interface LibraryIslandProps {
  base: string;
  /** Questions in the bank, told before the catalogue is there. */
  total: number;
}

/** Search and filters over the whole bank; takes the place of the plain list that stands in the page. */
export default function LibraryIsland(props: LibraryIslandProps) {
  return (
    <IslandBoundary base={props.base}>
      <LibraryScreen {...props} />
    </IslandBoundary>
  );
}

function LibraryScreen({ base, total }: LibraryIslandProps) {
  const library = useLibrary(base);
  const { catalogue, filter, rows, elsewhere, pending, problem, setFilter } = library;
  const practise = rows.length < total && <Practise rows={rows} base={base} />;
  return (
    <div class="library">
      <SearchField filter={filter} catalogue={catalogue} onChange={setFilter} />
      {problem && <p class="notice">{problem}</p>}
      <div class="library-count">
        <p role="status">{countInWords(library, total)}</p>
        {elsewhere.length === 0 && practise}
      </div>
      {elsewhere.length > 0 && (
        <>
          <Elsewhere key={filter.q} hits={elsewhere} base={base} />
          <div class="library-count">
            <h2>Questions</h2>
            {practise}
          </div>
        </>
      )}
      {catalogue && (
        <LibraryRows
          rows={rows}
          base={base}
          competencies={catalogue.competencies}
          learner={library.learner}
        />
      )}
      {!pending && rows.length === 0 && (
        <NothingFound elsewhere={elsewhere.length > 0} onClear={() => setFilter(noFilter)} />
      )}
    </div>
  );
}

interface SearchFieldProps {
  filter: LibraryFilter;
  catalogue: Catalogue | null;
  onChange: (filter: LibraryFilter) => void;
}

function SearchField({ filter, catalogue, onChange }: SearchFieldProps) {
  return (
    <search>
      <label class="visually-hidden" for="library-search">
        Search questions, the guide, the glossary and everything else
      </label>
      <input
        id="library-search"
        class="field library-search"
        type="search"
        placeholder="Search everything"
        autocomplete="off"
        value={filter.q}
        onInput={(event) => onChange({ ...filter, q: event.currentTarget.value })}
      />
      <LibraryFacets
        filter={filter}
        competencies={catalogue?.competencies ?? []}
        onChange={onChange}
      />
    </search>
  );
}

function countInWords({ rows, elsewhere, pending }: Library, total: number): string {
  if (pending) return `${total} questions`;
  const questions = `${rows.length} of ${total}`;
  return elsewhere.length === 0
    ? questions
    : `${questions} questions, ${elsewhere.length} elsewhere`;
}

/** A session holds no more. */
const mostPractised = 20;

function Practise({ rows, base }: { rows: readonly LibraryRow[]; base: string }) {
  const ids = rows.slice(0, mostPractised).map(({ entry }) => entry.id);
  if (ids.length === 0) return null;
  return (
    <a class="button" href={`${base}practice/?questions=${ids.join(',')}&start`}>
      Practise {ids.length === 1 ? 'it' : `these ${ids.length}`}
    </a>
  );
}

function NothingFound({ elsewhere, onClear }: { elsewhere: boolean; onClear: () => void }) {
  return (
    <div class="library-nothing">
      <p>
        {elsewhere ? 'No question matches.' : 'Nothing matches.'} Search forgives typos, not
        synonyms.
      </p>
      <button type="button" class="button" onClick={onClear}>
        Show everything
      </button>
    </div>
  );
}
