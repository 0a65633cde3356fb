// Which rows stand under her line now, and the room that is kept for those to come.
import { replies } from '../../dialogue/offered.ts';
import { wordsOf } from '../../dialogue/speech.ts';
import type { Player } from '../../session/player.ts';
import type { Grammar } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';
import { wordReached } from './delivery.ts';
import type { List } from './floor.ts';
import { offersOf, type Scene } from './play.ts';
import type { Row } from './Rows.tsx';
import { bareWord, deed } from './script.ts';

export interface RowsNow {
  readonly list: List;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly ghosts: readonly Row[];
  readonly deeds: readonly string[]; // ids of rows that are done, not said
  readonly reached: string; // the word she waits at, or has reached
  readonly queuedNumber: number | null;
}

export function rowsOf(scene: Scene, player: Player, early: boolean, who: Grammar): RowsNow {
  const { floor, queued, state } = scene;
  const { talk } = player;
  const { position } = state.timeline;
  const coming = replies(talk, position).map(({ move, says }): Row => ({ id: move.id, says }));
  const waiting = floor.phase.is === 'speaking' || floor.phase.is === 'hush';
  const base = { list: floor.list, ghosts: coming, deeds: [], reached: reachedWord(scene, player), queuedNumber: null };
  if (floor.list === 'silence')
    return {
      ...base,
      label: TALK.silenceGroup,
      rows: [
        { id: 'short', says: TALK.aMoment, deed: true },
        { id: 'long', says: TALK.aLongWhile, deed: true },
      ],
    };
  const offers = offersOf(scene, player).map(({ move, says }): Row => ({ id: move.id, says }));
  if (floor.list === 'hand') {
    const away = talk.persona.hand.find(({ does }) => does.gesture === 'look-away');
    const row: Row = { id: away?.id ?? 'look-away', says: away ? deed(away.says) : TALK.lookAway, deed: true };
    const rows = [...offers, row];
    return { ...base, label: TALK.handGroup(rows.length), rows, deeds: [row.id] };
  }
  if (floor.list === 'cut-in') return { ...base, label: TALK.cutInGroup(offers.length), rows: offers };
  if (waiting && early) {
    const rows = coming.map((row): Row => ({ ...row, queued: row.id === queued }));
    const number = rows.findIndex(({ id }) => id === queued) + 1;
    return { ...base, label: TALK.sayWhenFinished(who), rows, queuedNumber: number === 0 ? null : number };
  }
  return { ...base, label: TALK.replies(offers.length), rows: offers };
}

function reachedWord({ terms, spoken, state }: Scene, { talk }: Player): string {
  const { position } = state.timeline;
  if (position.ended || terms.delivery.lineWords < 2) return '';
  const words = wordsOf(talk.beatOf(position.beat).lines[position.spokenAs]);
  return bareWord(words[wordReached(terms.delivery, Math.max(0, spoken)) - 1] ?? '');
}
