// Everything of one kind in a persona file, each with its path: what the rules walk over.
import type { Persona } from '../schema.ts';
import type { Condition, Line, Move, Reply, Target } from '../script.ts';
import { STANCES, type Stance } from '../vocabulary.ts';

export type Path = readonly (string | number)[];
export interface At<T> {
  readonly it: T;
  readonly path: Path;
}
const at = <T>(it: T, ...path: Path): At<T> => ({ it, path });

/** Where a target may lead: beats, and the words "next", "back" and "end". */
export const targetsOf = (to: Target): readonly string[] =>
  typeof to === 'string' ? [to] : to.map(({ beat }) => beat);

/** Her lines, with the stance each is spoken in. */
export const linesIn = ({
  beats,
}: Persona): readonly (At<Line> & { readonly beat: number; readonly stance: Stance })[] =>
  beats.flatMap(({ lines }, beat) =>
    STANCES.map((stance) => ({ ...at(lines[stance], 'beats', beat, 'lines', stance), beat, stance })),
  );

/** Everything a learner can say. */
export const movesIn = ({ beats, hand, cutOff }: Persona): readonly At<Move>[] => [
  ...beats.flatMap((beat, index) =>
    (['moves', 'cutIns'] as const).flatMap((list) =>
      beat[list].map((move, place) => at(move, 'beats', index, list, place)),
    ),
  ),
  ...hand.map((move, index) => at<Move>(move, 'hand', index)),
  ...cutOff.map((move, index) => at(move, 'cutOff', index)),
];

/** Every reply of hers that is not a line: reactions, silences, asides, endings. */
export const repliesIn = ({ beats, reactions, asides, endings }: Persona): readonly At<Reply>[] => [
  ...beats.flatMap(({ silence }, index) =>
    (['short', 'long'] as const).flatMap((length) =>
      silence?.[length] ? [at(silence[length], 'beats', index, 'silence', length)] : [],
    ),
  ),
  ...Object.entries(reactions).flatMap(([occasion, columns]) =>
    Object.entries(columns).map(([column, reply]) => at(reply, 'reactions', occasion, column)),
  ),
  ...asides.map(({ reply }, index) => at(reply, 'asides', index, 'reply')),
  ...endings.map(({ reply }, index) => at(reply, 'endings', index, 'reply')),
];

/** Every breath of hers: words said without a stop. */
export const breathsIn = (persona: Persona): readonly At<string>[] =>
  [...linesIn(persona), ...repliesIn(persona)].flatMap(({ it, path }) =>
    it.says.map((words, index) => at(words, ...path, 'says', index)),
  );

/** Every single condition, wherever it stands. */
export function conditionsIn({ beats, close, asides, endings }: Persona): readonly At<Condition>[] {
  const whens = [
    ...beats.flatMap(({ moves }, beat) =>
      moves.flatMap(({ to }, move) =>
        typeof to === 'string'
          ? []
          : to.map(({ when }, way) => at(when, 'beats', beat, 'moves', move, 'to', way, 'when')),
      ),
    ),
    ...close.map(({ when }, index) => at(when, 'close', index, 'when')),
    ...asides.map(({ when }, index) => at(when, 'asides', index, 'when')),
    ...endings.map(({ when }, index) => at(when, 'endings', index, 'when')),
  ];
  return whens.flatMap(({ it, path }) =>
    it === undefined ? [] : Array.isArray(it) ? it.map((one, index) => at(one, ...path, index)) : [at(it, ...path)],
  );
}

export const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** "this", "this and that", "this, that and 3 more": a list as a sentence bears it. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
