import type { Turn } from '../../dialogue/turn.ts';
import { debriefText as words } from '../text/debrief.ts';

/** What the learner did in a turn, with the exact words. */
export function Did({ turn }: { readonly turn: Turn }) {
  const { words: did, quoted } = words.did(turn);
  if (quoted === null) return <>{did}</>;
  return (
    <>
      {did} <q>{quoted}</q>
      {/[.?!…]$/.test(quoted) ? null : '.'}
    </>
  );
}
