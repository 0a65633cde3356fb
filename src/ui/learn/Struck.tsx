import type { Turn } from '../../dialogue/turn.ts';
import type { Pronoun } from '../../persona/vocabulary.ts';
import { deed } from '../talk/script.ts';
import { learnText as words } from '../text/learn.ts';
import { grammarOf } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';

/** What was said or done then, struck through: it is not on offer as an answer, and not hidden either. */
export function Struck({ turn, pronoun }: { readonly turn: Turn; readonly pronoun: Pronoun }) {
  const { event, said } = turn;
  const spoken = event.type === 'say' || event.type === 'cut-in';
  const then = spoken
    ? (said ?? '')
    : event.type === 'silence'
      ? TALK.youSilent[event.length]
      : deed(said ?? TALK.youLookAway(grammarOf(pronoun)));
  return (
    <p className="talk-speech talk-mid learn-struck">
      <span className="talk-who">{TALK.you}</span>
      <span>
        <span className="sr">{spoken ? words.youSaid : words.youDid} </span>
        <s className={spoken ? undefined : 'talk-deed'}>{then}</s>
      </span>
    </p>
  );
}
