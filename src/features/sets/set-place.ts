/** What of the page is shown. It stands in the address, so that back, reload and links work; the hash is for shared sets. */
export type SetPlace =
  | { readonly view: 'list' }
  | { readonly view: 'set' | 'edit' | 'print'; readonly id: string };

/** Reads ?set=id and ?set=id&do=edit. */
export function readPlace(search: string): SetPlace {
  const query = new URLSearchParams(search);
  const id = query.get('set');
  if (!id) return { view: 'list' };
  const does = query.get('do');
  return { view: does === 'edit' || does === 'print' ? does : 'set', id };
}

export function writePlace(place: SetPlace): string {
  if (place.view === 'list') return '';
  const does = place.view === 'set' ? '' : `&do=${place.view}`;
  return `?set=${encodeURIComponent(place.id)}${does}`;
}
