import { useRef, type ReactNode } from 'react';
import type { Scene } from '../../persona/vocabulary.ts';
import { useCrossFade } from './motion.ts';
import type { WholePose } from './pose.ts';
import { armsTransform, propPlace } from './rig.ts';

/** A forearm on the table: two strokes, pen and then skin or sleeve. */
function Forearm({ along, thick = 72 }: { readonly along: string; readonly thick?: number }) {
  return (
    <>
      <path d={along} className="arm-line" strokeWidth={thick} />
      <path d={along} className="arm" strokeWidth={thick - 18} />
    </>
  );
}

interface HandPlace {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** The sitter's other hand is the same drawing, mirrored. */
  readonly mirrored?: boolean;
}

/** A hand: a mitten with two creases for fingers. */
function Hand({ x, y, turn, mirrored = false }: HandPlace) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${mirrored ? -1 : 1} 1)`}>
      <path d="M-30 -26C0 -36 40 -30 52 -14C60 0 54 22 36 28C10 34-20 30-34 24Z" className="skin pen" strokeWidth="8" />
      <path d="M50 -8C34 -6 22 -6 12 -4M50 8C36 9 24 8 14 8" className="pen bare" strokeWidth="5" />
    </g>
  );
}

const ARMS: Readonly<Record<WholePose['hands'], ReactNode>> = {
  'round the mug': (
    <>
      <Forearm along="M500 842C530 866 566 866 602 850" />
      <Hand x={636} y={838} turn={-8} />
      <Forearm along="M892 842C880 868 844 868 806 854" />
      <Hand x={774} y={842} turn={8} mirrored />
    </>
  ),
  apart: (
    <>
      <Forearm along="M492 842C500 872 516 884 540 880" />
      <Hand x={578} y={872} turn={-20} />
      <Forearm along="M902 840C902 874 894 884 880 882" />
      <Hand x={846} y={874} turn={22} mirrored />
    </>
  ),
  'one stopped': (
    <>
      <Forearm along="M500 842C520 862 548 862 580 842" />
      <Hand x={622} y={824} turn={-18} />
      <Forearm along="M892 838C890 866 878 876 860 878" />
      <Hand x={836} y={874} turn={10} mirrored />
    </>
  ),
  folded: (
    <>
      <Forearm along="M486 846C560 866 640 850 742 806" thick={74} />
      <Forearm along="M908 846C850 870 760 846 660 802" thick={74} />
      <Hand x={640} y={792} turn={24} mirrored />
    </>
  ),
  flat: (
    <>
      <Forearm along="M486 842C474 868 474 884 486 894" />
      <Hand x={512} y={902} turn={14} />
      <Forearm along="M906 842C918 868 918 884 906 894" />
      <Hand x={880} y={902} turn={-14} mirrored />
    </>
  ),
  'one gone': (
    <>
      <Forearm along="M892 838C890 866 878 876 860 878" />
      <Hand x={836} y={874} turn={10} mirrored />
    </>
  ),
  gone: null,
};

const PROPS: Readonly<Record<Scene, ReactNode>> = {
  kitchen: <Mug />,
  desk: <Mug />,
  stall: (
    <>
      <path d="M6 10L16 104Q42 112 68 104L78 10Z" className="china pen" strokeWidth="8" />
      <path d="M10 42L15 80Q42 87 69 80L74 42Z" className="wood pen" strokeWidth="5" />
      <path d="M0 -4Q42 -16 84 -4V12H0Z" className="wall2 pen" strokeWidth="7" />
    </>
  ),
  dinner: (
    <>
      <path d="M42 66V100M16 106Q42 98 68 106" className="pen bare" strokeWidth="8" />
      <path d="M12 -26Q6 62 42 66Q78 62 72 -26Z" className="glass pen" strokeWidth="7" />
      <path d="M13 14Q42 22 71 14Q66 62 42 63Q18 62 13 14Z" className="brass" />
      <path d="M12 -26Q6 62 42 66Q78 62 72 -26" className="pen bare" strokeWidth="7" />
    </>
  ),
};

function Mug() {
  return (
    <>
      <path d="M78 22q46-4 44 28q-2 32-50 34" className="pen bare" strokeWidth="9" />
      <path d="M0 0L30 0l8 10l10-4l6-6L84 0L78 104q-36 12-70 0Z" className="china pen" strokeWidth="8" />
      <path d="M5 42q36 8 74 0" className="mug-band" />
    </>
  );
}

/** The hands as they lie on the table now, with the mug, cup or glass. */
function HandsNow({ pose, scene }: { readonly pose: WholePose; readonly scene: Scene }) {
  const place = propPlace(pose);
  const prop =
    place === undefined ? null : (
      <g transform={`translate(${place[0]} ${place[1]})`} data-part="prop">
        {PROPS[scene]}
      </g>
    );
  const inFront = pose.hands === 'folded' && pose.prop === 'before';
  return (
    <>
      {inFront ? null : prop}
      <g className="portrait-arms" style={{ transform: armsTransform(pose) }} data-part="hands">
        {ARMS[pose.hands]}
      </g>
      {inFront ? prop : null}
    </>
  );
}

/** Hands that cross over from one pose to the next instead of travelling through the table. */
export function Hands({ pose, scene }: { readonly pose: WholePose; readonly scene: Scene }) {
  const group = useRef<SVGGElement>(null);
  const key = `${pose.hands}, ${pose.prop}`;
  const leaving = useCrossFade(pose, key, group);
  return (
    <g ref={group}>
      {leaving === undefined ? null : (
        <g key={leaving.key} className="portrait-leaving">
          <HandsNow pose={{ ...pose, hands: leaving.value.hands, prop: leaving.value.prop }} scene={scene} />
        </g>
      )}
      <g key={key} className={leaving === undefined ? undefined : 'portrait-arriving'}>
        <HandsNow pose={pose} scene={scene} />
      </g>
    </g>
  );
}
