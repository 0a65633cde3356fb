import type { ReactNode } from 'react';
import type { Scene } from '../../../persona/vocabulary.ts';
import { VoiceLine } from './VoiceLine.tsx';

interface Props {
  /** The name in the tile. */
  readonly name: string;
  readonly speaking: boolean;
  readonly scene: Scene;
  /** Whoever is on the call; nobody while the camera is off. */
  readonly children: ReactNode | undefined;
}

const LONGEST_NAME = 22;

/** What a tile can hold of a name. A name is counted in the letters a person sees, not in code units. */
function fitted(name: string): { readonly shown: string; readonly letters: number } {
  const letters = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  if (letters.length <= LONGEST_NAME) return { shown: name, letters: letters.length };
  return { shown: `${letters.slice(0, LONGEST_NAME - 1).join('')}…`, letters: LONGEST_NAME };
}

/** A video call: a screen on a desk, the caller in its tile. The inner drawing clips itself, so that it needs no id. */
export function Call({ name, speaking, scene, children }: Props) {
  const { shown, letters } = fitted(name);
  return (
    <>
      <rect width="1400" height="1000" className="wall2" />
      <path
        d="M250 96H1150Q1180 96 1180 126V846Q1180 876 1150 876H250Q220 876 220 846V126Q220 96 250 96Z"
        className="screen pen"
        strokeWidth="9"
      />
      <path d="M610 876h180l26 84H584z" className="screen pen" strokeWidth="8" />
      <rect y="960" width="1400" height="60" className="wood" />
      <path d="M0 960H1400" className="pen" strokeWidth="9" />
      <svg x="310" y="150" width="780" height="640" viewBox="310 150 780 640">
        <rect x="310" y="150" width="780" height="640" className={children === undefined ? 'wall2' : 'wall'} />
        {children === undefined ? <EmptyChair /> : scene === 'desk' ? <Cupboard /> : <Shelf />}
        {children}
      </svg>
      {children === undefined ? (
        <g transform="translate(-12 -40)">
          <VoiceLine heard={speaking} />
        </g>
      ) : null}
      <path
        d="M304 144H1096V796H304ZM344 150Q310 150 310 184V756Q310 790 344 790H1056Q1090 790 1090 756V184Q1090 150 1056 150Z"
        className="screen"
        fillRule="evenodd"
      />
      <rect x="310" y="150" width="780" height="640" rx="34" className="bare pen" strokeWidth="7" />
      <circle cx="700" cy="124" r="8" className={children === undefined ? 'bare pen' : 'screen2'} strokeWidth="4" />
      <rect x="338" y="718" width={88 + letters * 17} height="48" rx="10" className="tile-plate" />
      <circle cx="366" cy="742" r="8" className="screen2" />
      <text x="388" y="752" className="tile-name">
        {shown}
      </text>
    </>
  );
}

/** Behind a caller at home. */
function Shelf() {
  return (
    <path
      d="M310 300H1090M400 300V160M470 300V190h40v110M520 300v-86h50v86M850 300V200h40v100M900 300v-70h30v70"
      className="thin"
    />
  );
}

/** Behind a caller in a cupboard: boxes up to the ceiling on one side, coats on the other. */
function Cupboard() {
  return (
    <>
      <path d="M310 150h150v640H310zM930 150h160v640H930z" className="wall2" />
      <path
        d="M460 150V790M930 150V790M310 300H460M310 460H460M310 620H460M330 300v-70h100v70M340 460v-90h66v90M330 620v-60h90v60M940 206H1090M1010 206v24q-40 14-46 60l-8 300M1010 230q36 14 44 60l8 300"
        className="thin"
      />
    </>
  );
}

/** Nobody to be seen: the chair, in a thin line. */
function EmptyChair() {
  return (
    <path
      d="M600 620Q586 620 584 604L572 440Q572 408 604 404Q700 392 796 404Q828 408 828 440L816 604Q814 620 800 620ZM604 404Q616 500 612 620M796 404Q784 500 788 620M680 620V700M720 620V700M560 704Q700 688 840 704Q862 710 858 740L850 790M560 704Q538 710 542 740L550 790M584 560H520Q500 562 502 584L508 700M816 560H880Q900 562 898 584L892 700"
      className="thin"
    />
  );
}
