import { useEffect, useEffectEvent, useState } from 'react';
import type { Hour, Medium, Scene } from '../../persona/vocabulary.ts';
import { drawingAtHand, drawnPerson, fetchDrawing, type Drawing, type PersonId } from './drawings.ts';
import { Hands } from './Hands.tsx';
import { wholePose, type Pose, type WholePose } from './pose.ts';
import { Call } from './scenes/Call.tsx';
import { Room } from './scenes/Room.tsx';
import { Telephone } from './scenes/Telephone.tsx';
import { Sitter } from './Sitter.tsx';
import './portrait.css';

export const PLATE_SIZES = ['plate', 'band', 'small'] as const;
export type PlateSize = (typeof PLATE_SIZES)[number];

export interface PlateProps {
  /** Who is drawn: the id of a drawing. An unknown one is drawn as `anyone`. */
  readonly person: string;
  readonly scene: Scene;
  readonly hour?: Hour; // day unless said otherwise
  readonly medium: Medium;
  /** On a call: the tile without a picture. */
  readonly cameraOff?: boolean;
  /** Parts left out are drawn as in open, listening. */
  readonly pose: Pose;
  /** Somebody's voice is heard: drawn where there is no face to see. */
  readonly speaking?: boolean;
  /** The talk is paused: breathing stops. */
  readonly still?: boolean;
  readonly size: PlateSize;
  /** What is drawn, in words: see `describePose`. Empty where the words beside the plate already say it. */
  readonly label: string;
  /** The name on the tile of a call. */
  readonly name: string;
  /** The drawing could not be fetched; the frame has closed up and the caption belongs in the script. */
  readonly onFail?: () => void;
}

/** A drawing once it is here, `'failed'` if it cannot be, and nothing while it is on its way. */
type Fetched = { readonly id: PersonId; readonly result: Drawing | 'failed' } | undefined;

/** The drawing of a person, fetched once. */
function useDrawing(person: string, wanted: boolean): Drawing | 'failed' | undefined {
  const id = drawnPerson(person);
  const [fetched, setFetched] = useState<Fetched>();
  useEffect(() => {
    if (!wanted || drawingAtHand(id) !== undefined) return;
    let left = false;
    const keep = (result: Drawing | 'failed') => {
      if (!left) setFetched({ id, result });
    };
    fetchDrawing(id).then(keep, () => keep('failed'));
    return () => {
      left = true;
    };
  }, [id, wanted]);
  return drawingAtHand(id) ?? (fetched?.id === id ? fetched.result : undefined);
}

/** The part of the canvas that a small plate shows, so that a face stays a face. */
function view(size: PlateSize, medium: Medium): string {
  if (size !== 'small') return '0 0 1400 1000';
  return medium === 'video' ? '270 40 860 910' : '310 110 780 825';
}

/** On a call the eyes are on the screen, whoever they are for; nobody can be seen to turn away. */
function onCall(pose: WholePose): WholePose {
  return { ...pose, gaze: 'screen', turn: 'to you' };
}

/** The portrait: somebody sitting for you in a drawn room, in a call, or at the other end of a telephone. */
export function Plate(props: PlateProps) {
  const {
    person,
    scene,
    hour = 'day',
    medium,
    cameraOff = false,
    speaking = false,
    still = false,
    size,
    label,
    name,
    onFail,
  } = props;
  const seen = medium === 'in person' || (medium === 'video' && !cameraOff);
  const fetched = useDrawing(person, seen);
  const failed = seen && fetched === 'failed';
  const fail = useEffectEvent(() => onFail?.());
  useEffect(() => {
    if (failed) fail();
  }, [failed]);
  if (failed) return null;
  const waiting = seen && fetched === undefined;
  const pose = wholePose(props.pose);
  const drawing = typeof fetched === 'object' ? fetched : undefined;
  return (
    <div
      className={`portrait portrait-${size}`}
      data-person={drawnPerson(person)}
      data-hour={hour}
      data-still={still ? '' : undefined}
    >
      <svg
        viewBox={view(size, medium)}
        preserveAspectRatio="xMidYMid slice"
        {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      >
        <rect width="1400" height="1000" className="wall" />
        {waiting ? null : (
          <g className="portrait-sitting">
            {medium === 'phone' ? <Telephone speaking={speaking} /> : null}
            {medium === 'video' ? (
              <Call name={name} speaking={speaking} scene={scene}>
                {drawing === undefined || cameraOff ? undefined : (
                  <g className="portrait-breath">
                    <Sitter drawing={drawing} pose={onCall(pose)} onScreen />
                  </g>
                )}
              </Call>
            ) : null}
            {medium === 'in person' && drawing !== undefined ? (
              <Room scene={scene} hands={<Hands pose={pose} scene={scene} />}>
                <g className="portrait-breath">
                  <Sitter drawing={drawing} pose={pose} />
                </g>
              </Room>
            ) : null}
          </g>
        )}
      </svg>
    </div>
  );
}
