import { useEffect, useRef, useState } from 'preact/hooks';
import { type SearchHit, snippetOfHit } from '#domain/search/hit.ts';
import { kindNames } from '#domain/search/search-document.ts';
import { Snippet } from './Snippet.tsx';

interface ElsewhereProps {
  /** Best first, at least one. */
  hits: readonly SearchHit[];
  base: string;
}

const best = 3;

/** What was found beside the questions: the best of it, and all of it when asked for. */
export function Elsewhere({ hits, base }: ElsewhereProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? hits : hits.slice(0, best);

  useEffect(() => {
    // The button is gone: the focus goes on where the list went on.
    if (all) list.current?.children[best]?.querySelector('a')?.focus();
  }, [all]);

  return (
    <section class="elsewhere" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">In the guide, the glossary and elsewhere</h2>
      <ul class="rows" ref={list}>
        {shown.map((hit) => (
          <li key={hit.document.path}>
            <ElsewhereRow hit={hit} base={base} />
          </li>
        ))}
      </ul>
      {shown.length < hits.length && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          Show all {hits.length}
        </button>
      )}
    </section>
  );
}

function ElsewhereRow({ hit, base }: { hit: SearchHit; base: string }) {
  const { kind, path, title, place } = hit.document;
  return (
    <a class="elsewhere-row" href={base + path}>
      <span class="library-title">{title}</span>{' '}
      <span class="quiet small">{[kindNames[kind], place].filter(Boolean).join(' · ')}</span>
      <Snippet parts={snippetOfHit(hit)} />
    </a>
  );
}
