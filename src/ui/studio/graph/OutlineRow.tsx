import type { KeyboardEvent } from 'react';
import { Icon } from '../../parts/Icon.tsx';
import { graphText as text } from '../../text/studioGraph.ts';
import { firstWords } from './Card.tsx';
import { endingId } from './layout.ts';
import type { Marked } from './marked.ts';
import type { Row } from './rows.ts';
import { wordOf } from './ways.ts';

interface OutlineRowProps {
  readonly row: Row;
  readonly marked: Marked;
  readonly chosen: boolean;
  readonly here: boolean; // the one row the Tab key comes to
  readonly begins: string | undefined;
  readonly partOf: (beat: string) => string;
  readonly onAct: () => void;
  readonly onFold: (open: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One row of the outline. */
export function OutlineRow(props: OutlineRowProps) {
  const { row, chosen, here, onAct, onFold, onKey } = props;
  const unfolded = 'open' in row ? row.open : undefined;
  return (
    <div
      role="treeitem"
      className={`graph-row graph-row-${row.kind}${chosen ? ' graph-chosen' : ''}`}
      data-row={row.key}
      aria-level={row.level}
      aria-posinset={row.at}
      aria-setsize={row.of}
      aria-expanded={unfolded}
      aria-selected={row.kind === 'beat' ? chosen : undefined}
      tabIndex={here ? 0 : -1}
      onClick={onAct}
      onKeyDown={onKey}
    >
      {unfolded === undefined ? null : (
        <span
          className="graph-fold"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation(); // unfolding a beat does not choose it
            onFold(!unfolded);
          }}
        >
          <Icon name={unfolded ? 'chevron-down' : 'chevron-right'} />
        </span>
      )}
      <Words {...props} />
    </div>
  );
}

function Words({ row, marked, begins, partOf }: OutlineRowProps) {
  switch (row.kind) {
    case 'band':
      return (
        <>
          <span className="graph-name">{text.band(row.band)}</span>{' '}
          <span className="graph-kind">{text.bandKind(row.band.kind)}</span>
        </>
      );
    case 'endings':
      return (
        <>
          <span className="graph-name">{text.endings}</span> <span className="graph-kind">{text.endingsKind}</span>
        </>
      );
    case 'ending':
      return (
        <>
          <span className="graph-words">{row.ending.title}</span>{' '}
          <span className="graph-kind">{text.endingWhen(row.ending.when !== undefined)}</span>
          <Problems marked={marked} place={endingId(row.ending.id)} />
        </>
      );
    case 'beat': {
      const { id, table, depth, opensBreak } = row.beat;
      return (
        <>
          <span className="graph-id">{id}</span> <span className="graph-words">{firstWords(row.beat)}</span>{' '}
          <span className="graph-kind">{text.card(table, depth)}</span>
          {opensBreak ? <span className="graph-mark">{text.breaks[opensBreak]}</span> : null}
          {id === begins ? <span className="graph-mark">{text.begins}</span> : null}
          <Problems marked={marked} place={id} />
        </>
      );
    }
    case 'way': {
      const { to, moves, sometimes } = row.way;
      const word = wordOf(to);
      return (
        <>
          <span className="graph-kind">{text.replies(moves.length, sometimes)}</span> <Icon name="arrow-right" />{' '}
          {row.beat === null ? null : <span className="graph-id">{row.beat}</span>}{' '}
          <span className="graph-kind">
            {row.beat === null ? text.wayOn('end', null) : text.wayOn(word, partOf(row.beat))}
          </span>
        </>
      );
    }
  }
}

function Problems({ marked, place }: { readonly marked: Marked; readonly place: string }) {
  const problems = marked.problems.get(place) ?? [];
  if (problems.length === 0) return null;
  const stops = problems.some(({ severity }) => severity === 'error');
  return (
    <span className="graph-problem">
      <Icon name={stops ? 'circle-alert' : 'triangle-alert'} /> {text.problems(problems.length, stops)}
    </span>
  );
}
