import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useShortcuts } from '#components/answers/use-shortcuts.ts';
import type { Ledger } from '#storage/ledger-store.ts';
import { InPlaceQuestion } from './InPlaceQuestion.tsx';
import { InPlaceSummary } from './InPlaceSummary.tsx';
import { beginInPlace, endInPlace, type PromptOffer } from './in-place-actions.ts';
import { undo } from './player-actions.ts';
import { openRoom } from './player-context.ts';
import { usePlayer } from './use-player.ts';
import '#components/answers/asking.css';
import './player.css';
import './in-place.css';
import '#components/question/question.css';

interface AnswerInPlaceProps {
  base: string;
  /** The element it is drawn in: keys count while the focus is inside. */
  host: HTMLElement;
  /** What is asked; null while it is folded. */
  offer: PromptOffer | null;
  /** Asks to be folded. */
  onBack: () => void;
  /** What was answered is in the ledger. */
  onEnded: (ledger: Ledger) => void;
}

/** The questions of a paragraph below it: asked, marked and explained there, then folded to what was answered. */
export function AnswerInPlace({ base, host, offer, onBack, onEnded }: AnswerInPlaceProps) {
  const { state, run } = usePlayer(base, null);
  const { showing, session, room, problem } = state;
  const onUndo = useMemo(() => () => void run(undo), []);
  useShortcuts(room?.ledger.projection.preferences.shortcuts !== 'off', onUndo, host);

  const last = useRef<PromptOffer | null>(null);
  const turn = useRef(Promise.resolve());
  if (offer) last.current = offer;

  useEffect(() => {
    // One after the other: someone may press two prompts while the first is still being opened.
    turn.current = turn.current.then(() =>
      run(async (player) => {
        if (player.state.showing) {
          await endInPlace(player);
          onEnded((await openRoom(player)).room.ledger);
        }
        if (offer) await beginInPlace(player, offer);
      }),
    );
  }, [offer?.reference]);

  if (problem && offer) return <p class="notice">{problem}</p>;
  if (!session || !room || session.reference !== last.current?.reference) {
    return offer && <p class="quiet small">Opening ...</p>;
  }
  if (!offer) return <InPlaceSummary session={session} room={room} base={base} />;
  if (!showing) return null;
  return (
    <InPlaceQuestion
      state={{ ...state, showing, session, room }}
      run={run}
      base={base}
      onBack={onBack}
      onUndo={onUndo}
    />
  );
}
