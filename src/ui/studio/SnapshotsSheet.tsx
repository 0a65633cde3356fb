import { useEffect, useState } from 'react';
import type { DraftStore, Snapshot } from '../../storage/drafts.ts';
import { STUDIO } from '../text/studio.ts';
import { Sheet } from './Sheet.tsx';
import { useDesk } from './useDesk.ts';
import { useWays } from './ways.ts';

interface SnapshotsSheetProps {
  readonly drafts: DraftStore;
  readonly onClose: () => void;
}

/** What the draft was at some moments, to bring back; bringing one back is a step like any other. */
export function SnapshotsSheet({ drafts, onClose }: SnapshotsSheetProps) {
  const desk = useDesk();
  const { say } = useWays();
  const { id } = desk.state().draft;
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let gone = false;
    void drafts.snapshots(id).then((found) => {
      if (!gone) setSnapshots(found);
    });
    return () => {
      gone = true;
    };
  }, [drafts, id]);
  const take = async () => {
    const kept = await desk.remember();
    setSaid(kept.ok ? STUDIO.snapshotTaken : kept.sentence);
    setSnapshots(await drafts.snapshots(id));
  };
  return (
    <Sheet title={STUDIO.snapshots} onClose={onClose}>
      <p>
        <button type="button" className="btn" onClick={() => void take()}>
          {STUDIO.snapshotNow}
        </button>{' '}
        <output>{said}</output>
      </p>
      {snapshots.length === 0 ? <p className="prose">{STUDIO.noSnapshots}</p> : null}
      <ul className="studio-found">
        {snapshots.map(({ at, text }) => (
          <li key={at}>
            <span>{STUDIO.snapshotOf(at)}</span>
            <button
              type="button"
              className="link"
              onClick={() => {
                desk.write(text);
                say(STUDIO.snapshotCame(at));
                onClose();
              }}
            >
              {STUDIO.snapshotBack}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
