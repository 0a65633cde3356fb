// Every talk that is kept, refolded and scored: for the list of talks and for what they say together.
import { buildTalk, characterOf } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import { walker, type React } from '../../rapport/walk.ts';
import { played } from '../../scoring/course.ts';
import type { Sat } from '../../scoring/progress.ts';
import { scoreOf } from '../../scoring/score.ts';
import { replay } from '../../session/replay.ts';
import type { Session } from '../../session/session.ts';
import { takenOver } from '../../session/standing.ts';
import { runOf, wayOf } from '../../session/tree.ts';
import { satDown } from '../people/meeting.ts';

/** One sitting as it can be told. */
export interface Told {
  readonly sat: Sat;
  readonly takenOver: number; // turns of an earlier sitting it went on from
  readonly ended: { readonly by: 'script' | 'her' | 'you'; readonly title: string | null } | null; // null: still open
}

export interface KeptTalk {
  readonly session: Session;
  readonly persona: Persona | null; // null: their file is not here
  readonly sittings: readonly (Told | null)[]; // by number; null: it no longer fits the script
  readonly latest: string; // when the last sitting began
}

/** What a person has answered once is remembered for all talks with them. */
const walkers = new WeakMap<Persona, React>();
function walkerOf(persona: Persona): React {
  const react = walkers.get(persona) ?? walker(characterOf(persona));
  walkers.set(persona, react);
  return react;
}

/** A talk and its sittings. What cannot be followed to its end any more is not scored. */
export function keptTalk(session: Session, persona: Persona | null): KeptTalk {
  const talk = persona && buildTalk(persona, session.seed, { react: walkerOf(persona) });
  return {
    session,
    persona,
    latest: satDown(session),
    sittings: session.runs.map(({ began, guess }, run): Told | null => {
      const timeline = talk && replay(talk, wayOf(session, run));
      if (!timeline || timeline.stopped) return null;
      const { ended, rapport } = timeline.position;
      const before = takenOver(session, run);
      return {
        takenOver: before,
        ended: ended && {
          by: ended.by,
          title: persona?.endings.find(({ id }) => id === ended.ending)?.title ?? null,
        },
        sat: {
          persona: session.persona.id,
          session: session.id,
          run,
          began,
          again: before > 0,
          turns: played(timeline).length,
          score: scoreOf(timeline),
          guess: guess ?? null,
          was: rapport.stance,
        },
      };
    }),
  };
}

/** Every sitting that can be told, of all talks. */
export const allSat = (talks: readonly KeptTalk[]): readonly Sat[] =>
  talks.flatMap(({ sittings }) => sittings.flatMap((told) => (told ? [told.sat] : [])));

/** The sitting with the same person before this one, if there is one to set it beside: of this talk, or of an earlier. */
export function oneBefore(talks: readonly KeptTalk[], session: Session, run: number): Sat | null {
  const { began } = runOf(session, run);
  return (
    allSat(talks)
      .filter((sat) => sat.persona === session.persona.id && !(sat.session === session.id && sat.run === run))
      .filter((sat) => sat.began < began || (sat.session === session.id && sat.run < run))
      .toSorted((a, b) => a.began.localeCompare(b.began) || a.run - b.run)
      .at(-1) ?? null
  );
}
