import { Link } from 'wouter';
import { partAt } from '../../persona/edit.ts';
import { notInFile } from '../../persona/writing.ts';
import { Icon } from '../parts/Icon.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import { ROUTES } from '../routes.ts';
import { APP } from '../text/app.ts';
import { STUDIO } from '../text/studio.ts';
import type { Disk } from './useFile.ts';
import { useDeskState } from './useDesk.ts';

interface HeadProps {
  readonly disk: Disk;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onSnapshots: () => void;
  readonly onKeys: () => void;
}

/** The running head of a draft: which file, what is not in it yet, and what can be done with the whole of it. */
export function Head({ disk, onBack, onForward, onSnapshots, onKeys }: HeadProps) {
  const { draft, file } = useDeskState();
  const { name, writing } = draft;
  const version = partAt(file, ['version']);
  return (
    <header className="run studio-run">
      <Link href="/" className="run-mark">
        {APP.name}
      </Link>
      <Link href={ROUTES.studio} className="studio-quiet">
        {STUDIO.title}
      </Link>
      <p className="studio-where">
        <b>{name}</b>
        {typeof version === 'string' ? <span className="studio-wide"> · {STUDIO.version(version)}</span> : null}
        <span className="studio-state"> · {STUDIO.fileState(notInFile(writing))}</span>
      </p>
      <div className="studio-head-deeds">
        <button
          type="button"
          className="studio-quiet"
          disabled={writing.past.length === 0}
          aria-keyshortcuts="Control+Z"
          onClick={onBack}
        >
          <Icon name="rotate-ccw" /> {STUDIO.back}
        </button>
        <button
          type="button"
          className="studio-quiet"
          disabled={writing.future.length === 0}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={onForward}
        >
          {STUDIO.forward}
        </button>
        <button type="button" className="studio-quiet" onClick={onSnapshots}>
          {STUDIO.snapshots}
        </button>
        {disk.canChoose ? (
          <button type="button" className="studio-quiet" onClick={() => void disk.save(true)}>
            {STUDIO.saveAs}
          </button>
        ) : null}
        <button type="button" className="studio-quiet" aria-keyshortcuts="?" onClick={onKeys}>
          {STUDIO.keys}
        </button>
        <button type="button" className="btn" aria-keyshortcuts="Control+S" onClick={() => void disk.save(false)}>
          <span>{STUDIO.save}</span> <Kbd>Ctrl S</Kbd>
        </button>
      </div>
    </header>
  );
}
