// Everything a replay can be asked to do, by key or by button: one place, so that both do the same.
import { useCallback, useMemo, useState } from 'react';
import type { Judgement } from '../../analysis/judgement.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Effect } from '../../scoring/course.ts';
import type { Remark } from '../../session/remark.ts';
import type { Session } from '../../session/session.ts';
import { before } from '../../session/standing.ts';
import type { ReplayAction } from '../help/keys.ts';
import { goTo, ROUTES, useQuery } from '../routes.ts';
import { replayText as words } from '../text/replay.ts';
import { reviewText } from '../text/review.ts';
import { otherWays, type OtherWay } from './otherWays.ts';
import { spansOf, type Span } from './playback.ts';
import { replayOf, type ReplayOf } from './replayOf.ts';
import { useJudgements, type Judged } from './useJudgements.ts';
import { usePlace, type Place, type View } from './usePlace.ts';
import { usePlayback, type Playback } from './usePlayback.ts';
import { useReplayKeys } from './useReplayKeys.ts';

export interface ReplayProps {
  readonly session: Session;
  readonly run: number;
  readonly persona: Persona | null;
  /** Kept in this browser: it can be talked again from any turn. */
  readonly own: boolean;
  readonly addressOf: (place: Place) => string;
  /** Keeps the record with a change in its remarks. Null when it is kept, or the sentence that says why not. */
  readonly onRemarked: (edit: (session: Session) => Session) => Promise<string | null>;
}

export interface ReplayState {
  readonly of: ReplayOf;
  readonly turn: number;
  readonly view: View;
  readonly ratings: boolean;
  readonly judged: Judged;
  readonly judgement: Judgement | null;
  readonly ways: readonly OtherWay[];
  readonly option: number | null;
  readonly openOption: (index: number | null) => void;
  readonly spans: readonly Span[];
  readonly playback: Playback;
  readonly sheet: 'share' | 'keys' | null;
  readonly closeSheet: () => void;
  readonly composing: boolean;
  readonly stopComposing: () => void;
  readonly keepRemark: (remark: Remark) => void;
  readonly takeAway: (remark: Remark) => void;
  readonly taken: Remark | null;
  readonly said: string;
  /** Pointed at: goes there. */
  readonly select: (turn: number) => void;
  /** The turn was gone to by a key or a button, so that it is to be read out. */
  readonly aloud: boolean;
  readonly act: (action: ReplayAction) => void;
}

/** What a turn is called once it has been judged. */
export const effectAt = ({ of, judged }: Pick<ReplayState, 'of' | 'judged'>, turn: number): Effect | null =>
  judged.byTurn?.get(turn)?.effect ?? of.reading?.course[turn - 1]?.effect ?? null;

const SLIPPED: ReadonlySet<Effect | null> = new Set<Effect | null>(['drifted', 'slipped', 'broke', 'left']);

