// The rapport curve, as musicians write time: look.md §8. Drawn for the width there is, and read with a slider.
import { memo, useCallback, useMemo, useRef, type ReactNode } from 'react';
import type { Pronoun, Stance } from '../../persona/vocabulary.ts';
import type { Mark } from '../../scoring/marks.ts';
import { debriefText as words } from '../text/debrief.ts';
import './curve.css';
import { Glyph, glyphOfMark } from './Glyph.tsx';
import { plot, type Plot, type PlotTurn } from './plot.ts';
import { useWidth } from './useWidth.ts';

interface CurveProps {
  readonly name: string;
  readonly pronoun: Pronoun;
  readonly start: { readonly ease: number; readonly stance: Stance };
  readonly turns: readonly PlotTurn[];
  readonly marks: readonly Mark[];
  /** The turn being read; null until somebody reads along. */
  readonly at: number | null;
  readonly onRead: (turn: number) => void;
  /** Stands at the end of the key. */
  readonly beside: ReactNode;
  /** How high one of ease is drawn; less where the curve shares the page with the talk itself. */
  readonly rise?: number;
}

const WIDE = 740;

export function Curve({ name, pronoun, start, turns, marks, at, onRead, beside, rise }: CurveProps) {
  const figure = useRef<HTMLDivElement>(null);
  const width = useWidth(figure, WIDE);
  const nameOf = useCallback((mark: Mark) => words.curve.mark(mark, pronoun), [pronoun]);
  const drawing = useMemo(
    () =>
      plot({
        width,
        start,
        turns,
        marks,
        heightNames: words.curve.heights,
        nameOf,
        ...(rise === undefined ? {} : { rise }),
      }),
    [width, start, turns, marks, nameOf, rise],
  ); // reading along moves nothing of it
  const last = turns.length;
  const turn = turns[(at ?? last) - 1];
  const here = marks.filter((mark) => mark.turn === turn?.number).map((mark) => nameOf(mark)[0]);
  const first = drawing.dots[0]?.x ?? drawing.left;
  const read = (event: { readonly currentTarget: HTMLInputElement }) => onRead(Number(event.currentTarget.value));
  const unnamed = marks.filter((mark) => !drawing.labels.some((label) => label.mark === mark));
  return (
    <>
      <div className="curve" ref={figure}>
        <Drawing drawing={drawing} at={at} />
        {turn ? (
          <div
            className="curve-reach"
            style={{ left: percent(first, width), right: percent(width - drawing.right, width) }}
          >
            <input
              type="range"
              min={1}
              max={last}
              step={1}
              value={turn.number}
              aria-label={words.curve.label(name)}
              aria-valuetext={words.curve.value(turn.number, last, turn.ease, turn.stance, here)}
              onFocus={read}
              onPointerDown={read}
              onChange={read}
            />
          </div>
        ) : null}
      </div>
      <p className="meta curve-keys">
        <CurveKey pronoun={pronoun} marks={unnamed} />
        {beside}
      </p>
    </>
  );
}

const percent = (part: number, of: number): string => `${(100 * part) / of}%`;

function Drawing({ drawing, at }: { readonly drawing: Plot; readonly at: number | null }) {
  const { width, height, tickY } = drawing;
  const here = drawing.dots.find(({ number }) => number === at);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Ground drawing={drawing} />
      {here ? (
        <g>
          <path className="curve-here" d={`M${here.x} 8V${tickY - 16}`} />
          <rect className="curve-flag" x={here.x - 13} y={tickY - 16} width={26} height={22} rx={1} />
        </g>
      ) : null}
      {drawing.ticks
        .filter(({ number, x }) => number === at || !here || Math.abs(x - here.x) > 24)
        .map(({ number, x }) => (
          <text
            key={number}
            className={number === at ? 'curve-tick curve-tick-here' : 'curve-tick'}
            x={x}
            y={tickY}
            textAnchor="middle"
          >
            {number}
          </text>
        ))}
      {here && !drawing.ticks.some(({ number }) => number === at) ? (
        <text className="curve-tick curve-tick-here" x={here.x} y={tickY} textAnchor="middle">
          {at}
        </text>
      ) : null}
      <Course drawing={drawing} />
    </svg>
  );
}

