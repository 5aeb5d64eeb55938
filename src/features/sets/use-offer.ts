import { useEffect, useState } from 'preact/hooks';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { isSetLink } from '#exchange/is-set-link.ts';
import type { Result } from '#exchange/result.ts';

export interface Offer {
  /** What came in by link or file, or what is wrong with it; null while nothing did. */
  readonly offered: Result<QuestionSet> | null;
  openLink(text: string): void;
  openFile(file: File): void;
  close(): void;
}

/** What is opened is only shown: nothing of it is stored before it is kept. */
export function useOffer(): Offer {
  const [offered, setOffered] = useState<Result<QuestionSet> | null>(null);
  const show = (reading: Promise<Result<QuestionSet>>) => {
    reading.then(setOffered, () => setOffered(unreadable));
  };

  function openLink(text: string): void {
    show(import('#exchange/set-link.ts').then((it) => it.decodeSetLink(hashOf(text))));
  }

  useEffect(() => {
    const read = () => {
      const { hash } = location;
      if (!isSetLink(hash)) return;
      // Out of the address at once, so that a copied address or a bookmark does not carry it on.
      history.replaceState(null, '', location.pathname + location.search);
      openLink(hash);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  return {
    offered,
    openLink,
    openFile: (file) => show(readFile(file)),
    close: () => setOffered(null),
  };
}

const unreadable: Result<never> = {
  ok: false,
  problems: ['Your browser could not read this.'],
};

/** Of a whole link, or what stands behind its # alone. */
function hashOf(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('#') ? trimmed.slice(trimmed.indexOf('#')) : trimmed;
}

async function readFile(file: File): Promise<Result<QuestionSet>> {
  const { decodeSetFile, mostFileBytes } = await import('#exchange/set-file.ts');
  // One byte more than is allowed is refused like all that follow it, which would only fill the memory.
  const bytes = await file.slice(0, mostFileBytes + 1).arrayBuffer();
  return decodeSetFile(new Uint8Array(bytes));
}
