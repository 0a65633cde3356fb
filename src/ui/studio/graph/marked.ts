// Which beat or ending of the drawing a problem belongs to, by the path the parser or a rule gave it.
import type { Diagnostic } from '../../../persona/diagnostic.ts';
import type { Persona } from '../../../persona/schema.ts';
import { endingId } from './layout.ts';

export interface Marked {
  readonly problems: ReadonlyMap<string, readonly Diagnostic[]>; // by beat or ending, as places of the drawing
  readonly elsewhere: number; // those that belong to neither
}

const PLACE = /^(beats|endings|topics)\[(\d+)\]/;

/** Sorts problems by the place they belong to. */
export function markedBy(persona: Persona, problems: readonly Diagnostic[]): Marked {
  const placed = new Map<string, Diagnostic[]>();
  let elsewhere = 0;
  for (const problem of problems) {
    const place = placeOf(persona, problem.path);
    const others = place === undefined ? undefined : placed.get(place);
    if (others) others.push(problem);
    else if (place === undefined) elsewhere++;
    else placed.set(place, [problem]);
  }
  return { problems: placed, elsewhere };
}

function placeOf(persona: Persona, path: string): string | undefined {
  if (path.startsWith('jolt')) return persona.jolt?.beat;
  const [, list, number] = PLACE.exec(path) ?? [];
  const at = Number(number);
  switch (list) {
    case 'beats':
      return persona.beats[at]?.id;
    case 'topics':
      return persona.topics[at]?.entry;
    case 'endings': {
      const ending = persona.endings[at];
      return ending && endingId(ending.id);
    }
    default:
      return undefined;
  }
}
