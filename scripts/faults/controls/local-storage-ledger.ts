/** A ledger as it was once common: everything in localStorage, called saved when `setItem` has returned. */
const key = 'control:events';

export function openLedger() {
  const record = (body: object) => {
    const event = { id: crypto.randomUUID(), ...body };
    localStorage.setItem(key, JSON.stringify([...storedIds(), event.id]));
    return { event, saved: Promise.resolve() };
  };
  return Promise.resolve({
    status: { kind: 'saved' },
    projection: { session: { id: 'session' } },
    record,
    rate: async () => record({}),
    undo: async () => null,
    events: async () => storedIds().map((id) => ({ id })),
  });
}

export async function examineStored(acknowledged: readonly string[]) {
  const ids = storedIds();
  const there = new Set(ids);
  const lost = acknowledged.filter((id) => !there.has(id)).length;
  const problems = lost > 0 ? [`${lost} of ${acknowledged.length} saved events lost`] : [];
  return { events: ids.length, problems };
}

function storedIds(): string[] {
  return JSON.parse(localStorage.getItem(key) ?? '[]');
}
