import type { Fact } from '../../persona/schema.ts';
import type { Truth } from '../../persona/vocabulary.ts';
import { briefText } from '../text/brief.ts';
import type { Grammar } from '../text/pronoun.ts';

/** What is true of you and what is not, side by side: which common ground is real can be seen before the talk. */
export function Facts({ facts, words }: { readonly facts: readonly Fact[]; readonly words: Grammar }) {
  const these = (truth: Truth) => facts.filter((fact) => fact.truth === truth);
  return (
    <div className="brief-facts">
      <div>
        <FactList title={briefText.truth.true} why={briefText.truthWhy.true} facts={these('true')} />
        <FactList title={briefText.truth.near} why={briefText.truthWhy.near(words)} facts={these('near')} />
      </div>
      <div>
        <FactList title={briefText.truth.false} why={briefText.truthWhy.false} facts={these('false')} />
      </div>
    </div>
  );
}

interface FactListProps {
  readonly title: string;
  readonly why: string;
  readonly facts: readonly Fact[];
}

function FactList({ title, why, facts }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h2 className="caps">{title}</h2>
      <p className="meta">{why}</p>
      <ul>
        {facts.map((fact) => {
          const level = fact.truth === 'false' ? undefined : briefText.level(fact.level);
          return (
            <li key={fact.id}>
              <p className="prose">{fact.says}</p>
              {level === undefined ? null : <p className="meta">{level}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
