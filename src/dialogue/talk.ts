// A talk that can be walked: one person, one arrangement, one way of reacting. Built once, never changed.
import type { Persona } from '../persona/schema.ts';
import type { Beat, When } from '../persona/script.ts';
import { statechart } from '../rapport/machine.ts';
import type { Character } from '../rapport/rapport.ts';
import type { React } from '../rapport/walk.ts';
import { arrange, type Arrangement } from './arrange.ts';

export interface Talk {
  readonly persona: Persona;
  readonly character: Character;
  readonly arrangement: Arrangement;
  readonly seed: number;
  readonly react: React;
  readonly beatOf: (id: string) => Beat;
  readonly watchedOpen: ReadonlySet<string>; // beats some condition asks about having been heard open
}

export const characterOf = (persona: Persona): Character => ({
  ...persona.temperament,
  medium: persona.setting.medium,
});

/**
 * Builds the talk a seed stands for.
 * @param options.arrangement instead of the seed's own, for tests of a given order
 * @param options.react the statechart unless analysis hands in its fast form; both are one definition
 */
export function buildTalk(
  persona: Persona,
  seed: number,
  options: { readonly arrangement?: Arrangement; readonly react?: React } = {},
): Talk {
  const beats = new Map(persona.beats.map((beat) => [beat.id, beat]));
  const character = characterOf(persona);
  return {
    persona,
    character,
    seed,
    arrangement: options.arrangement ?? arrange(persona, seed),
    react: options.react ?? statechart(character),
    beatOf: (id) => {
      const beat = beats.get(id);
      if (!beat) throw new Error(`There is no beat "${id}" in ${persona.id}; the parser lets no such file through.`);
      return beat;
    },
    watchedOpen: new Set(conditionsOf(persona).flatMap(({ heardOpen }) => heardOpen ?? [])),
  };
}

const listed = (when: When | undefined) => (when === undefined ? [] : Array.isArray(when) ? when : [when]);

/** Every condition of a persona, wherever it stands. */
export function conditionsOf(persona: Persona) {
  const targets = persona.beats.flatMap(({ moves }) => moves.flatMap(({ to }) => (typeof to === 'string' ? [] : to)));
  return [...targets, ...persona.close, ...persona.asides, ...persona.endings].flatMap(({ when }) => listed(when));
}
