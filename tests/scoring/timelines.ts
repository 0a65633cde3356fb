// Talks for the tests of scoring, made from acts alone: the real model answers, nothing is scripted.
import type { Position } from '../../src/dialogue/position.ts';
import type { Turn } from '../../src/dialogue/turn.ts';
import type { Table } from '../../src/persona/vocabulary.ts';
import type { Act } from '../../src/rapport/act.ts';
import { startingRapport, type Character, type Rapport } from '../../src/rapport/rapport.ts';
import { walker } from '../../src/rapport/walk.ts';
import type { Moment, Timeline } from '../../src/session/replay.ts';
import type { Cue } from '../../src/persona/script.ts';

/** One turn: an act on a table, two acts, a jolt that comes with the answer; or pressing "something shifted". */
export type Played =
  | Act
  | 'notice'
  | readonly [act: Act, table: Table]
  | { readonly acts: readonly (Act | 'jolt')[]; readonly table?: Table };

const CUE: Cue = { channel: 'gaze', clarity: 3, shows: 'She looks at the window.' };
const SPEECH = { utterances: [], cues: [CUE], hidden: 0, views: [] };
const UNSEEN = { ...SPEECH, cues: [] };

/** Where a talk stands, as far as scoring looks: the words and the script are none of its business. */
const standing = (rapport: Rapport): Position => ({ rapport, brokenBy: null, ended: null }) as Position;

/**
 * Plays acts against one person. The table of a bare act is the story, which fits nothing of a broken bond and most of a
 * whole one.
 * @param options.unseen turns (from 1) that show no cue; 0 is the opening
 */
export function talkOf(
  character: Character,
  script: readonly Played[],
  options: { readonly from?: Rapport; readonly unseen?: readonly number[]; readonly gotUp?: boolean } = {},
): Timeline {
  const react = walker(character);
  const speechAfter = (turn: number) => (options.unseen?.includes(turn) ? UNSEEN : SPEECH);
  const moments: Moment[] = [];
  const notices: number[] = [];
  let rapport = options.from ?? startingRapport(character);
  const opening = { position: standing(rapport), speech: speechAfter(0) };
  let position: Position = opening.position;
  for (const one of script) {
    if (one === 'notice') {
      notices.push(moments.length);
      continue;
    }
    const [acts, table] = actsOf(one);
    const before = rapport;
    const reasons = acts.map((act) => {
      const outcome = react(rapport, act === 'jolt' ? { type: 'jolt' } : { type: 'act', act, table });
      const reason = { act, rule: outcome.rule, before: rapport, after: outcome.now };
      rapport = outcome.now;
      return reason;
    });
    const opened = reasons.find((reason) => reason.before.bond === 'intact' && reason.after.bond !== 'intact');
    const turn: Turn = {
      event: acts[0] === 'space' ? { type: 'silence', length: 'short' } : { type: 'say', move: 'a-move' },
      beat: 'a-beat',
      spokenAs: before.stance,
      table,
      said: acts[0] === 'space' ? null : 'What was said.',
      cut: acts[0] === 'interrupt' ? { said: 'If I had only', unsaid: 'asked him.' } : null,
      shown: speechAfter(moments.length).cues,
      reasons,
      before,
      after: rapport,
      broke: opened ? { bond: opened.after.bond, by: opened.act === 'jolt' ? 'nobody' : 'you' } : null,
      mended: reasons.some(({ rule }) => rule === 'mended'),
      hers: speechAfter(moments.length + 1),
      next: 'a-beat',
      ended: rapport.left ? { by: 'her', ending: null } : null,
    };
    const after = { ...position, rapport, ended: turn.ended };
    moments.push({ number: moments.length + 1, at: 0, turn, before: position, after });
    position = after;
  }
  const ended = position.ended ?? (options.gotUp ? { by: 'you' as const, ending: null } : null);
  return { opening, moments, notices, position: { ...position, ended }, stopped: null };
}

function actsOf(one: Exclude<Played, 'notice'>): readonly [readonly (Act | 'jolt')[], Table] {
  if (typeof one === 'string') return [[one], 'story'];
  return 'acts' in one ? [one.acts, one.table ?? 'story'] : [[one[0]], one[1]];
}

/** A talk that has got going: three good turns and three more, as model_checks.py warms its people. */
export const WARM: readonly Played[] = [
  ['follow_up', 'story'],
  ['simple_refl', 'story'],
  ['validate', 'feeling'],
  ['open_q', 'topic'],
  ['complex_refl', 'feeling'],
  ['follow_up', 'story'],
];
