import { modelText } from '../text/model.ts';
import { BOND_ARROWS, STANCE_ARROWS, type Arrow } from './arrows.ts';

const { table: text } = modelText;

/** Everything the drawing says, as a table. */
export function ArrowTable({ taken }: { readonly taken: readonly string[] }) {
  return (
    <details className="model-arrows">
      <summary>{text.show}</summary>
      <p className="prose">{text.intro}</p>
      <table className="model-table">
        <caption className="sr">{text.caption}</caption>
        <thead>
          <tr>
            {text.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <Arrows name={text.stance} arrows={STANCE_ARROWS} taken={taken} />
        <Arrows name={text.bond} arrows={BOND_ARROWS} taken={taken} />
      </table>
    </details>
  );
}

interface ArrowsProps {
  readonly name: string;
  readonly arrows: readonly Arrow[];
  readonly taken: readonly string[];
}

function Arrows({ name, arrows, taken }: ArrowsProps) {
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup" className="caps">
          {name}
        </th>
      </tr>
      {arrows.map(({ id, from, to, ways }) => (
        <tr key={id} className={taken.includes(id) ? 'model-row-lit' : undefined}>
          <th scope="row">
            {text.arrow(from, to)} {taken.includes(id) ? <span className="model-taken">{text.taken}</span> : null}
          </th>
          <td data-head={text.heads[1]}>
            {text.when(ways).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
