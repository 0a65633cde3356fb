import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Row {
  readonly id: string;
  readonly says: string;
  /** Not words said, but something done. */
  readonly deed?: boolean;
  /** Picked out, to be said when she finishes. */
  readonly queued?: boolean;
}

interface RowsProps {
  readonly label: string;
  readonly rows: readonly Row[];
  /** How many rows of room to keep while there are none to read: the words that will come, unseen. */
  readonly ghosts: readonly Row[];
  readonly onChoose: (id: string) => void;
  /** What stands on the rule over the rows: the silence. */
  readonly rule?: ReactNode;
}

/** What you could say, as rows of the script: a number, the exact words, a hairline. No other difference is allowed. */
export function Rows({ label, rows, ghosts, onChoose, rule }: RowsProps) {
  if (rows.length === 0)
    return (
      <div className="talk-rows talk-ghosts" aria-hidden="true">
        {ghosts.map(({ id, says }) => (
          <div key={id} className="talk-row">
            <span />
            <span>{says}</span>
          </div>
        ))}
      </div>
    );
  return (
    <fieldset className={rows.length > 4 ? 'talk-rows talk-many' : 'talk-rows'} aria-label={label}>
      {rule}
      {rows.map(({ id, says, deed = false, queued }, index) => (
        <button
          key={id}
          className={deed ? 'talk-row talk-deed' : 'talk-row'}
          aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
          aria-pressed={queued}
          onKeyDown={ignoreHeld}
          onClick={() => onChoose(id)}
        >
          <span className="talk-number" aria-hidden="true">
            {index + 1}
          </span>
          <span>{says}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** A key held down since her last line does not choose. */
export function ignoreHeld(event: KeyboardEvent) {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/** Moves the focus from row to row. */
export function moveAmongRows(root: HTMLElement | null, step: 1 | -1) {
  const rows = [...(root?.querySelectorAll<HTMLElement>('button.talk-row') ?? [])];
  const here = rows.findIndex((row) => row === document.activeElement);
  const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : (here + step + rows.length) % rows.length;
  rows[next]?.focus();
}

interface HushProps {
  readonly short: number; // ms
  readonly long: number; // ms
  readonly still: boolean;
  readonly since: number; // which silence this is
}

/** The silence, growing along the rule at the pace of the clock, past a moment and towards a long while. */
export function Hush({ short, long, still, since }: HushProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.style.setProperty('--talk-steps', String(Math.ceil(long / 1000)));
  }, [long]);
  return (
    <div className="talk-hush" aria-hidden="true">
      <i
        key={since}
        ref={bar}
        style={{ animationDuration: `${String(long)}ms`, animationPlayState: still ? 'paused' : 'running' }}
      />
      <b style={{ left: `${String((100 * short) / long)}%` }} />
      <b style={{ left: 'calc(100% - 1.5px)' }} />
    </div>
  );
}
