// The state line: who has the floor, always in words.
import type { Grammar } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';
import { bareWord } from './script.ts';
import { mayCutInNow, stageOf } from './floor.ts';
import type { MarkName } from './Mark.tsx';
import type { Scene } from './play.ts';

export interface StateLine {
  readonly mark: MarkName;
  readonly says: string;
  readonly hint: string;
  /** What is read out; it does not count seconds. */
  readonly quietly: string;
}

/** The state of the floor in words. `reached` is the word she waits at; `queued` the number of the reply to be said. */
export function stateLine(scene: Scene, who: Grammar, reached: string, queued: number | null): StateLine {
  const { floor, terms, noted, paused, state } = scene;
  const line = (mark: MarkName, says: string, hint = ''): StateLine => ({
    mark,
    says,
    hint,
    quietly: hint === '' ? says : `${says} ${hint}`,
  });
  if (paused) return line('pause', TALK.paused);
  if (noted) return line(markOf(scene), TALK.noted);
  if (floor.list === 'cut-in') {
    const waits = floor.phase.is === 'speaking' && floor.phase.heldAt !== null;
    const goesOn = floor.phase.is === 'speaking' ? TALK.goesOn(who) : '';
    return line('cut', TALK.cutInWith, waits ? TALK.waitsAt(who, reached) : goesOn);
  }
  if (floor.list === 'silence') return line('silence', TALK.silentFor);
  if (floor.list === 'hand') return line('turn', TALK.handTitle);
  switch (floor.phase.is) {
    case 'hush':
    case 'speaking': {
      const may = mayCutInNow(floor, terms) || (floor.phase.is === 'hush' && terms.mayCutIn);
      const hint = queued === null ? (may ? TALK.mayCutIn : TALK.letFinish(who)) : TALK.youWillSay(queued, who);
      return line('speaking', TALK.speaking(who), hint);
    }
    case 'silent': {
      const past = stageOf(floor, terms, scene.at) !== null;
      const seconds = Math.floor((scene.at - floor.phase.since) / 1000);
      return {
        mark: 'silence',
        says: TALK.silence(seconds),
        hint: past ? TALK.pastAMoment : '',
        quietly: past ? TALK.pastAMoment : TALK.silenceQuiet,
      };
    }
    case 'over':
      return line('end', TALK.itIsOver);
    case 'yours': {
      if (scene.tookBack) return line('turn', TALK.yourTurn, TALK.youTookBack);
      const cut = state.timeline.moments.at(-1)?.turn.cut;
      if (cut) return line('cut', TALK.yourTurn, TALK.youCutIn(who, bareWord(cut.said)));
      const may = mayCutInNow(floor, terms);
      return line('turn', TALK.yourTurn, may ? TALK.lineStands(who) : TALK.hasFinished(who));
    }
  }
}

function markOf({ floor }: Scene): MarkName {
  switch (floor.phase.is) {
    case 'hush':
    case 'speaking':
      return 'speaking';
    case 'silent':
      return 'silence';
    case 'over':
      return 'end';
    case 'yours':
      return 'turn';
  }
}
