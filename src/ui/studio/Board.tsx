import { lazy, Suspense, useState } from 'react';
import { getLocation } from 'jsonc-parser';
import { pathText } from '../../persona/diagnostic.ts';
import { pathOf, type Path } from '../../persona/edit.ts';
import type { Change } from '../../persona/writing.ts';
import type { DraftStore } from '../../storage/drafts.ts';
import { goTo, ROUTES, useQuery } from '../routes.ts';
import { PLAY } from '../text/studioPlay.ts';
import { STUDIO, STUDIO_KEYS } from '../text/studio.ts';
import { KeysSheet } from '../parts/KeysSheet.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { Drawn } from './Drawn.tsx';
import { FindSheet } from './FindSheet.tsx';
import { Head } from './Head.tsx';
import { Outline } from './Outline.tsx';
import { beatIds, isPart, partOfPath } from './parts.ts';
import { Preview } from './play/Preview.tsx';
import { Problems } from './Problems.tsx';
import { RenameSheet } from './RenameSheet.tsx';
import { duplicateBeat } from './script/duplicate.ts';
import ScriptView from './script/ScriptView.tsx';
import { SnapshotsSheet } from './SnapshotsSheet.tsx';
import { useFile } from './useFile.ts';
import { useDesk, useDeskState } from './useDesk.ts';
import { useStudioKeys } from './useStudioKeys.ts';
import { Views } from './Views.tsx';
import { VIEWS, WaysProvider, type View, type Ways } from './ways.ts';

const JsonView = lazy(() => import('./json/JsonView.tsx'));
const Graph = lazy(() => import('./graph/Graph.tsx').then(({ Graph }) => ({ default: Graph })));
const Balance = lazy(() => import('./balance/Balance.tsx').then(({ Balance }) => ({ default: Balance })));

type Sheet = { readonly is: 'find' | 'keys' | 'snapshots' } | { readonly is: 'rename'; readonly path: Path };

/** A draft on the desk: what it is made of, one of its views, the talk beside it, and what was found. */
export function Board({ drafts, view }: { readonly drafts: DraftStore; readonly view: View }) {
  const desk = useDesk();
  const { draft, file, persona, current, diagnostics, kept } = useDeskState();
  const asked = new URLSearchParams(useQuery()).get('at');
  const beats = beatIds(file);
  const at = asked !== null && (isPart(asked) || beats.includes(asked)) ? asked : (beats[0] ?? '~who');
  const [place, setPlace] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [said, setSaid] = useState('');
  const [settings] = useSettings();
  const disk = useFile(drafts, setSaid);

  const go = (to: View, part: string) => {
    if (to !== view || part !== at) goTo(ROUTES.draft(draft.id, to, part));
  };
  const showPlace = (path: Path) => {
    const part = partOfPath(file, path);
    if (view === 'script' && part === null) go('json', at);
    else if (part !== null) go(view, part);
    setPlace(pathText(path));
  };
  const ways: Ways = {
    view,
    at,
    select: (part) => go(view, part),
    show: (to) => go(to, at),
    showPlace,
    rename: (path) => setSheet({ is: 'rename', path }),
    play: () => document.querySelector<HTMLElement>('.studio-choices button')?.focus(),
    say: setSaid,
  };
  /** Where a step was taken back, or done again, is where one wants to look. */
  const follow = (change: Change | undefined) => {
    const { draft: now, file: read, sound } = desk.state();
    if (change === undefined || !sound) return;
    const part = partOfPath(read, getLocation(now.writing.text, change.at + 1).path);
    if (part !== null) ways.select(part);
  };
  const stepBack = () => {
    desk.back();
    follow(desk.state().draft.writing.future.at(-1));
  };
  const stepForward = () => {
    desk.forward();
    follow(desk.state().draft.writing.past.at(-1));
  };
  const goToProblem = (index: number) => {
    const finding = diagnostics[index];
    if (finding === undefined) return;
    setChosen(index);
    showPlace(pathOf(finding.path));
  };
  const nextProblem = (step: 1 | -1) => {
    const count = diagnostics.length;
    if (count > 0) goToProblem(chosen === null ? (step > 0 ? 0 : count - 1) : (chosen + step + count) % count);
  };
  useStudioKeys({
    save: () => void disk.save(false),
    back: stepBack,
    forward: stepForward,
    problem: nextProblem,
    play: ways.play,
    find: () => setSheet({ is: 'find' }),
    rename: () => {
      const here = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['at'] : undefined;
      const path = here?.endsWith('.id') === true ? pathOf(here) : ['beats', beats.indexOf(at), 'id'];
      if (!isPart(at)) setSheet({ is: 'rename', path });
    },
    duplicate: () => {
      const copy = isPart(at) ? null : duplicateBeat(desk, beats.indexOf(at));
      if (copy !== null) ways.select(copy);
    },
    show: (index) => {
      const to = VIEWS[index];
      if (to !== undefined) ways.show(to);
    },
    keys: () => setSheet({ is: 'keys' }),
  });

  const playing = isPart(at) ? (persona?.opening[0] ?? null) : at;
  return (
    <WaysProvider value={ways}>
      <div className="studio-page">
        <Head
          disk={disk}
          onBack={stepBack}
          onForward={stepForward}
          onSnapshots={() => setSheet({ is: 'snapshots' })}
          onKeys={() => setSheet({ is: 'keys' })}
        />
        <main className="studio">
          <h1 className="sr">{STUDIO.draftTitle(draft.name)}</h1>
          <Outline />
          <section className="studio-editor" aria-label={STUDIO.editor}>
            <Views view={view} said={kept.ok ? said : kept.sentence} onFind={() => setSheet({ is: 'find' })} />
            <div className={`studio-view studio-view-${view}`} role="tabpanel" aria-labelledby={`studio-tab-${view}`}>
              <Suspense fallback={null}>
                {view === 'script' ? <ScriptView place={place} onPlaced={() => setPlace(null)} /> : null}
                {view === 'json' ? <JsonView place={place} onPlaced={() => setPlace(null)} /> : null}
                {view === 'graph' || view === 'balance' ? (
                  <Drawn>
                    {persona === null ? null : view === 'graph' ? (
                      <Graph
                        persona={persona}
                        selected={isPart(at) ? null : at}
                        onSelect={ways.select}
                        problems={diagnostics}
                      />
                    ) : (
                      <Balance persona={persona} />
                    )}
                  </Drawn>
                ) : null}
              </Suspense>
            </div>
            <Problems chosen={chosen} onGo={goToProblem} onNext={() => nextProblem(1)} />
          </section>
          <aside className="studio-preview" aria-label={PLAY.title}>
            {persona === null || playing === null ? (
              <p className="meta">{PLAY.never}</p>
            ) : (
              <Preview persona={persona} beat={playing} stale={!current && diagnostics.length > 0} />
            )}
          </aside>
        </main>
      </div>
      {sheet?.is === 'find' ? <FindSheet onClose={() => setSheet(null)} /> : null}
      {sheet?.is === 'snapshots' ? <SnapshotsSheet drafts={drafts} onClose={() => setSheet(null)} /> : null}
      {sheet?.is === 'rename' ? <RenameSheet path={sheet.path} onClose={() => setSheet(null)} /> : null}
      {sheet?.is === 'keys' ? (
        <KeysSheet lines={STUDIO_KEYS} lettersOff={!settings.letterKeys} onClose={() => setSheet(null)} />
      ) : null}
    </WaysProvider>
  );
}
