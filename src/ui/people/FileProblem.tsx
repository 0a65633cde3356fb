import type { Diagnostic } from '../../persona/diagnostic.ts';
import { peopleText } from '../text/people.ts';
import type { Arrival } from './somebody.ts';
import './problem.css';

/** As many as anybody mends at a time. */
const SHOWN = 3;

/** The library could not read the file at all: there is no place in it to point at. */
const NOT_LOADED = 'not-loaded';

/** Instead of somebody whose file cannot be used: the file, the places, and never half a person. */
export function FileProblem({ id, arrival }: { readonly id: string; readonly arrival: Arrival }) {
  if (arrival === 'did not arrive') return <p className="problem-says">{peopleText.notFetched(id)}</p>;
  const problems = arrival.diagnostics.filter(({ severity }) => severity === 'error');
  const unread = problems.find(({ code }) => code === NOT_LOADED);
  if (unread !== undefined) return <p className="problem-says">{unread.sentence}</p>;
  return (
    <div className="problem">
      <p className="problem-says">{peopleText.fileUnusable}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <Problem key={`${problem.line}:${problem.column}:${problem.sentence}`} problem={problem} />
        ))}
      </ul>
      {problems.length > SHOWN ? (
        <p className="problem-more">{peopleText.moreProblems(problems.length - SHOWN)}</p>
      ) : null}
    </div>
  );
}

function Problem({ problem }: { readonly problem: Diagnostic }) {
  return (
    <li>
      <p className="problem-says">{peopleText.fileProblem(problem)}</p>
      {problem.hint === undefined ? null : <p className="problem-more">{problem.hint}</p>}
    </li>
  );
}
