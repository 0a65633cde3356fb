// How things stand with somebody, variable by variable: the name, the number where it is one, and what it means.
import {
  ceilingOf,
  DEPTH_MOST,
  EASE_MOST,
  needed,
  NEEDS,
  TRUST_MOST,
  type Character,
  type Rapport,
} from '../../rapport/rapport.ts';
import { modelText } from '../text/model.ts';

const { state: text } = modelText;
const STRAIN_MOST = 3;

export type StandingLine = readonly [name: string, number: string | null, words: string];

/** The lines, in the order they are read. */
export function standingLines(character: Character, now: Rapport): readonly StandingLine[] {
  const open = needed(now.bond, now.strain) & ~now.met;
  const needs = NEEDS.filter(({ bit }) => open & bit).map(({ name }) => text.need(name));
  return [
    [text.ease, text.of(now.ease, EASE_MOST), text.easeWords(now, ceilingOf(character, now))],
    [text.trust, text.of(now.trust, TRUST_MOST), text.trustWords(now)],
    [text.depth, text.of(now.depth, DEPTH_MOST), text.depthWords(now)],
    [text.strain, text.of(now.strain, STRAIN_MOST), text.strainWords(now)],
    [text.needs, null, needs.length > 0 ? needs.join(', ') : text.noNeeds],
    [text.run, null, text.runWords(now)],
  ];
}
