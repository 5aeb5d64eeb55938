import { IslandBoundary } from '#components/IslandBoundary.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { Later } from './Later.tsx';
import { OfferNotice } from './OfferNotice.tsx';
import type { SetsProps } from './sets-props.ts';
import { useOffer } from './use-offer.ts';
import { type Sets, useSets } from './use-sets.ts';
import './sets.css';

/** Making, sharing, opening and keeping question sets; takes the place of the list of ready-made ones in the page. */
export default function SetsIsland(props: SetsProps) {
  return (
    <IslandBoundary base={props.base}>
      <Room {...props} />
    </IslandBoundary>
  );
}

const loadList = () => import('./SetList.tsx').then((it) => it.SetList);
const loadOffer = () => import('./OfferView.tsx').then((it) => it.OfferView);
const loadEditor = () => import('./SetEditor.tsx').then((it) => it.SetEditor);
const loadSet = () => import('./SetView.tsx').then((it) => it.SetView);
const loadPrint = () => import('./PrintView.tsx').then((it) => it.PrintView);

function Room(props: SetsProps) {
  const sets = useSets(props.base);
  const offer = useOffer();
  const { room, problem, place } = sets;
  if (problem) return <p class="notice">{problem}</p>;
  if (!room) return <div class="sets" />;
  if (offer.offered?.ok) {
    const { value } = offer.offered;
    return (
      <div class="sets" data-alive data-one>
        <Later
          key="offer"
          load={loadOffer}
          given={{ ...props, room, sets, offered: value, onClose: offer.close }}
        />
      </div>
    );
  }
  const given = { ...props, room, sets };
  return (
    <div class="sets" data-alive data-one={place.view !== 'list' || undefined}>
      <LastStep sets={sets} />
      {offer.offered && <OfferNotice problems={offer.offered.problems} onClose={offer.close} />}
      {place.view === 'list' && <Later key="list" load={loadList} given={{ ...given, offer }} />}
      {place.view === 'set' && (
        <Later key="set" load={loadSet} given={{ ...given, id: place.id }} />
      )}
      {place.view === 'edit' && (
        <Later key="editor" load={loadEditor} given={{ ...given, id: place.id }} />
      )}
      {place.view === 'print' && (
        <Later key="print" load={loadPrint} given={{ ...given, id: place.id }} />
      )}
      <StorageNotice status={sets.status} onRetry={() => room.retry()} />
    </div>
  );
}

function LastStep({ sets: { last } }: { sets: Sets }) {
  return (
    <div role="status">
      {last && (
        <p class="notice">
          <span>
            <bdi>{last.said}</bdi>{' '}
            <button type="button" class="link-button" onClick={last.undo}>
              Undo
            </button>
          </span>
        </p>
      )}
    </div>
  );
}
