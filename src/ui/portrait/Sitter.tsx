import { useRef } from 'react';
import type { Drawing, Layers } from './drawings.ts';
import { useBehindTheLids } from './motion.ts';
import type { WholePose } from './pose.ts';
import { bodyTransform, gazeTransform, glassesTransform, tiltTransform, VIDEO_BODY_TRANSFORM } from './rig.ts';

const ORDER = ['white', 'skin', 'hair', 'cloth', 'tongue', 'line'] as const;

/** One part of the drawing: its washes, then its pen. */
function Outlines({ of: layers }: { readonly of: Layers | undefined }) {
  if (layers === undefined) return null;
  return ORDER.map((role) => {
    const d = layers[role];
    return d === undefined ? null : <path key={role} className={role} fillRule="evenodd" d={d} />;
  });
}

/** What swaps behind closed lids: the parts of the face that cannot travel, and the turn of the head. */
type Face = Pick<WholePose, 'brow' | 'eyes' | 'mouth' | 'turn'>;

const sameFace = (one: Face, other: Face): boolean =>
  one.brow === other.brow && one.eyes === other.eyes && one.mouth === other.mouth && one.turn === other.turn;

interface Props {
  readonly drawing: Drawing;
  readonly pose: WholePose;
  /** On a call only the head and shoulders are seen, at one distance. */
  readonly onScreen?: boolean;
}

/** Somebody sitting for you: body and head, leaning from the hips, with a face that changes behind a blink. */
export function Sitter({ drawing, pose, onScreen = false }: Props) {
  const group = useRef<SVGGElement>(null);
  const { shown, blinking } = useBehindTheLids<Face>(pose, sameFace, group);
  const { body } = drawing;
  return (
    <g
      ref={group}
      className="portrait-body"
      style={{ transform: onScreen ? VIDEO_BODY_TRANSFORM : bodyTransform(pose) }}
    >
      <path className="skin" fillRule="evenodd" d={body.skin} />
      <path className="sleeve" d={body.sleeves} />
      <path className="cloth" d={body.cloth} />
      <path className="line" fillRule="evenodd" d={body.line} />
      <g transform={shown.turn === 'away' ? 'translate(768 0) scale(-1 1)' : undefined} data-part="turn">
        <g className="portrait-head" style={{ transform: tiltTransform(pose) }}>
          <g transform="matrix(.99789 0 0 1 156 62)" className="portrait-hair">
            <Outlines of={drawing.head} />
          </g>
          <g className="portrait-beard" transform="translate(279 400)">
            <Outlines of={drawing.beard} />
          </g>
          <g className="portrait-face" style={{ transform: gazeTransform(pose) }}>
            <g data-part="brow">
              <Outlines of={drawing.brow[shown.brow]} />
            </g>
            <g data-part="eyes" className="portrait-eyes" data-blinking={blinking ? '' : undefined}>
              <Outlines of={drawing.eyes[shown.eyes]} />
            </g>
            <path className="line" fillRule="evenodd" d={drawing.nose} />
            <g data-part="mouth" transform={drawing.beard === undefined ? undefined : 'translate(0 -12)'}>
              <Outlines of={drawing.mouth[shown.mouth]} />
            </g>
          </g>
          {drawing.glasses === undefined ? null : (
            <g className="portrait-face" style={{ transform: glassesTransform(pose) }}>
              <Outlines of={drawing.glasses} />
            </g>
          )}
        </g>
      </g>
    </g>
  );
}
