import { Glyph, type GlyphName } from '../debrief/Glyph.tsx';
import { capital } from '../text/counting.ts';
import { replayText } from '../text/replay.ts';
import { cuesAt, hiddenAt, type Answered } from './cueLens.ts';
import type { ReplayOf } from './replayOf.ts';
import type { ShownTurn } from './transcript.ts';

const { cues: words } = replayText;

const SHAPES: Readonly<Record<Answered, GlyphName>> = {
  answered: 'dot',
  left: 'tenuto',
  passed: 'ring',
  unanswered: 'dotted ring',
};

interface CueLensProps {
  readonly of: ReplayOf;
  readonly shown: Pick<ShownTurn, 'number'>;
}

/** Every cue that came with a turn's answer, outlined: where it showed, how long, and whether it was answered. */
export function CueLens({ of: { reading }, shown: { number } }: CueLensProps) {
  if (!reading) return null;
  const cues = cuesAt(reading, number);
  const hidden = hiddenAt(reading, number);
  return (
    <ul className="cuelens">
      {cues.map(({ shows, channel, lasted, answered }) => (
        <li key={shows}>
          <Glyph name={SHAPES[answered]} />
          <p>
            <span className="cueline">{shows}</span>{' '}
            <span className="cuelens-where">
              {capital(words.where(channel))}
              {lasted === null ? '' : `, ${words.shown(lasted)}`}. {words[answered]}
            </span>
          </p>
        </li>
      ))}
      {cues.length === 0 ? <li className="meta">{words.none}</li> : null}
      {hidden > 0 ? <li className="meta">{words.hidden(hidden)}</li> : null}
    </ul>
  );
}
