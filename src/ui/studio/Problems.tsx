import type { Diagnostic } from '../../persona/diagnostic.ts';
import { pathOf } from '../../persona/edit.ts';
import { Icon } from '../parts/Icon.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import { STUDIO } from '../text/studio.ts';
import { fixFor } from './fixes.ts';
import { useDesk, useDeskState } from './useDesk.ts';
import { useWays } from './ways.ts';

interface ProblemsProps {
  /** Which of them has been gone to last. */
  readonly chosen: number | null;
  readonly onGo: (index: number) => void;
  readonly onNext: () => void;
}

/** What was found in the text: what a learner would suffer, where, and what can be done about it. */
export function Problems({ chosen, onGo, onNext }: ProblemsProps) {
  const { diagnostics, checking } = useDeskState();
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return (
    <section className="studio-problems" aria-label={STUDIO.problems}>
      <div className="studio-problems-head">
        <output>
          <b>{STUDIO.problemCount(errors, diagnostics.length - errors)}</b>
          {errors > 0 ? <span className="meta"> {STUDIO.stopsPlaying}</span> : null}
          {checking ? <span className="meta"> {STUDIO.checking}</span> : null}
        </output>
        {diagnostics.length > 0 ? (
          <button type="button" className="studio-quiet" aria-keyshortcuts="F8" onClick={onNext}>
            {STUDIO.nextProblem} <Kbd>F8</Kbd>
          </button>
        ) : null}
      </div>
      {diagnostics.length === 0 ? null : (
        <ul>
          {diagnostics.map((finding, index) => (
            <Problem
              key={`${String(finding.line)}:${String(finding.column)}:${finding.code}:${finding.sentence}`}
              finding={finding}
              chosen={index === chosen}
              onGo={() => onGo(index)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ProblemProps {
  readonly finding: Diagnostic;
  readonly chosen: boolean;
  readonly onGo: () => void;
}

function Problem({ finding, chosen, onGo }: ProblemProps) {
  const desk = useDesk();
  const { file, sound } = useDeskState();
  const { showPlace } = useWays();
  const { severity, code, sentence, hint, line, path } = finding;
  const fix = sound ? fixFor(finding, file) : null;
  return (
    <li aria-current={chosen ? true : undefined}>
      <span>
        <Icon name={severity === 'error' ? 'circle-alert' : 'triangle-alert'} />
        <span className="sr">{severity === 'error' ? STUDIO.error : STUDIO.warning}</span>
      </span>
      <span className="studio-code">{code}</span>
      <span>
        {sentence} {hint === undefined ? null : <span className="studio-hint">{hint} </span>}
        {fix === null ? null : (
          <button
            type="button"
            className="studio-fix"
            onClick={() => {
              desk.edit(fix.mend);
              if (path !== '') showPlace(pathOf(path));
            }}
          >
            {fix.says}
          </button>
        )}
      </span>
      <button type="button" className="studio-quiet" aria-label={`${STUDIO.goThere(line)}: ${sentence}`} onClick={onGo}>
        {STUDIO.line(line)}
      </button>
    </li>
  );
}
