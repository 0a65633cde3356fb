import type { Character, Rapport } from '../../rapport/rapport.ts';
import { modelText } from '../text/model.ts';
import { standingLines } from './standing.ts';

interface StandingProps {
  readonly character: Character;
  readonly now: Rapport;
}

/** How things stand, in words and numbers: not in a talk, where nobody is shown a number. */
export function Standing({ character, now }: StandingProps) {
  return (
    <div className="model-standing">
      <h3>{modelText.state.title}</h3>
      <dl>
        {standingLines(character, now).map(([name, number, words]) => (
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
