import { useEffect, useRef } from 'react';
import { APP } from '../text/app.ts';
import './keys.css';

/** What a key does: the caps as written on them, and the words. */
export type KeyLine = readonly [keys: readonly string[], does: string];

interface KeysSheetProps {
  readonly lines: readonly KeyLine[];
  /** Single letters are switched off in the settings. */
  readonly lettersOff: boolean;
  readonly onClose: () => void;
}

/** The keys of this screen, opened with `?`. */
export function KeysSheet({ lines, lettersOff, onClose }: KeysSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  return (
    <dialog ref={sheet} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <form method="dialog" className="keys-head">
        <h2 id="keys-title">{APP.keys.title}</h2>
        <button className="btn">{APP.keys.close}</button>
      </form>
      {lettersOff ? <p className="meta">{APP.keys.lettersOff}</p> : null}
      <dl>
        {lines.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
