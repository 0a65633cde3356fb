// The notation of the curve on a 24 grid, for the moments and the key. Shape first; a name always stands beside it.
import type { Effect } from '../../scoring/course.ts';
import type { MomentKind } from '../../scoring/moments.ts';
import type { Mark } from '../../scoring/marks.ts';
import './glyph.css';

export type GlyphName =
  | 'caesura'
  | 'tie'
  | 'ring'
  | 'dotted ring'
  | 'fermata'
  | 'arrow'
  | 'hollow arrow'
  | 'dot'
  | 'closing'
  | 'crescendo'
  | 'diminuendo'
  | 'tenuto'
  | 'fall';

const drawn: Readonly<Record<GlyphName, React.ReactNode>> = {
  caesura: <path d="M9 20 14 4M15 20 20 4" />,
  tie: <path d="M3 9C7 19 17 19 21 9" />,
  ring: <circle cx="12" cy="12" r="7" />,
  'dotted ring': <circle cx="12" cy="12" r="8" strokeDasharray="0.2 5" />,
  fermata: (
    <>
      <path d="M4 16C4 4 20 4 20 16" />
      <path d="M12 15v.01" strokeWidth="4.5" />
    </>
  ),
  arrow: <path className="glyph-solid" d="M12 3 18 11H14.5V21H9.5V11H6Z" />,
  'hollow arrow': <path d="M12 3 18 11H14.5V21H9.5V11H6Z" />,
  dot: <circle className="glyph-solid" cx="12" cy="12" r="4" />,
  closing: <path d="M8 4V20M15 4V20" />,
  crescendo: <path d="M20 6 4 12 20 18" />,
  diminuendo: <path d="M4 6 20 12 4 18" />,
  tenuto: <path d="M4 12H20" />,
  fall: <path d="M4 6C8 5 9 9 12 11S15 18 20 18" />,
};

const OF_MARK: Readonly<Record<Mark['kind'], GlyphName>> = {
  break: 'caesura',
  mend: 'tie',
  missed: 'ring',
  silence: 'fermata',
  notice: 'arrow',
  unknowable: 'dotted ring',
  left: 'closing',
};

const OF_MOMENT: Readonly<Partial<Record<MomentKind, GlyphName>>> = {
  left: 'closing',
  break: 'caesura',
  'hurt-again': 'caesura',
  came: 'caesura',
  pretended: 'caesura',
  'cue-went-by': 'ring',
  missed: 'ring',
  coasted: 'ring',
  'about-you': 'ring',
  'looked-away': 'ring',
  repair: 'tie',
  'turned-back': 'tie',
  silence: 'fermata',
};

const OF_EFFECT: Readonly<Record<Effect, GlyphName>> = {
  deepened: 'crescendo',
  held: 'tenuto',
  helped: 'tie',
  drifted: 'diminuendo',
  slipped: 'fall',
  broke: 'caesura',
  came: 'caesura',
  repaired: 'tie',
  left: 'closing',
  unknowable: 'dotted ring',
};

export const glyphOfMark = (mark: Mark): GlyphName =>
  mark.kind === 'notice' && !mark.shifted ? 'hollow arrow' : OF_MARK[mark.kind];
export const glyphOfMoment = (kind: MomentKind): GlyphName => OF_MOMENT[kind] ?? 'dot';

export const glyphOfEffect = (effect: Effect): GlyphName => OF_EFFECT[effect];

export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg
      className={name === 'arrow' || name === 'hollow arrow' ? 'glyph glyph-ink' : 'glyph'}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {drawn[name]}
    </svg>
  );
}
