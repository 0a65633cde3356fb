import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import type { ReplayAction } from '../help/keys.ts';
import { keysText } from '../text/keys.ts';
import { replayText } from '../text/replay.ts';
import { MoreSheet } from './MoreSheet.tsx';
import type { Playback } from './usePlayback.ts';
import './transport.css';

const { transport: words } = replayText;

interface TransportProps {
  readonly turn: number;
  readonly last: number;
  readonly playback: Playback;
  readonly own: boolean; // kept here: it can be talked again from any turn
  readonly known: boolean; // the person is here
  readonly act: (action: ReplayAction) => void;
  readonly children: ReactNode; // what is to be said just now
}

/** Everything the keys do, as buttons: the usual ones in sight, the others behind "More". */
export function Transport({ turn, last, playback, own, known, act, children }: TransportProps) {
  const { playing, speed, skipPauses } = playback;
  const button = (action: ReplayAction, key: string, name: ReactNode, className = 'link', first?: () => void) => (
    <button
      className={className}
      aria-keyshortcuts={key === ' ' ? 'Space' : key}
      onClick={() => {
        first?.();
        act(action);
      }}
    >
      {name}
      <Kbd>{keysText.cap(key)}</Kbd>
    </button>
  );
  const step = (action: ReplayAction, key: string, icon: IconName, to: number) => (
    <button
      className="transport-step"
      aria-label={replayText.turn(to)}
      aria-keyshortcuts={key}
      disabled={to < 1 || to > last}
      onClick={() => act(action)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <fieldset className="transport" aria-label={words.label}>
      {step('turn before', 'ArrowLeft', 'arrow-left', turn - 1)}
      <span className="transport-where">
        <span className="transport-word">{replayText.turn(turn).split(' ')[0]} </span>
        {replayText.of(turn, last)}
      </span>
      {step('turn after', 'ArrowRight', 'arrow-right', turn + 1)}
      {known ? <span className="transport-roomy">{button('play', ' ', playing ? words.stop : words.play)}</span> : null}
      {playing ? (
        <span className="transport-speed">
          <button className="link" aria-label={words.slower} aria-keyshortcuts="," onClick={() => act('slower')}>
            −
          </button>
          <output>{words.speed(speed)}</output>
          <button className="link" aria-label={words.faster} aria-keyshortcuts="." onClick={() => act('faster')}>
            +
          </button>
        </span>
      ) : null}
      <span className="transport-wide">{button('next moment', 'n', words.nextMoment)}</span>
      <MoreSheet>
        {(putAway) => {
          const more = (action: ReplayAction, key: string, children: ReactNode) =>
            button(action, key, children, 'link', putAway);
          return (
            <>
              {known ? more('play', ' ', playing ? words.stop : words.play) : null}
              {more('first turn', 'Home', words.first)}
              {more('last turn', 'End', words.last)}
              {more('next moment', 'n', words.nextMoment)}
              {more('moment before', 'N', words.momentBefore)}
              {more('next slip', 'd', words.nextSlip)}
              {more('option after', 'ArrowDown', words.optionAfter)}
              {more('option before', 'ArrowUp', words.optionBefore)}
              {button('slower', ',', words.slower)}
              {button('faster', '.', words.faster)}
              <button className="link" aria-pressed={skipPauses} onClick={() => playback.setSkipPauses(!skipPauses)}>
                {skipPauses ? words.skipping : words.skip}
              </button>
              {more('comment', 'm', words.comment)}
              {more('copy link', 'y', words.copy)}
              {own && known ? more('learn', 'e', words.learn) : null}
              {more('share', 's', replayText.share)}
              {more('keys of the replay', '?', replayText.keys)}
            </>
          );
        }}
      </MoreSheet>
      <span className="transport-says">{children}</span>
      <span className="transport-wide">{button('comment', 'm', words.comment)}</span>
      {known ? (
        <button className="btn" aria-keyshortcuts="r" onClick={() => act('again from here')}>
          <Icon name="rotate-ccw" />
          <span className="transport-long">{own ? words.again : words.playYourself}</span>
          <span className="transport-short">{own ? words.againShort : words.playYourselfShort}</span>
        </button>
      ) : null}
    </fieldset>
  );
}
