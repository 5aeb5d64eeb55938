import type { CallFailure } from './call-failures.ts';

interface Failure {
  readonly at: number;
  readonly how: CallFailure;
}

const reads = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
const writes = ['add', 'put', 'delete', 'clear'];

const watched: readonly (readonly [prototype: object, methods: readonly string[]])[] = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, [...reads, ...writes]],
  [IDBIndex.prototype, reads],
  [IDBCursor.prototype, ['continue', 'advance', 'continuePrimaryKey']],
];

/** Far longer than the ledger waits. */
const heldMilliseconds = 2500;

let calls = 0;
let failure: Failure | null = null;

/** Counts the calls to IndexedDB from now on, before a ledger is opened: Dexie binds some methods then. */
export function watchCalls(next: Failure | null): void {
  failure = next;
  for (const [prototype, methods] of watched) {
    for (const method of methods) watchMethod(prototype, method);
  }
}

/** So many calls were made. */
export function countCalls(): number {
  return calls;
}

function watchMethod(prototype: object, method: string): void {
  const original = Reflect.get(prototype, method);
  Reflect.set(prototype, method, function (this: object, ...given: unknown[]) {
    calls += 1;
    const call = () => Reflect.apply(original, this, given);
    if (failure?.at !== calls) return call();
    return fail(call, this, failure.how);
  });
}

function fail(call: () => unknown, target: object, how: CallFailure): unknown {
  const isOpening = target instanceof IDBFactory;
  if (how === 'throws InvalidStateError') throw new DOMException('injected', 'InvalidStateError');
  if (how === 'throws UnknownError' || (isOpening && how === 'loses the connection')) {
    throw new DOMException('injected', 'UnknownError');
  }
  // A request that nothing will ever come of.
  if (isOpening) return new EventTarget();
  const result = call();
  const transaction = transactionOf(target, result);
  if (how === 'loses the connection') loseConnection(transaction);
  else hold(transaction);
  return result;
}

/** As when the browser's storage process dies: what runs is aborted, and the connection is closed. */
function loseConnection(transaction: IDBTransaction): void {
  transaction.abort();
  transaction.db.close();
  setTimeout(() => transaction.db.dispatchEvent(new Event('close')));
}

/** Keeps a transaction busy long after everyone has given up on it; then it may complete. */
function hold(transaction: IDBTransaction): void {
  const until = performance.now() + heldMilliseconds;
  const [name = ''] = transaction.objectStoreNames;
  const next = () => {
    if (performance.now() > until) return;
    const request = IDBObjectStore.prototype.count.call(transaction.objectStore(name));
    request.onsuccess = next;
  };
  next();
}

function transactionOf(target: object, result: unknown): IDBTransaction {
  if (target instanceof IDBDatabase) return result as IDBTransaction;
  if (target instanceof IDBCursor) return transactionOf(target.source, result);
  const store = target instanceof IDBIndex ? target.objectStore : (target as IDBObjectStore);
  return store.transaction;
}
