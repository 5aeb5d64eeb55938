import { useEffect, useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { setProblems } from '#domain/sets/set-problems.ts';
import { encodeSetFile, setFileName } from '#exchange/set-file.ts';
import { encodeSetLink, longestLink, longestQrLink } from '#exchange/set-link.ts';
import { handOver } from './hand-over.ts';
import { OtherTools } from './OtherTools.tsx';
import { QrCode } from './QrCode.tsx';
import type { RoomProps } from './SetList.tsx';
import { SizeMeter } from './SizeMeter.tsx';

interface SharePanelProps extends RoomProps {
  set: QuestionSet;
}

/** A set as a link, a code, a file or on paper; what leaves is said before it does. */
export function SharePanel(props: SharePanelProps) {
  const { set, sets } = props;
  const problems = setProblems(set);
  useEffect(() => {
    // Once it is on this screen somebody may have it, so that a later change has to be a new version.
    if (problems.length === 0) sets.handedOut(set.id);
  }, [set]);
  return (
    <section class="share stack" aria-label="Share">
      <h2>Share</h2>
      {problems.length > 0 ? (
        <Unready problems={problems} />
      ) : (
        <>
          <p class="small">
            What leaves: title, your alias, notes, due day, and your own questions with their
            answers. Questions of the library go by id. Nothing about your answers is in it.
          </p>
          <ShareLink {...props} />
          <ShareFile set={set} />
          <OtherTools {...props} />
          <button
            type="button"
            class="button"
            onClick={() => sets.go({ view: 'print', id: set.id })}
          >
            Print it
          </button>
        </>
      )}
    </section>
  );
}

function Unready({ problems }: { problems: readonly string[] }) {
  return (
    <div class="notice">
      <div>
        <p>Before it can be shared:</p>
        <ul>
          {problems.map((problem) => (
            <li key={problem}>
              <bdi>{problem}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function ShareLink({ set, base }: SharePanelProps) {
  const link = useLink(set, base);
  const [said, setSaid] = useState('');
  if (link === null) return <p class="quiet small">Working out the link ...</p>;
  const fits = link.length <= longestLink;
  return (
    <div class="stack">
      <SizeMeter length={link.length} />
      {fits ? (
        <>
          <label>
            <span class="small quiet">Link</span>
            <input
              class="field share-link"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
          <div class="set-actions">
            <button
              type="button"
              class="button button-primary"
              onClick={() => handOver({ title: set.title, url: link }).then(setSaid)}
            >
              Share the link
            </button>
          </div>
          <p class="small quiet" role="status">
            {said}
          </p>
        </>
      ) : (
        <p class="small">
          The link would be longer than messengers let through. Send the file instead; notes and own
          questions are what takes the room.
        </p>
      )}
      {link.length <= longestQrLink ? (
        <QrCode text={link} name={set.title} />
      ) : (
        <p class="small quiet">
          A code that phones read well holds {longestQrLink} characters; this link has {link.length}
          .
        </p>
      )}
    </div>
  );
}

function useLink(set: QuestionSet, base: string): string | null {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    encodeSetLink(set).then((hash) => {
      if (isCurrent) setLink(`${location.origin}${base}sets/#${hash}`);
    });
    return () => {
      isCurrent = false;
    };
  }, [set, base]);
  return link;
}

function ShareFile({ set }: { set: QuestionSet }) {
  const [said, setSaid] = useState('');
  const name = setFileName(set);
  const makeFile = () => new File([encodeSetFile(set)], name, { type: 'application/json' });
  return (
    <div class="stack">
      <button
        type="button"
        class="button"
        onClick={() => handOver({ title: set.title, file: makeFile() }).then(setSaid)}
      >
        Share as a file
      </button>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          download(makeFile());
          setSaid(`${name} was handed to your browser.`);
        }}
      >
        Save the file
      </button>
      <p class="small quiet" role="status">
        {said}
      </p>
    </div>
  );
}