/** What stands still while one reads along, under the hand. */
const Ground = memo(({ drawing }: { readonly drawing: Plot }) => {
  const { left, right, narrow, heights, stripY, tickY } = drawing;
  return (
    <>
      {heights.map(({ y }) => (
        <path key={y} className="curve-grid" d={`M${left} ${y}H${right}`} />
      ))}
      {narrow ? null : (
        <>
          <text className="curve-axis" x={left - 14} y={stripY + 4} textAnchor="end">
            {words.curve.stance}
          </text>
          <text className="curve-axis" x={left - 14} y={tickY} textAnchor="end">
            {words.curve.turn}
          </text>
        </>
      )}
      {drawing.strips.map(({ stance, from, to }) => (
        <path key={from} className={`curve-strip curve-${stance}`} d={stripPath(stance, from, to, stripY)} />
      ))}
    </>
  );
});
Ground.displayName = 'Ground';

/** And over it: the line, its turns and its marks. */
const Course = memo(({ drawing }: { readonly drawing: Plot }) => {
  const { heights } = drawing;
  return (
    <>
      {drawing.lines.map((d) => (
        <path key={d} className="curve-line" d={d} />
      ))}
      {drawing.dots.map(({ x, y, number, ring }) => (
        <g key={number}>
          {ring === 'missed' ? (
            <circle className="curve-ring" cx={x} cy={y} r={6.5} />
          ) : (
            <circle className="curve-dot" cx={x} cy={y} r={4} />
          )}
          {ring === 'unknowable' ? <circle className="curve-dotted" cx={x} cy={y} r={9.5} /> : null}
        </g>
      ))}
      {drawing.caesuras.map(({ x, y }) => (
        <path
          key={x}
          className="curve-mark"
          d={`M${x - 9} ${y + 11}L${x - 1} ${y - 11}M${x + 1} ${y + 11}L${x + 9} ${y - 11}`}
        />
      ))}
      {drawing.ties.map((d) => (
        <path key={d} className="curve-mark" d={d} />
      ))}
      {drawing.fermatas.map(({ x, y }) => (
        <g key={x}>
          <path
            className="curve-mark"
            d={`M${x - 10.5} ${y - 13}C${x - 10.5} ${y - 29} ${x + 10.5} ${y - 29} ${x + 10.5} ${y - 13}`}
          />
          <circle className="curve-markdot" cx={x} cy={y - 14} r={2.6} />
        </g>
      ))}
      {drawing.arrows.map(({ x, y, hollow }) => (
        <path
          key={x}
          className={hollow ? 'curve-arrow curve-arrow-hollow' : 'curve-arrow'}
          d={`M${x} ${y}l5.5 7h-3.5v8h-4v-8h-3.5z`}
        />
      ))}
      {drawing.closing ? (
        <path className="curve-mark" d={`M${drawing.closing.x + 8} ${drawing.closing.y - 12}v24`} />
      ) : null}
      {heights.map(({ y, x, baseline, anchor }, index) => (
        <text key={y} className="curve-axis" x={x} y={baseline} textAnchor={anchor}>
          {words.curve.heights[index]}
        </text>
      ))}
      {drawing.labels.map(({ mark, text, x, y, anchor }) => (
        <text
          key={`${mark.kind} ${mark.turn}`}
          className={mark.kind === 'notice' ? 'curve-axis' : 'curve-label'}
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
});
Course.displayName = 'Course';

const stripPath = (stance: Stance, from: number, to: number, y: number): string =>
  stance === 'guarded' ? `M${from} ${y - 3}H${to}M${from} ${y + 3}H${to}` : `M${from} ${y}H${to}`;

/** What the strip's three lines mean, and every mark that found no room for its name. */
function CurveKey({ pronoun, marks }: { readonly pronoun: Pronoun; readonly marks: readonly Mark[] }) {
  const kinds = new Map(marks.map((mark) => [words.curve.mark(mark, pronoun)[0], mark]));
  return (
    <>
      {words.curve.strip.map(([stance, name]) => (
        <span key={stance} className="curve-key">
          <svg className="curve-keyline" viewBox="0 0 34 10" aria-hidden="true">
            <path
              className={`curve-strip curve-${stance}`}
              d={stripPath(stance, stance === 'disengaged' ? 1 : 0, 34, 5)}
            />
          </svg>
          {name}
        </span>
      ))}
      {[...kinds].map(([name, mark]) => (
        <span key={name} className="curve-key">
          <Glyph name={glyphOfMark(mark)} />
          {name}
        </span>
      ))}
    </>
  );
}
