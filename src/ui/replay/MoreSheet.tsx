import { useEffect, useRef, useState, type ReactNode } from 'react';
import { replayText } from '../text/replay.ts';

interface MoreSheetProps {
  /** Draws what stands in it; what is chosen there may put it away. */
  readonly children: (putAway: () => void) => ReactNode;
}

/** What is not needed at every turn, behind one word. Esc puts it away, and so does pressing anything else. */
export function MoreSheet({ children }: MoreSheetProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const escaped = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      details.current?.querySelector('summary')?.focus();
    };
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Node && details.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener('keydown', escaped);
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('keydown', escaped);
      document.removeEventListener('pointerdown', pressed);
    };
  }, [open]);
  return (
    <details
      className="transport-more"
      ref={details}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="link">{replayText.more}</summary>
      <div className="transport-sheet">{children(() => setOpen(false))}</div>
    </details>
  );
}
