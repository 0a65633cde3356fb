// What words come to as acts: at a beat, and always.
import type { Talk } from '../../dialogue/talk.ts';
import type { Beat, Move } from '../../persona/script.ts';
import type { Act } from '../../rapport/act.ts';
import { deriveAct } from '../../rapport/derive.ts';

/** The acts of a move said at a beat, by somebody who has claimed nothing yet. */
export function actsOf(
  { persona }: Pick<Talk, 'persona'>,
  { topic, details }: Pick<Beat, 'topic' | 'details'>,
  move: Move,
): readonly Act[] {
  const truthOf = (fact: string) => persona.brief.facts.find(({ id }) => id === fact)?.truth;
  const gestures = move.also ? [move.does, move.also] : [move.does];
  return gestures.map((gesture) => deriveAct(gesture, { topic, details, truthOf, named: [] }));
}

/** What can be done at any beat without leaving it: the words always to hand that are one act, and silence. */
export function alwaysAtHand(talk: Talk): readonly Act[] {
  const said = talk.persona.hand
    .filter(({ does, also }) => does.gesture !== 'look-away' && also === undefined)
    .flatMap((move) => actsOf(talk, { topic: '', details: [] }, move));
  const silent: readonly Act[] = talk.character.medium === 'in person' ? ['space'] : ['ack'];
  return [...new Set([...said, ...silent])];
}
