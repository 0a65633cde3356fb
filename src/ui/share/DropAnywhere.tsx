import { useEffect, useEffectEvent, useState } from 'react';
import { shareText } from '../text/share.ts';
import { Outcome } from './Outcome.tsx';
import './drop.css';
import { useOpening } from './useOpening.ts';

/** A file dropped on any page is opened, unless the page itself takes files. Draws nothing until there is something to say. */
export default function DropAnywhere() {
  const [opening, open, putAway] = useOpening();
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent((event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (event.defaultPrevented || !file) return;
    event.preventDefault();
    void open(file);
  });
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => dropped(event);
    window.addEventListener('dragover', dragged);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', dragged);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <aside className={over ? 'drop drop-over' : 'drop'} aria-label={shareText.open.title}>
      {opening.state === 'idle' ? null : (
        <div className="drop-says">
          <Outcome opening={opening} />
          <button className="link" onClick={putAway}>
            {shareText.open.putAway}
          </button>
        </div>
      )}
    </aside>
  );
}
