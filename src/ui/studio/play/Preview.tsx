import { memo, useMemo, useState } from 'react';
import type { TalkEvent } from '../../../dialogue/event.ts';
import { cutIns, replies } from '../../../dialogue/offered.ts';
import { tableOf } from '../../../dialogue/onward.ts';
import { tailWord, wordsOf } from '../../../dialogue/speech.ts';
import type { Persona } from '../../../persona/schema.ts';
import { reasonOf } from '../../../rapport/reason.ts';
import { wordsToHand } from '../../../session/toHand.ts';
import { describePose } from '../../portrait/describe.ts';
import { Plate } from '../../portrait/Plate.tsx';
import { scriptOf, spokenEntry } from '../../talk/script.ts';
import { poseOf } from '../../talk/seat.ts';
import { Notice } from '../../parts/Notice.tsx';
import { PLAY } from '../../text/studioPlay.ts';
import { grammarOf } from '../../text/pronoun.ts';
import { MOODS, playFrom, type Mood, type Played } from './from.ts';
import './play.css';

interface PreviewProps {
  readonly persona: Persona;
  readonly beat: string;
  /** The text has moved on since this person was sound. */
  readonly stale: boolean;
}

/** The talk from the selected beat, at once and on the text as it is. What was done is done again after every change. */
export const Preview = memo(function Preview({ persona, beat, stale }: PreviewProps) {
  const [mood, setMood] = useState<Mood>('own');
  const [events, setEvents] = useState<readonly TalkEvent[]>([]);
  const [from, setFrom] = useState(beat);
  if (from !== beat) {
    setFrom(beat);
    setEvents([]);
  }
  const here = persona.beats.some(({ id }) => id === beat) ? beat : (persona.opening[0] ?? beat);
  const played = useMemo(() => playFrom(persona, here, mood, events), [persona, here, mood, events]);
  const who = grammarOf(persona.pronouns);
  const moods = PLAY.moods(who);
  const { timeline } = played;
  const fits = timeline.moments.length;
  return (
    <>
      <div className="studio-from">
        <label htmlFor="studio-mood">{PLAY.title},</label>
        <select
          id="studio-mood"
          aria-label={`${PLAY.title}: ${PLAY.mood(who)}`}
          value={mood}
          onChange={({ target }) => setMood(MOODS.find((one) => one === target.value) ?? 'own')}
        >
          {MOODS.map((one) => (
            <option key={one} value={one}>
              {moods[one]}
            </option>
          ))}
        </select>
      </div>
      {stale ? <p className="meta">{PLAY.notSound}</p> : null}
      <Stage persona={persona} played={played} />
      {timeline.stopped === null ? null : (
        <Notice
          actions={
            <button type="button" className="link" onClick={() => setEvents(events.slice(0, timeline.stopped?.entry))}>
              {PLAY.dropRest}
            </button>
          }
        >
          {PLAY.noFit(timeline.stopped.entry + 1, timeline.stopped.reason)}
        </Notice>
      )}
      <Choices played={played} onDo={(event) => setEvents([...events.slice(0, fits), event])} />
      <p className="studio-play-deeds">
        {fits > 0 ? (
          <>
            <button type="button" className="studio-quiet" onClick={() => setEvents(events.slice(0, fits - 1))}>
              {PLAY.takeBack}
            </button>
            <button type="button" className="studio-quiet" onClick={() => setEvents([])}>
              {PLAY.again}
            </button>
          </>
        ) : null}
      </p>
    </>
  );
});

