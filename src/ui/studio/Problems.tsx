import { memo } from 'react';
import type { Diagnostic } from '../../persona/diagnostic.ts';
import { pathOf } from '../../persona/edit.ts';
import { Icon } from '../parts/Icon.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import { STUDIO } from '../text/studio.ts';
import type { DeskState } from './desk.ts';
import { fixFor } from './fixes.ts';
import { useDesk, useDeskState } from './useDesk.ts';
import { useWalk, type Walk } from './useWalk.ts';
import { Talks } from './Talks.tsx';
import { useSteady } from './useSteady.ts';
import { useWays } from './ways.ts';

interface ProblemsProps {
  /** Which of them has been gone to last. */
  readonly chosen: number | null;
  readonly onGo: (index: number) => void;
  readonly onNext: () => void;
}

/** What is to be said of the walk of the whole talk. */
function walkSaid({ walking, failed }: Walk, { draft, walkedText }: DeskState): string {
  if (walking) return STUDIO.walking;
  if (failed) return STUDIO.walkFailed;
  if (walkedText === null) return '';
  return walkedText === draft.writing.text ? STUDIO.walked : STUDIO.walkedBefore;
}

/** What was found in the text: what a learner would suffer, where, and what can be done about it. */
export function Problems({ chosen, onGo, onNext }: ProblemsProps) {
  const desk = useDesk();
  const state = useDeskState();
  const { diagnostics, checking, sound } = state;
  const walk = useWalk();
  const { showPlace } = useWays();
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const talks = state.unmet.length === 0 && state.current ? STUDIO.talksMet(state.persona?.expect.length ?? 0) : '';
  const walked = walkSaid(walk, state);
  const go = useSteady(onGo);
  const mend = useSteady((index: number) => {
    const finding = diagnostics[index];
    const fix = finding === undefined ? null : fixFor(finding, desk.state().file);
    if (finding === undefined || fix === null) return;
    desk.edit(fix.mend);
    if (finding.path !== '') showPlace(pathOf(finding.path));
  });
  return (
    <section className="studio-problems" aria-label={STUDIO.problems}>
      <div className="studio-problems-head">
        <output>
          <b>{STUDIO.problemCount(errors, diagnostics.length - errors)}</b>
          {errors > 0 ? <span className="meta"> {STUDIO.stopsPlaying}</span> : null}
          <span className="meta"> {checking ? STUDIO.checking : errors > 0 ? '' : [talks, walked].join(' ')}</span>
        </output>
        <span className="studio-problems-deeds">
          {errors > 0 ? null : (
            <button
              type="button"
              className="studio-quiet"
              title={STUDIO.walkWhy}
              onClick={walk.walking ? walk.stop : walk.start}
            >
              {walk.walking ? STUDIO.walkStop : STUDIO.walk}
            </button>
          )}
          {diagnostics.length > 0 ? (
            <button type="button" className="studio-quiet" aria-keyshortcuts="F8" onClick={onNext}>
              {STUDIO.nextProblem} <Kbd>F8</Kbd>
            </button>
          ) : null}
        </span>
      </div>
      {diagnostics.length === 0 ? null : (
        <ul>
          {diagnostics.map((finding, index) => (
            <Problem
              key={`${String(finding.line)}:${String(finding.column)}:${finding.code}:${finding.sentence}`}
              finding={finding}
              index={index}
              chosen={index === chosen}
              mendable={sound}
              onGo={go}
              onMend={mend}
            />
          ))}
        </ul>
      )}
      {errors > 0 ? null : <Talks />}
    </section>
  );
}

interface ProblemProps {
  readonly finding: Diagnostic;
  readonly index: number;
  readonly chosen: boolean;
  readonly mendable: boolean; // the text can be edited part by part
  readonly onGo: (index: number) => void;
  readonly onMend: (index: number) => void;
}

/** Drawn again only when something else is found: there may be hundreds, and somebody is typing. */
const Problem = memo(({ finding, index, chosen, mendable, onGo, onMend }: ProblemProps) => {
  const desk = useDesk();
  const { severity, code, sentence, hint, line } = finding;
  const fix = mendable ? fixFor(finding, desk.state().file) : null;
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
          <button type="button" className="studio-fix" onClick={() => onMend(index)}>
            {fix.says}
          </button>
        )}
      </span>
      <button
        type="button"
        className="studio-quiet"
        aria-label={`${STUDIO.goThere(line)}: ${sentence}`}
        onClick={() => onGo(index)}
      >
        {STUDIO.line(line)}
      </button>
    </li>
  );
});
