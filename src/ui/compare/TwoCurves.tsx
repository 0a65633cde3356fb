import { useRef } from 'react';
import { EASE_MOST } from '../../rapport/rapport.ts';
import { useWidth } from '../debrief/useWidth.ts';
import { compareText as words } from '../text/compare.ts';
import type { Side } from './useBoth.ts';

interface TwoCurvesProps {
  readonly name: string;
  readonly sides: readonly [Side, Side];
  readonly shared: number;
}

const WIDE = 1000;
const NARROW = 520;
const TOP = 24; // ease 8
const STEP = 18; // one of ease
const FOOT = TOP + EASE_MOST * STEP;
const HEIGHT_LINES = [7, 4, 1];
const TICK_ROOM = 24;

/** Both curves over each other: A thin with open dots, B thick with filled ones, and where they part. */
export function TwoCurves({ name, sides, shared }: TwoCurvesProps) {
  const figure = useRef<HTMLDivElement>(null);
  const width = useWidth(figure, WIDE);
  const narrow = width < NARROW;
  const left = narrow ? 8 : 92;
  const right = width - 30;
  const turns = Math.max(1, ...sides.map(({ reading }) => reading.course.length));
  const across = (turn: number) => left + ((right - left) * turn) / turns;
  const height = (ease: number) => TOP + (EASE_MOST - ease) * STEP;
  const every = Math.max(1, Math.ceil(TICK_ROOM / ((right - left) / turns)));
  const parts = across(shared + 0.5);
  return (
    <div className="compare-curves" ref={figure}>
      <p className="sr">{words.curvesLabel(name, shared)}</p>
      <svg viewBox={`0 0 ${width} ${FOOT + 44}`} aria-hidden="true">
        {HEIGHT_LINES.map((ease) => (
          <path key={ease} className="compare-grid" d={`M${left} ${height(ease)}H${right}`} />
        ))}
        {shared < turns ? (
          <g>
            <path className="compare-part" d={`M${parts} 8V${FOOT + 8}`} />
            <text x={parts + 8} y={FOOT + 12} className="compare-word">
              {words.partHere}
            </text>
          </g>
        ) : null}
        {sides.map(({ reading: { start, course } }, side) => {
          const points = [
            { x: across(0), y: height(start.ease) },
            ...course.map(({ number, ease }) => ({ x: across(number), y: height(ease) })),
          ];
          const last = points.at(-1);
          return (
            <g key={words.letters[side]} className={side === 0 ? 'compare-a' : 'compare-b'}>
              <path d={points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
              {points.slice(1).map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r={side === 0 ? 4 : 4.5} />
              ))}
              {last ? (
                <text x={last.x + 10} y={last.y + (side === 0 ? -6 : 14)} className="compare-letter">
                  {words.letters[side]}
                </text>
              ) : null}
            </g>
          );
        })}
        {HEIGHT_LINES.map((ease, index) => (
          <text
            key={ease}
            x={narrow ? right : left - 14}
            y={narrow ? height(ease) + 15 : height(ease) + 4}
            textAnchor="end"
          >
            {words.heights[index]}
          </text>
        ))}
        {Array.from({ length: turns }, (_none, index) => index + 1)
          .filter((turn) => (turn - 1) % every === 0)
          .map((turn) => (
            <text key={turn} className="compare-tick" x={across(turn)} y={FOOT + 36} textAnchor="middle">
              {turn}
            </text>
          ))}
      </svg>
    </div>
  );
}
