import { memo, type KeyboardEvent } from 'react';
import type { Beat } from '../../../persona/script.ts';
import type { Table } from '../../../persona/vocabulary.ts';
import { Glyph } from '../../debrief/Glyph.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { graphText as text } from '../../text/studioGraph.ts';
import { CARD } from './bandLayout.ts';
import type { Heading } from './walk.ts';

/** No more of a line than fits on a card: what is typed after it draws nothing anew. */
const WORDS_MOST = 64;

/** The first words of her open line. */
export function firstWords({ lines }: Beat): string {
  const [said = ''] = lines.open.says;
  return said.length > WORDS_MOST ? `${said.slice(0, WORDS_MOST).replace(/\s+\S*$/, '')} …` : said;
}

/** Units of the drawing, as the reader's own text size has them. */
export const rem = (units: number): string => `${String(units / 16)}rem`;

interface CardProps {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly table: Table;
  readonly depth: number;
  readonly breaks: 'jolt' | 'bounce' | null;
  readonly begins: boolean;
  readonly into: number; // ways
  readonly on: number;
  readonly problems: number;
  readonly stops: boolean; // one of the problems is an error
  readonly chosen: boolean;
  readonly lit: boolean;
  readonly here: boolean; // the one card the Tab key comes to
  readonly onChoose: (beat: string) => void; // this and the next stay the same, or every card would be drawn again
  readonly onWalk: (beat: string, heading: Heading) => void;
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** One beat. Everything is handed in as plain values, so that a card is drawn again only when something on it changed. */
export const Card = memo(function Card(props: CardProps) {
  const { id, x, y, words, table, depth, breaks, begins, into, on, problems, stops, chosen, lit, here } = props;
  const keyed = (event: KeyboardEvent) => {
    const heading = HEADINGS[event.key];
    if (!heading || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault(); // or the sheet would scroll away
    props.onWalk(id, heading);
  };
  return (
    <button
      type="button"
      className={`graph-card${chosen ? ' graph-chosen' : ''}${lit ? ' graph-lit' : ''}`}
      style={{ left: rem(x), top: rem(y), width: rem(CARD.width), height: rem(CARD.height) }}
      data-beat={id}
      aria-pressed={chosen}
      tabIndex={here ? 0 : -1}
      onClick={() => props.onChoose(id)}
      onKeyDown={keyed}
    >
      <span className="graph-head">
        <span className="graph-id">{id}</span>
        {breaks ? (
          <span className="graph-mark">
            <Glyph name="caesura" /> {text.breaks[breaks]}
          </span>
        ) : null}
        {begins ? <span className="graph-mark">{text.begins}</span> : null}
        {problems > 0 ? (
          <span className="graph-problem">
            <Icon name={stops ? 'circle-alert' : 'triangle-alert'} />
            <span aria-hidden="true">{problems}</span>
            <span className="sr">{text.problems(problems, stops)}</span>
          </span>
        ) : null}
      </span>
      <span className="graph-words">{words}</span>
      <span className="graph-foot">{text.card(table, depth)}</span>
      <span className="sr">{text.waysCount(into, on)}</span>
    </button>
  );
});
