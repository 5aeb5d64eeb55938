/** Ways in which browsers withhold IndexedDB, each played before the page's own scripts. */
export const withheld = {
  'is missing': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'throws when it is opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'refuses to be opened': () => {
    IDBFactory.prototype.open = () => {
      const request = Object.assign(new EventTarget(), {
        error: new DOMException('no', 'UnknownError'),
      });
      setTimeout(() => {
        const event = new Event('error', { cancelable: true });
        request.dispatchEvent(event);
        (request as { onerror?: (event: Event) => void }).onerror?.(event);
      });
      return request as unknown as IDBOpenDBRequest;
    };
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'is denied together with localStorage and file storage': () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get: denied });
    }
    StorageManager.prototype.getDirectory = async () => denied();
  },
} satisfies Record<string, () => void>;
