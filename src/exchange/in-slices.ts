/** Milliseconds of work after which the page gets its turn: below what a person notices. */
const sliceMilliseconds = 12;

/** Lets the page draw and answer to touch before the work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** `items.map(work)` for long lists, without holding up the page. */
export async function mapInSlices<Item, Value>(
  items: readonly Item[],
  work: (item: Item, index: number) => Value,
): Promise<Value[]> {
  const values: Value[] = [];
  let until = performance.now() + sliceMilliseconds;
  for (const [index, item] of items.entries()) {
    values.push(work(item, index));
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + sliceMilliseconds;
  }
  return values;
}

/** Runs steps to their end, without holding up the page. */
export async function runInSlices<Value>(steps: Generator<undefined, Value>): Promise<Value> {
  let until = performance.now() + sliceMilliseconds;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() >= until) {
      await breathe();
      until = performance.now() + sliceMilliseconds;
    }
    step = steps.next();
  }
  return step.value;
}
