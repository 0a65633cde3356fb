import { pathText } from '../../persona/diagnostic.ts';
import { insert } from '../../persona/edit.ts';
import { Icon } from '../parts/Icon.tsx';
import { STUDIO } from '../text/studio.ts';
import { beatIds, PART_NAMES, PARTS, pathOfPart, type Part } from './parts.ts';
import { blankBeat } from './script/blanks.ts';
import { findingsAt, useDesk, useDeskState } from './useDesk.ts';
import { useWays } from './ways.ts';

const BEFORE: readonly Part[] = ['~who', '~brief', '~temperament', '~course'];
const AFTER = PARTS.filter((part) => !BEFORE.includes(part));

/** Everything a person is made of, to go to. */
export function Outline() {
  const desk = useDesk();
  const { file, diagnostics } = useDeskState();
  const { at, select } = useWays();
  const beats = beatIds(file);
  const addBeat = () => {
    const beat = blankBeat(file);
    desk.edit((text) => insert(text, ['beats'], beats.length, beat));
    select(beat.id);
  };
  const entry = (part: string, says: string) => {
    const found = diagnostics.length === 0 ? [] : findingsAt(diagnostics, pathText(pathOfPart(file, part)));
    return (
      <li key={part}>
        <button type="button" aria-current={part === at ? 'true' : undefined} onClick={() => select(part)}>
          <span className={says === part ? 'studio-id' : undefined}>{says}</span>
          {found.length === 0 ? null : (
            <>
              <Icon name={found.some(({ severity }) => severity === 'error') ? 'circle-alert' : 'triangle-alert'} />
              <span className="sr">{STUDIO.problemCount(found.length, 0)}</span>
            </>
          )}
        </button>
      </li>
    );
  };
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