/** The plate, what can be seen, what has been said, and how she stands: the numbers a learner never sees. */
function Stage({ persona, played: { talk, timeline } }: { readonly persona: Persona; readonly played: Played }) {
  const { position, opening, moments } = timeline;
  const { medium, scene, hour, portrait } = persona.setting;
  const last = moments.at(-1)?.turn ?? null;
  const speech = last?.hers ?? opening.speech;
  const pose = poseOf({
    position,
    turn: last,
    table: tableOf(talk.beatOf(position.beat), position),
    cues: speech.cues,
    speaking: false,
    silent: false,
  });
  const entries = scriptOf(timeline, grammarOf(persona.pronouns));
  const ending = persona.endings.find(({ id }) => id === position.ended?.ending)?.title ?? null;
  const reasons = last?.reasons ?? [];
  return (
    <>
      <Plate
        person={portrait}
        scene={scene}
        hour={hour}
        medium={medium}
        pose={pose}
        size="band"
        name={persona.name}
        label={describePose(persona.name, pose, medium, { pronouns: persona.pronouns, scene })}
      />
      <p className="cueline studio-seen">{speech.cues.map(({ shows }) => shows).join(' ')}</p>
      <div className="studio-said" aria-hidden="true">
        {entries.slice(-3).map((entry) => (
          <p key={entry.key} className={entry.who === 'you' ? 'studio-yours' : undefined}>
            {entry.pieces.map(({ kind, text }, index) => (
              <span key={`${String(index)}${text}`} className={kind === 'does' ? 'cueline' : undefined}>
                {text}{' '}
              </span>
            ))}
          </p>
        ))}
      </div>
      <div className="sr" role="log" aria-live="polite" aria-label={PLAY.said}>
        {entries.map((entry) => (
          <p key={entry.key}>{spokenEntry(entry, persona.name)}</p>
        ))}
      </div>
      {last === null
        ? null
        : reasons.map(({ rule, act, before, after }, index) => (
            <p key={`${String(index)}${rule}`} className="studio-because">
              {reasonOf(rule, persona.pronouns, { act, table: last.table, before, after }).because}
            </p>
          ))}
      <dl className="studio-standing">
        {PLAY.standing(position.rapport).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {position.ended === null ? null : <p className="studio-over">{PLAY.over(ending)}</p>}
    </>
  );
}

interface ChoicesProps {
  readonly played: Played;
  readonly onDo: (event: TalkEvent) => void;
}

/** Everything that can be done now: the replies, silence, cutting in, the words to hand. */
function Choices({ played: { talk, timeline }, onDo }: ChoicesProps) {
  const { position } = timeline;
  if (position.ended !== null) return null;
  const beat = talk.beatOf(position.beat);
  const words = wordsOf(beat.lines[position.spokenAs]).length;
  const word = tailWord(beat, position.spokenAs) ?? Math.max(1, Math.floor(words / 2));
  const cutting = cutIns(talk, position);
  return (
    <>
      <ol className="studio-choices" aria-label={PLAY.replies}>
        {replies(talk, position).map(({ move, says }, index) => (
          <li key={move.id}>
            <button type="button" onClick={() => onDo({ type: 'say', move: move.id })}>
              <span className="meta" aria-hidden="true">
                {index + 1}
              </span>
              <span>{says}</span>
            </button>
          </li>
        ))}
      </ol>
      <details className="studio-more">
        <summary>{`${PLAY.silent}, ${PLAY.hand}`}</summary>
        <ul>
          {(['short', 'long'] as const).map((length) => (
            <li key={length}>
              <button type="button" onClick={() => onDo({ type: 'silence', length })}>
                {`${PLAY.silent}: ${PLAY.silences[length]}`}
              </button>
            </li>
          ))}
          {wordsToHand(talk, timeline).map(({ move, says }) => (
            <li key={move.id}>
              <button type="button" onClick={() => onDo({ type: 'say', move: move.id })}>
                {says}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => onDo({ type: 'look-away' })}>
              {PLAY.lookAway}
            </button>
          </li>
        </ul>
      </details>
      {cutting.length === 0 || words < 2 ? null : (
        <details className="studio-more">
          <summary>{PLAY.cutIn}</summary>
          <ul>
            {cutting.map(({ move, says }) => (
              <li key={move.id}>
                <button
                  type="button"
                  onClick={() => onDo({ type: 'cut-in', move: move.id, word: Math.min(word, words - 1) })}
                >
                  {says}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
