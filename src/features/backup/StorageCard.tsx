import { useEffect, useState } from 'preact/hooks';
import type { StorageFacts } from '#storage/safekeeping/storage-facts.ts';
import { bytesInWords } from './backup-words.ts';

/** What the browser says about the room it gives, and which version this is. */
export function StorageCard({ base, version }: { base: string; version: string }) {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const [content, setContent] = useState('');
  const read = async (isAsking: boolean) => {
    const { persistNow, readStorageFacts } = await import('#storage/safekeeping/storage-facts.ts');
    if (isAsking) await persistNow();
    setFacts(await readStorageFacts());
  };
  useEffect(() => {
    read(false);
    import('#storage/bank.ts')
      .then(({ loadCatalogue }) => loadCatalogue(base))
      .then(({ contentVersion }) => setContent(contentVersion))
      .catch(() => setContent('not saved on this device yet'));
  }, []);
  return (
    <section class="stack" aria-labelledby="storage">
      <h2 id="storage">Storage</h2>
      <dl class="storage-facts">
        <dt>Kept when space is short</dt>
        <dd data-persisted={facts?.persisted ?? 'unknown'}>
          {persistedInWords(facts)}
          {facts?.persisted === false && (
            <button type="button" class="link-button" onClick={() => read(true)}>
              Ask the browser
            </button>
          )}
        </dd>
        <dt>Used</dt>
        <dd>{roomInWords(facts)}</dd>
        <dt>App</dt>
        <dd>{version}</dd>
        <dt>Content</dt>
        <dd>{content || ' '}</dd>
      </dl>
    </section>
  );
}

function persistedInWords(facts: StorageFacts | null): string {
  if (!facts || facts.persisted === null) return facts ? 'The browser does not say' : ' ';
  return facts.persisted ? 'Yes' : 'Not promised. ';
}

function roomInWords(facts: StorageFacts | null): string {
  if (facts?.usage == null || facts.quota == null) return facts ? 'The browser does not say' : ' ';
  return `${bytesInWords(facts.usage)} of ${bytesInWords(facts.quota)}, as the browser estimates`;
}
