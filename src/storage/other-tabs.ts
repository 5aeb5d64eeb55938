import { hasFields, isCount, isName } from '#domain/ledger/shape.ts';

/** What a tab tells the others after it has written. */
export interface News {
  readonly device: string;
  readonly seq: number;
}

/** After the log was changed as a whole: newer than anything that a tab may know. */
export const allIsNew: News = { device: 'all', seq: Number.MAX_SAFE_INTEGER };

export interface OtherTabs {
  tell(news: News): void;
  close(): void;
}

const isNews = hasFields({ device: isName, seq: isCount });

/**
 * Hears what other tabs have written. A tab that misses it is still safe, for its next write is
 * refused; but it would show old numbers until then.
 * @param onNews called when this page can be seen: at once, or on its return to view. Null: there
 * may be news, after the page came back from the browser's back and forward cache, where it could
 * hear nothing
 */
export function listenToOtherTabs(name: string, onNews: (news: News | null) => void): OtherTabs {
  let waiting: News | null = null;
  const deliver = () => {
    if (!waiting || isHidden()) return;
    onNews(waiting);
    waiting = null;
  };
  const connect = () =>
    openChannel(name, (news) => {
      waiting = news;
      deliver();
    });
  let channel = connect();
  const stop = listenToPage({
    seen: deliver,
    // An open channel would keep the page out of that cache.
    cached: () => channel?.close(),
    restored: () => {
      channel = connect();
      onNews(null);
    },
  });
  return {
    tell: (news) => channel?.postMessage(news),
    close: () => {
      stop();
      channel?.close();
    },
  };
}

function openChannel(name: string, onNews: (news: News) => void): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) onNews(data as News);
  };
  return channel;
}

interface PageListener {
  seen(): void;
  cached(): void;
  restored(): void;
}

function listenToPage({ seen, cached, restored }: PageListener): () => void {
  if (typeof document === 'undefined') return () => {};
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', seen, { signal });
  addEventListener('pagehide', ({ persisted }) => persisted && cached(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && restored(), { signal });
  return () => stop.abort();
}

function isHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}
