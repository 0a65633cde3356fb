import { memo } from 'react';
import { replayText } from '../text/replay.ts';
import type { Span } from './playback.ts';

const { transport: words } = replayText;
const HEIGHT = 12;
const UNITS = 1000;

const place = (ms: number, total: number): number => Math.round((UNITS * ms) / total);

/** The talk in time: where somebody spoke, where nobody did (hatched), where you stayed silent (a line). */
export function TimeStrip({ spans, time }: { readonly spans: readonly Span[]; readonly time: number }) {
  const total = spans.at(-1)?.until ?? 0;
  if (total === 0) return null;
  const count = (kind: Span['kind']) => spans.filter((span) => span.kind === kind).length;
  return (
    <figure>
      <figcaption className="sr">{words.time(total, count('pause'), count('silence'))}</figcaption>
      <svg className="timestrip" viewBox={`0 0 ${UNITS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern
            id="timestrip-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" className="timestrip-hatch" />
          </pattern>
        </defs>
        <Spans spans={spans} />
        <path className="timestrip-hand" d={`M${place(time, total)} 0V${HEIGHT}`} />
      </svg>
    </figure>
  );
}

/** Drawn once: only the hand moves. */
const Spans = memo(({ spans }: { readonly spans: readonly Span[] }) => {
  const total = spans.at(-1)?.until ?? 0;
  const x = (ms: number) => place(ms, total);
  return (
    <>
      {spans.map(({ turn, from, quiet, until, kind }) => (
        <g key={turn}>
          <rect className="timestrip-talk" x={x(from)} y={4} width={Math.max(1, x(quiet) - x(from) - 1)} height={4} />
          {kind === 'pause' ? (
            <rect
              className="timestrip-pause"
              x={x(quiet)}
              y={1}
              width={Math.max(1, x(until) - x(quiet) - 1)}
              height={10}
            />
          ) : kind === 'silence' ? (
            <path className="timestrip-silence" d={`M${x(quiet)} 6H${Math.max(x(quiet) + 1, x(until) - 1)}`} />
          ) : null}
        </g>
      ))}
    </>
  );
});
Spans.displayName = 'Spans';
