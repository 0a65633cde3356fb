import type { ReactNode } from 'react';
import { TALK } from '../text/talk.ts';
import { phrasesOut, type Delivery } from './delivery.ts';
import { Caesura } from './Mark.tsx';
import { isLong, type Entry, type Piece } from './script.ts';

interface EntryLineProps {
  readonly entry: Entry;
  readonly name: string;
  /** `past`: risen; `mid`: just exchanged; `now`: what is answered. */
  readonly size: 'past' | 'mid' | 'now';
}

/** A speech that has been said. */
export function EntryLine({ entry, name, size }: EntryLineProps) {
  const last = entry.pieces.length - 1;
  return (
    <p className={`talk-speech talk-${size}`}>
      <span className="talk-who">{entry.who === 'them' ? name : TALK.you}</span>
      <span>
        {entry.over ? <i className="talk-how">{TALK.overMark} </i> : null}
        {entry.pieces.map((piece, index) => (
          <Words key={`${piece.part}-${piece.text}`} piece={piece} cut={entry.cut !== null && index === last} />
        ))}
      </span>
    </p>
  );
}

function Words({ piece, cut }: { readonly piece: Piece; readonly cut: boolean }): ReactNode {
  if (piece.kind === 'does') return <i className="talk-dir">{piece.text} </i>;
  if (!cut) return `${piece.text} `;
  const words = piece.text.split(/\s+/);
  const broken = (words.at(-1) ?? '').replace(/[.,;:!?…—–]+$/, '');
  return (
    <>
      {words.slice(0, -1).join(' ')}{' '}
      <span className="talk-cut">
        {broken}—<Caesura />
      </span>{' '}
    </>
  );
}

interface NowLineProps {
  readonly entry: Entry;
  readonly name: string;
  readonly delivery: Delivery;
  readonly spoken: number; // ms of it that are out
}

/** Her line now. Its place is kept from the first word; what is not out yet cannot be seen. */
export function NowLine({ entry, name, delivery, spoken }: NowLineProps) {
  const out = phrasesOut(delivery, spoken);
  const long = isLong(entry);
  const waiting = delivery.phrases.length > 0 && out === 0;
  return (
    <p className={waiting ? 'talk-speech talk-now talk-unsaid' : 'talk-speech talk-now'}>
      <span className="talk-who">{name}</span>
      <span>
        {delivery.phrases.length === 0
          ? entry.pieces.map((piece) => <Words key={`${piece.part}-${piece.text}`} piece={piece} cut={false} />)
          : delivery.phrases.map(({ utterance, part, kind, text, from }, index) => (
              <span
                key={`${String(utterance)}-${String(from)}`}
                className={classOf(kind, index < out, long && part !== 'line' && part !== 'ending')}
              >
                {text}{' '}
              </span>
            ))}
      </span>
    </p>
  );
}

const classOf = (kind: Piece['kind'], out: boolean, before: boolean): string =>
  ['talk-phrase', out ? 'talk-out' : '', kind === 'does' ? 'talk-dir' : '', before ? 'talk-before' : '']
    .filter((name) => name !== '')
    .join(' ');
