import { useEffect, useId, useRef, type ReactNode } from 'react';
import { APP } from '../text/app.ts';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page, with its heading and the way back. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    sheet.current?.showModal();
    sheet.current?.querySelector('input')?.focus(); // what is asked for comes before the way out
  }, []);
  return (
    <dialog ref={sheet} className="keys studio-sheet" aria-labelledby={id} onClose={onClose}>
      <form method="dialog" className="keys-head">
        <h2 id={id}>{title}</h2>
        <button className="btn">{APP.keys.close}</button>
      </form>
      {children}
    </dialog>
  );
}
