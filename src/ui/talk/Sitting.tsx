import { lazy, Suspense, useState } from 'react';
import type { Persona } from '../../persona/schema.ts';
import { tableOf } from '../../dialogue/onward.ts';
import { Icon } from '../parts/Icon.tsx';
import { grammarOf } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';
import type { Play, Scene } from './play.ts';

const Drawn = lazy(() => import('./Drawn.tsx'));

interface SittingProps {
  readonly persona: Persona;
  readonly play: Play;
  readonly scene: Scene;
  readonly portrait: 'shown' | 'hidden';
}

/** The plate and its caption. Where there is no plate, the caption is a stage direction in the script. */
export function Sitting({ persona, play, scene, portrait }: SittingProps) {
  const [failed, setFailed] = useState(false);
  const shown = useStanding(play, scene);
  const { position, moments } = shown.state.timeline;
  const is = shown.floor.phase.is;
  const plate = portrait === 'shown' && !failed;
  return (
    <figure className={plate ? 'talk-plate' : 'talk-plate talk-plate-none'}>
      {plate ? (
        <div className="talk-frame">
          <Suspense fallback={<div className="talk-wall" />}>
            <Drawn
              persona={persona}
              sitting={{
                position,
                turn: moments.at(-1)?.turn ?? null,
                table: position.ended ? 'none' : tableOf(play.player.talk.beatOf(position.beat), position),
                cues: position.showing,
                speaking: is === 'speaking',
                silent: scene.floor.phase.is === 'silent',
              }}
              speaking={is === 'speaking'}
              still={scene.paused}
              onFail={() => setFailed(true)}
            />
          </Suspense>
        </div>
      ) : null}
      <figcaption className={position.showing.length > 3 ? 'talk-cue talk-cue-many' : 'talk-cue'}>
        <Caption persona={persona} scene={shown} />
      </figcaption>
    </figure>
  );
}

/** The scene as she sits in it: for the moment of nothing after your words, still the one before. */
function useStanding(play: Play, scene: Scene): Scene {
  const [stood, setStood] = useState(() => play.scene());
  const standing = scene.floor.phase.is === 'hush' && scene.state.timeline.moments.length > 0 ? stood : scene;
  if (standing !== stood) setStood(standing);
  return standing;
}

/** The cues in words, and once, on a call, what the call keeps from you. */
export function Caption({ persona, scene }: { readonly persona: Persona; readonly scene: Scene }) {
  const { opening, moments, position } = scene.state.timeline;
  const speeches = [opening.speech, ...moments.map(({ turn }) => turn.hers)];
  const first = speeches.findIndex(({ hidden }) => hidden > 0);
  const hidden =
    first >= 0 && first === speeches.length - 1
      ? TALK.hidden(persona.setting.medium, grammarOf(persona.pronouns))
      : null;
  return (
    <>
      <p className="cueline">{position.showing.map(({ shows }) => shows).join(' ')}</p>
      {hidden === null ? null : (
        <p className="talk-hidden">
          <Icon name="eye-off" />
          <span>{hidden}</span>
        </p>
      )}
    </>
  );
}
