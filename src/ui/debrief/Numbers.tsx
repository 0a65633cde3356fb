import type { Pronoun } from '../../persona/vocabulary.ts';
import type { Score } from '../../scoring/score.ts';
import type { Tally } from '../../scoring/tally.ts';
import { numbersText as words } from '../text/debriefNumbers.ts';
import './numbers.css';

interface NumbersProps {
  readonly score: Score;
  readonly tally: Tally;
  readonly pronoun: Pronoun;
}

/** Three numbers, never one; where there was nothing to count, why. */
export function Numbers({ score: { repair, noticing, sustaining }, tally, pronoun }: NumbersProps) {
  return (
    <>
      <div className="numbers">
        <Figure
          name={words.repair.name}
          value={repair.value === null ? null : Math.round(repair.value)}
          of={words.repair.of}
          says={repair.why === null ? words.repair.says(repair, pronoun) : words.repair.why(repair.why, pronoun)}
        />
        <Figure
          name={words.noticing.name}
          value={noticing.value === null ? null : noticing.hits}
          of={words.noticing.of(noticing.shifts.length)}
          says={words.noticing.says(noticing)}
        />
        <Figure
          name={words.sustaining.name}
          value={sustaining.value === null ? null : sustaining.open}
          of={words.sustaining.of(sustaining.turns)}
          says={
            sustaining.value === null
              ? words.sustaining.tooShort(sustaining.turns)
              : words.sustaining.says(sustaining, pronoun)
          }
        />
      </div>
      <p className="meta numbers-counted">{words.counted(tally)}</p>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number | null;
  readonly of: string;
  readonly says: string;
}

function Figure({ name, value, of, says }: FigureProps) {
  return (
    <section>
      <h2 className="caps">{name}</h2>
      <p className="number">
        {value === null ? (
          <small>{words.notTested}</small>
        ) : (
          <>
            {value} <small>{of}</small>
          </>
        )}
      </p>
      <p className="prose">{says}</p>
    </section>
  );
}
