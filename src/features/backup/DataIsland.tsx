import { IslandBoundary } from '#components/IslandBoundary.tsx';
import { CheckSection } from './CheckSection.tsx';
import { CopySection } from './CopySection.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import { StorageCard } from './StorageCard.tsx';
import { useSafekeeping } from './use-safekeeping.ts';
import './backup.css';

interface DataIslandProps {
  base: string;
  /** Of the app, as released. */
  version: string;
}

/** Where the data is, how to take it elsewhere and bring it back, and whether it is sound. */
export default function DataIsland({ base, version }: DataIslandProps) {
  return (
    <IslandBoundary base={base}>
      <Data base={base} version={version} />
    </IslandBoundary>
  );
}

function Data({ base, version }: DataIslandProps) {
  const used = useSafekeeping();
  const { keeping } = used;
  return (
    <div class="stack-wide" data-safekeeping={keeping ? 'open' : 'opening'} aria-busy={!keeping}>
      <CopySection {...used} />
      {keeping && <RestoreSection keeping={keeping} onCopy={used.setCopy} />}
      {keeping && <CheckSection keeping={keeping} />}
      {keeping && <StorageCard base={base} version={version} />}
    </div>
  );
}
