import { useEffect, useState } from 'preact/hooks';
import { IslandBoundary } from '#components/IslandBoundary.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import type { PreferenceSet } from '#domain/ledger/event.ts';
import type { Ledger, LedgerStatus } from '#storage/ledger-store.ts';
import { choices } from './preference-choices.ts';
import './settings.css';

/** How practice behaves, and the state of what is kept on this device. */
export default function SettingsIsland({ base }: { base: string }) {
  return (
    <IslandBoundary base={base}>
      <Settings />
    </IslandBoundary>
  );
}

function Settings() {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'saved' });
  const [, redraw] = useState(0);

  useEffect(() => {
    import('#storage/ledger-store.ts')
      .then(({ openLedger }) => openLedger())
      .then((opened) => {
        setStatus(opened.status);
        // Another object each time: it is also told when another tab has changed the numbers.
        opened.subscribe((it) => setStatus({ ...it }));
        setLedger(opened);
      });
  }, []);

  function choose(name: PreferenceSet['name'], value: string): void {
    ledger?.record({ kind: 'preference-set', name, value });
    mirrorShortcuts(name, value);
    redraw((it) => it + 1);
  }

  return (
    <div class="stack-wide">
      <section class="stack">
        <h2>Practice</h2>
        {choices.map(({ name, question, options }) => (
          <fieldset key={name} class="preference" disabled={!ledger}>
            <legend>{question}</legend>
            <div class="preference-options">
              {options.map(({ value, label }, index) => {
                const chosen = ledger?.projection.preferences[name];
                return (
                  <label key={value} class="chip">
                    <input
                      type="radio"
                      name={name}
                      checked={chosen === undefined ? index === 0 : chosen === value}
                      onChange={() => choose(name, value)}
                    />
                    {label}
                  </label>
                );
              })}
            </div>
          </fieldset>
        ))}
        <StorageNotice status={status} always onRetry={() => ledger?.retry()} />
      </section>
    </div>
  );
}

/** The slash key is listened to on pages that never open the ledger. */
function mirrorShortcuts(name: PreferenceSet['name'], value: string): void {
  if (name !== 'shortcuts') return;
  document.documentElement.dataset.shortcuts = value;
  try {
    localStorage.setItem('goldset:shortcuts', value);
  } catch {
    // Storage is denied: the slash key stays on.
  }
}
