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

interface StandingProps {
  readonly character: Character;
  readonly now: Rapport;
}

/** How things stand, in words and numbers: not in a talk, where nobody is shown a number. */
export function Standing({ character, now }: StandingProps) {
  const open = needed(now.bond, now.strain) & ~now.met;
  const needs = NEEDS.filter(({ bit }) => open & bit).map(({ name }) => text.need(name));
  const lines: readonly (readonly [name: string, number: string | null, words: string])[] = [
    [text.ease, text.of(now.ease, EASE_MOST), text.easeWords(now, ceilingOf(character, now))],
    [text.trust, text.of(now.trust, TRUST_MOST), text.trustWords(now)],
    [text.depth, text.of(now.depth, DEPTH_MOST), text.depthWords(now)],
    [text.strain, text.of(now.strain, STRAIN_MOST), text.strainWords(now)],
    [text.needs, null, needs.length > 0 ? needs.join(', ') : text.noNeeds],
    [text.run, null, text.runWords(now)],
  ];
  return (
    <div className="model-standing">
      <h3>{text.title}</h3>
      <dl>
        {lines.map(([name, number, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {number === null ? null : <span className="model-number">{number}</span>} {words}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
