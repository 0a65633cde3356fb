import { Kbd } from '../parts/Kbd.tsx';
import type { Grammar } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';
import { mayCutInNow } from './floor.ts';
import type { Play, Scene } from './play.ts';

interface ActsProps {
  readonly play: Play;
  readonly scene: Scene;
  readonly who: Grammar;
  /** Called before an act: the focus must not be lost with the button. */
  readonly onAct: () => void;
}

interface Act {
  readonly key: string;
  readonly says: string;
  readonly short?: string;
  readonly act: () => void;
}

/** The acts, as quiet words. They keep their order; what cannot be done now is not there. */
export function Acts({ play, scene, who, onAct }: ActsProps) {
  const { floor, terms } = scene;
  const { phase, list } = floor;
  if (phase.is === 'over') return null;
  const acts: Act[] = [];
  const cutIn: Act = { key: 'i', says: TALK.cutIn, act: () => play.signal('cut-in') };
  if (phase.is === 'speaking' || phase.is === 'hush') {
    if (list === 'cut-in') acts.push({ ...cutIn, says: TALK.letGoOn(who) });
    else if (terms.mayCutIn && terms.delivery.lineWords > 1) acts.push(cutIn);
    if (list !== 'cut-in')
      acts.push({
        key: 'Space',
        says: TALK.wholeLine,
        short: TALK.wholeLineShort,
        act: () => play.signal('whole line'),
      });
  } else if (list === 'replies') {
    const silent = phase.is === 'silent';
    acts.push({ key: '0', says: silent ? TALK.endSilence : TALK.staySilent, act: play.pressSilence });
    if (mayCutInNow(floor, terms)) acts.push(cutIn);
    if (!silent) acts.push({ key: 'w', says: TALK.hand, act: () => play.signal('hand') });
  } else {
    const key = list === 'hand' ? 'w' : list === 'cut-in' ? 'i' : '0';
    acts.push({ key, says: TALK.back, act: () => play.signal('back') });
  }
  return (
    <div className="talk-acts">
      {acts.map(({ key, says, short, act }) => (
        <button
          key={key}
          aria-keyshortcuts={key}
          onClick={() => {
            onAct();
            act();
          }}
        >
          {short === undefined ? (
            says
          ) : (
            <>
              <span className="talk-wide">{says}</span>
              <span className="talk-narrow">{short}</span>
            </>
          )}
          <Kbd>{key}</Kbd>
        </button>
      ))}
      <button className="talk-push" aria-keyshortcuts="n" onClick={play.notice}>
        {TALK.shifted}
        <Kbd>n</Kbd>
      </button>
    </div>
  );
}
