import { useEffect, useState } from 'preact/hooks';
import { readPlace, type SetPlace, writePlace } from './set-place.ts';

/** Where on the page the person is, and the way to somewhere else. */
export function usePlace(): readonly [SetPlace, (place: SetPlace) => void] {
  const [place, setPlace] = useState<SetPlace>({ view: 'list' });

  useEffect(() => {
    const read = () => setPlace(readPlace(location.search));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  function go(next: SetPlace): void {
    history.pushState(null, '', location.pathname + writePlace(next));
    setPlace(next);
    scrollTo({ top: 0 });
  }

  return [place, go];
}
