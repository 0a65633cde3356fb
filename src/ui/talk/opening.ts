// Sitting down: the person, the record, and the right to play it here. Everything that can be in the way is a value.
import { buildTalk, type Talk } from '../../dialogue/talk.ts';
import type { Diagnostic } from '../../persona/diagnostic.ts';
import type { Persona } from '../../persona/schema.ts';
import { replay } from '../../session/replay.ts';
import { newSession } from '../../session/begin.ts';
import type { Session } from '../../session/session.ts';
import { branched, onto, wayOf } from '../../session/tree.ts';
import { FROM_THE_START } from '../routes.ts';
import type { Services } from '../services.ts';
import { TALK } from '../text/talk.ts';

export interface Wanted {
  readonly persona: string;
  readonly session: string | null;
  readonly seed: number | null;
  /** A new sitting of that session after this turn of it, or from the first line; null: the last one goes on. */
  readonly from: string | null;
}

export type Opened =
  | {
      readonly is: 'ready';
      readonly persona: Persona;
      readonly talk: Talk;
      readonly session: Session;
      readonly changedAt: number | null; // the turn from which an old record could not be followed
      readonly release: () => void;
    }
  | { readonly is: 'unreadable'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly is: 'missing'; readonly sentence: string }
  | { readonly is: 'elsewhere'; readonly session: string };

/** Reads what the address asks for. */
export function wantedOf(persona: string, query: string): Wanted {
  const asked = new URLSearchParams(query);
  const seed = Number(asked.get('seed') ?? Number.NaN);
  return {
    persona,
    session: asked.get('session'),
    seed: Number.isSafeInteger(seed) && seed >= 0 && seed <= 0x7fffffff ? seed : null,
    from: asked.get('from'),
  };
}

/** Opens a talk, new or taken up again. */
export async function openTalk(
  services: Services,
  wanted: Wanted,
  options: { readonly takeOver: boolean; readonly lost: () => void },
): Promise<Opened> {
  const [{ persona, diagnostics }, found] = await Promise.all([
    services.library.load(wanted.persona),
    wanted.session === null ? null : services.sessions.load(wanted.session),
  ]);
  if (persona === null) return { is: 'unreadable', diagnostics };
  if (wanted.session === null) return ready(services, persona, null, options, wanted.seed);
  if (found === null) return { is: 'missing', sentence: TALK.noSession };
  if (!found.ok) return { is: 'missing', sentence: found.sentence };
  if (found.session.persona.id !== persona.id) return { is: 'missing', sentence: TALK.otherPerson };
  if (wanted.from === null) return ready(services, persona, found.session, options, null);
  const from = wanted.from === FROM_THE_START ? null : wanted.from;
  if (from !== null && !found.session.turns.some(({ id }) => id === from))
    return { is: 'missing', sentence: TALK.noTurn };
  const { pacing } = services.settings.get();
  const again = branched(found.session, from, { began: services.date(), pacing });
  if (replay(buildTalk(persona, again.seed), wayOf(again)).position.ended)
    return { is: 'missing', sentence: TALK.overByThen };
  return ready(services, persona, again, options, null);
}

async function ready(
  services: Services,
  persona: Persona,
  kept: Session | null,
  options: { readonly takeOver: boolean; readonly lost: () => void },
  asked: number | null,
): Promise<Opened> {
  const begin = (seed: number): Session =>
    newSession(persona, {
      id: services.newId(),
      began: services.date(),
      seed,
      pacing: services.settings.get().pacing,
    });
  const session = kept ?? begin(asked ?? services.newSeed());
  const talk = buildTalk(persona, session.seed);
  const { stopped, moments } = replay(talk, wayOf(session));
  // A script that has changed cannot be followed to the end: the old record stays as it was, a new one goes on from there.
  const played = stopped === null ? session : onto(begin(session.seed), wayOf(session).slice(0, stopped.entry));
  const { mine, release } = await services.lock.claim(played.id, options);
  if (!mine) return { is: 'elsewhere', session: played.id };
  return {
    is: 'ready',
    persona,
    talk,
    session: played,
    changedAt: stopped === null ? null : moments.length + 1,
    release,
  };
}
