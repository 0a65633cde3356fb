import { VoiceLine } from './VoiceLine.tsx';

/** The telephone on its table, and the line of a voice while one is heard. */
export function Telephone({ speaking }: { readonly speaking: boolean }) {
  return (
    <>
      <rect y="700" width="1400" height="300" className="wood" />
      <path d="M0 700H1400" className="pen" strokeWidth="9" />
      <g className="behind">
        <rect x="330" y="150" width="220" height="330" className="sky pen" strokeWidth="7" />
        <path d="M440 150V480M330 315H550" className="pen" strokeWidth="7" />
        <path d="M900 300h200M900 300v-60h44v60M950 300v-90h36v90" className="wall2 pen" strokeWidth="6" />
      </g>
      <g transform="translate(700 640)">
        <path d="M-190 196C-190 100-140 60-90 56H90C140 60 190 100 190 196Z" className="cloth2 pen" strokeWidth="10" />
        <circle cy="122" r="52" className="china pen" strokeWidth="8" />
        <circle cy="122" r="18" className="cloth2 pen" strokeWidth="6" />
        <path
          d="M-250 22C-262-60-120-92 0-92S262-60 250 22C220 40 168 38 148 16C140-14 70-22 0-22S-140-14-148 16C-168 38-220 40-250 22Z"
          className="screen pen"
          strokeWidth="9"
          transform="rotate(-13) translate(0 -70)"
        />
      </g>
      <path
        d="M450 668C392 706 404 748 436 744S452 700 424 716S396 800 436 806S476 770 448 768S402 850 446 866S508 840 516 818"
        className="pen bare"
        strokeWidth="8"
      />
      <VoiceLine heard={speaking} />
    </>
  );
}
