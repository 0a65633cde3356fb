// From what was said to what it was: the engine derives, the author only writes words and facts (law 7).
import type { Gesture } from '../persona/script.ts';
import { UNFINISHED, type Truth } from '../persona/vocabulary.ts';
import type { Act } from './act.ts';

/** What a gesture is read against. */
export interface Hearing {
  readonly topic: string; // what her line is about
  readonly details: readonly string[]; // the details of her line a question can take up
  readonly truthOf: (fact: string) => Truth | undefined; // is it true of the learner?
  readonly named: readonly string[]; // facts already claimed in this talk
}

const PLAIN = {
  praise: 'praise',
  gush: 'gush',
  advise: 'advise',
  'offer-advice': 'advise_perm',
  inform: 'inform',
  persuade: 'persuade',
  'leave-room': 'space',
  murmur: 'ack',
  adapt: 'adapt',
  'check-in': 'check_in',
  name: 'name',
  sorry: 'sorry',
  'grand-sorry': 'grand_sorry',
  challenge: 'candid_feedback',
  request: 'ask_favour',
  'look-away': 'distract',
} as const satisfies Record<string, Act>;

const LISTENED = { gist: 'simple_refl', meaning: 'complex_refl', sense: 'validate' } as const satisfies Record<
  string,
  Act
>;
const CLAIMED = { true: 'common_true', near: 'common_near', false: 'common_fake' } as const satisfies Record<
  Truth,
  Act
>;
const TOLD = ['disclose1', 'disclose2', 'disclose3'] as const;

/**
 * The act a gesture comes to, against what she has just said and what the brief says is true (model-spec.md §4).
 * @throws if a claim names a fact the brief does not hold; the parser lets no such file through
 */
export function deriveAct(gesture: Gesture, heard: Hearing): Act {
  switch (gesture.gesture) {
    case 'ask':
      if (gesture.about === UNFINISHED || heard.details.includes(gesture.about)) return 'follow_up';
      if (gesture.about !== heard.topic) return 'switch_q';
      return gesture.shape === 'open' ? 'open_q' : 'closed_q';
    case 'listen':
      return LISTENED[gesture.to];
    case 'claim': {
      if (heard.named.includes(gesture.fact)) return 'ack';
      const truth = heard.truthOf(gesture.fact);
      if (!truth) throw new Error(`The fact "${gesture.fact}" is claimed and the brief does not hold it.`);
      return CLAIMED[truth];
    }
    case 'tell':
      return TOLD[gesture.level - 1] ?? 'disclose3';
    default:
      return PLAIN[gesture.gesture];
  }
}
