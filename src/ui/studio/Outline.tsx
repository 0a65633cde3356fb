import { memo, useMemo } from 'react';
import type { Diagnostic } from '../../persona/diagnostic.ts';
import { insert, pathOf } from '../../persona/edit.ts';
import { Icon } from '../parts/Icon.tsx';
import { STUDIO } from '../text/studio.ts';
import { beatIds, PART_NAMES, partOfPath, PARTS, type Part } from './parts.ts';
import { blankBeat } from './script/blanks.ts';
import { useDesk, useDeskState } from './useDesk.ts';
import { useSteady } from './useSteady.ts';
import { useWays } from './ways.ts';

const BEFORE: readonly Part[] = ['~who', '~brief', '~temperament', '~course'];
const AFTER = PARTS.filter((part) => !BEFORE.includes(part));

/** What was found in each part: how much, and whether it has to be mended. */
type Marks = ReadonlyMap<string, { readonly count: number; readonly error: boolean }>;

function marksOf(file: unknown, diagnostics: readonly Diagnostic[]): Marks {
  const marks = new Map<string, { count: number; error: boolean }>();
  for (const { path, severity } of diagnostics) {
    const part = path === '' ? null : partOfPath(file, pathOf(path));
    if (part === null) continue;
    const mark = marks.get(part) ?? { count: 0, error: false };
    marks.set(part, { count: mark.count + 1, error: mark.error || severity === 'error' });
  }
  return marks;
}

/** Everything a person is made of, to go to. */
export function Outline() {
  const desk = useDesk();
  const { file, diagnostics } = useDeskState();
  const { at, select } = useWays();
  const ids = beatIds(file).join(' ');
  const beats = useMemo(() => (ids === '' ? [] : ids.split(' ')), [ids]);
  const marks = useMemo(() => marksOf(desk.state().file, diagnostics), [desk, diagnostics]);
  const addBeat = () => {
    const beat = blankBeat(file);
    desk.edit((text) => insert(text, ['beats'], beats.length, beat));
    select(beat.id);
  };
  const go = useSteady(select);
  const entry = (part: string, says: string) => (
    <Entry
      key={part}
      part={part}
      onGo={go}
      says={says}
      current={part === at}
      count={marks.get(part)?.count ?? 0}
      error={marks.get(part)?.error === true}
    />
  );
  return (
    <nav className="studio-outline" aria-label={STUDIO.beats}>
      <h2 className="caps">{STUDIO.who}</h2>
      <ul>{BEFORE.map((part) => entry(part, PART_NAMES[part]))}</ul>
      <h2 className="caps">{STUDIO.beats}</h2>
      <ul>{beats.map((beat) => entry(beat, beat))}</ul>
      <button type="button" className="studio-quiet" onClick={addBeat}>
        {STUDIO.addBeat}
      </button>
      <h2 className="caps">{STUDIO.anywhere}</h2>
      <ul>{AFTER.map((part) => entry(part, PART_NAMES[part]))}</ul>
    </nav>
  );
}

interface EntryProps {
  readonly part: string;
  readonly says: string;
  readonly current: boolean;
  readonly count: number; // of what was found in it
  readonly error: boolean;
  readonly onGo: (part: string) => void;
}

const Entry = memo(({ part, says, current, count, error, onGo }: EntryProps) => (
  <li>
    <button type="button" aria-current={current ? 'true' : undefined} onClick={() => onGo(part)}>
      <span className={says === part ? 'studio-id' : undefined}>{says}</span>
    </button>
    {count === 0 ? null : (
      <span className="studio-found-here">
        <Icon name={error ? 'circle-alert' : 'triangle-alert'} />
        <span className="sr">{STUDIO.problemCount(error ? count : 0, error ? 0 : count)}</span>
      </span>
    )}
  </li>
));