/** The state of a replay. */
export function useReplay({ session, run, persona, own, addressOf, onRemarked }: ReplayProps): ReplayState {
  const of = useMemo(() => replayOf(session, run, persona), [session, run, persona]);
  const { reading, last } = of;
  const [{ turn, view }, setPlace] = usePlace(useQuery(), last, addressOf);
  const [ratings, setRatings] = useState(true);
  const [option, setOption] = useState<{ readonly turn: number; readonly index: number | null }>({ turn, index: null });
  const [sheet, setSheet] = useState<ReplayState['sheet']>(null);
  const [composing, setComposing] = useState<{ readonly turn: number; readonly resume: boolean } | null>(null);
  const [taken, setTaken] = useState<Remark | null>(null);
  const [said, setSaid] = useState('');
  const [aloud, setAloud] = useState(false);
  const judged = useJudgements(persona, session.seed, of.way);
  const spans = useMemo(
    () => (reading ? spansOf(reading.timeline, reading.persona.pace.wordsPerMinute) : []),
    [reading],
  );
  const goToTurn = useCallback((to: number) => setPlace({ turn: Math.min(last, Math.max(1, to)) }), [setPlace, last]);
  const playback = usePlayback(spans, turn, goToTurn);
  const ways = useMemo(() => otherWays(of, turn), [of, turn]);
  const open = option.turn === turn ? option.index : null;

  const { stop } = playback;
  const step = useCallback(
    (to: number) => {
      stop();
      goToTurn(to);
    },
    [stop, goToTurn],
  );
  const select = useCallback(
    (to: number) => {
      setAloud(false);
      step(to);
    },
    [step],
  );
  const nextOf = (turns: readonly number[], by: 1 | -1, none: string) => {
    const found = by === 1 ? turns.find((one) => one > turn) : turns.findLast((one) => one < turn);
    if (found === undefined) setSaid(none);
    else step(found);
  };
  const moments = reading?.moments.map((moment) => moment.turn) ?? [];
  const slips = of.turnIds
    .map((_id, index) => index + 1)
    .filter((number) => SLIPPED.has(effectAt({ of, judged }, number)));

  const keep = (edit: (remarks: readonly Remark[]) => readonly Remark[], then: string) =>
    void onRemarked(({ remarks = [], ...rest }) => {
      const now = edit(remarks);
      return now.length > 0 ? { ...rest, remarks: [...now] } : rest;
    }).then((why) => setSaid(why ?? then));

  const optionBy = (by: 1 | -1) => {
    const next = open === null ? (by === 1 ? 0 : -1) : open + by;
    setOption({ turn, index: next < 0 ? null : Math.min(next, ways.length - 1) });
  };

  const act = (action: ReplayAction) => {
    setSaid('');
    setTaken(null);
    setAloud(action !== 'play');
    switch (action) {
      case 'turn before':
        return step(turn - 1);
      case 'turn after':
        return step(turn + 1);
      case 'first turn':
        return step(1);
      case 'last turn':
        return step(last);
      case 'next moment':
        return nextOf(moments, 1, words.transport.noMoment);
      case 'moment before':
        return nextOf(moments, -1, words.transport.noMoment);
      case 'next slip':
        return nextOf(slips, 1, words.transport.noSlip);
      case 'option after':
        return optionBy(1);
      case 'option before':
        return optionBy(-1);
      case 'play':
        return playback.toggle();
      case 'slower':
        return playback.changeSpeed(-1);
      case 'faster':
        return playback.changeSpeed(1);
      case 'her view':
        return setPlace({ view: view === 'her' ? 'me' : 'her' });
      case 'cue lens':
        return setPlace({ view: view === 'cues' ? 'me' : 'cues' });
      case 'hide ratings':
        return setRatings(!ratings);
      case 'again from here':
        if (persona === null) return undefined;
        return goTo(
          own ? ROUTES.fromHere(persona.id, session.id, before(of.way, turn)) : ROUTES.talk(persona.id, session.seed),
        );
      case 'learn':
        return own && persona ? goTo(ROUTES.learn(session.id, run)) : undefined;
      case 'comment':
        setComposing({ turn, resume: playback.playing });
        return playback.stop();
      case 'copy link':
        return void copied(`${window.location.origin}${window.location.pathname}#${addressOf({ turn, view })}`).then(
          (done) => setSaid(done ? words.transport.copied : words.transport.notCopied),
        );
      case 'share':
        return setSheet('share');
      case 'keys of the replay':
        return setSheet('keys');
    }
  };
  useReplayKeys(act);

  return {
    of,
    turn,
    view,
    ratings,
    judged,
    judgement: judged.byTurn?.get(turn) ?? null,
    ways,
    option: open,
    openOption: (index) => setOption({ turn, index }),
    spans,
    playback,
    sheet,
    closeSheet: () => setSheet(null),
    composing: composing?.turn === turn,
    stopComposing: () => setComposing(null),
    keepRemark: (remark) => {
      keep((remarks) => [...remarks.filter(({ id }) => id !== remark.id), remark], reviewText.keptNow);
      setTaken(null);
      if (composing?.resume === true && !playback.playing) playback.toggle();
      setComposing(null);
    },
    takeAway: (remark) => {
      keep((remarks) => remarks.filter(({ id }) => id !== remark.id), reviewText.taken);
      setTaken(remark);
    },
    taken,
    said,
    select,
    aloud,
    act,
  };
}

/** Copies; false: the browser would not. */
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
