import type { KeyboardEvent } from 'react';
import { Kbd } from '../parts/Kbd.tsx';
import { STUDIO } from '../text/studio.ts';
import { useWays, VIEWS, type View } from './ways.ts';

interface ViewsProps {
  readonly view: View;
  /** What was said in passing. */
  readonly said: string;
  readonly onFind: () => void;
}

/** The views of the file, as tabs: one document, and the same part of it in each. */
export function Views({ view, said, onFind }: ViewsProps) {
  const { show } = useWays();
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? view;
    show(next);
    document.getElementById(`studio-tab-${next}`)?.focus();
  };
  return (
    <div className="studio-views">
      <div role="tablist" aria-label={STUDIO.views} tabIndex={-1} onKeyDown={move}>
        {VIEWS.map((one, index) => (
          <button
            key={one}
            id={`studio-tab-${one}`}
            type="button"
            role="tab"
            aria-selected={one === view}
            aria-keyshortcuts={`Alt+${String(index + 1)}`}
            tabIndex={one === view ? 0 : -1}
            onClick={() => show(one)}
          >
            {STUDIO.viewNames[one]}
          </button>
        ))}
      </div>
      <output className="studio-told">{said}</output>
      <button type="button" className="studio-quiet" aria-keyshortcuts="Control+P" onClick={onFind}>
        {STUDIO.find} <Kbd>Ctrl P</Kbd>
      </button>
    </div>
  );
}
