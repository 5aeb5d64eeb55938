type Field = Element & { value?: string; checked?: boolean };

const signs = ['input', 'change', 'toggle'] as const;

/**
 * Keeps what is typed, chosen or unfolded in islands that are asleep: as an island comes alive, its fields show what
 * it knows.
 *
 * @param asleep selects the islands
 */
export function keepEntries(asleep: string) {
  /** In the order in which they were last touched, with one event of each sign. */
  const touched = new Map<Field, Map<string, Event>>();

  function notice({ type, target }: Event): void {
    if (!(target instanceof Element) || !target.closest(asleep)) return;
    const events = touched.get(target) ?? new Map();
    touched.delete(target);
    touched.set(target, events.set(type, new Event(type, { bubbles: type !== 'toggle' })));
  }

  for (const sign of signs) addEventListener(sign, notice, true);

  return {
    /**
     * To be called before an island comes alive.
     *
     * @returns fills its fields again and tells it of each
     */
    take(island: Element): () => Promise<void> {
      const taken = [...touched].filter(([field]) => island.contains(field));
      const filled = taken.map(([field, events]) => ({
        field,
        events,
        content: contentOf(field),
      }));
      for (const [field] of taken) touched.delete(field);
      return async () => {
        for (const { field, events, content } of filled) {
          Object.assign(field, content);
          for (const event of events.values()) field.dispatchEvent(event);
          // What one changes is drawn before the next.
          await Promise.resolve();
        }
      };
    },
  };
}

/** A file that was chosen stays chosen, and may not be set. */
function contentOf(field: Field): Partial<Field> {
  if (field instanceof HTMLInputElement && field.type === 'file') return {};
  const { value, checked } = field;
  return {
    ...(value === undefined ? {} : { value }),
    ...(checked === undefined ? {} : { checked }),
  };
}
