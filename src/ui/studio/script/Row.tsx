import { useState, type ReactNode } from 'react';
import { pathText } from '../../../persona/diagnostic.ts';
import { insert, swap, take, type Path } from '../../../persona/edit.ts';
import { Icon } from '../../parts/Icon.tsx';
import { STUDIO } from '../../text/studio.ts';
import { SCRIPT } from '../../text/studioScript.ts';
import { findingsAt, useDesk, useDeskState, useList } from '../useDesk.ts';
import { Deed } from './Fields.tsx';

interface RowProps {
  /** What stands at the head of the line. */
  readonly head: string;
  /** The part of the file it shows: what was found there is marked beside it. */
  readonly path?: Path;
  readonly tools?: ReactNode;
  /** What is seldom wanted: it waits behind a button. */
  readonly later?: ReactNode;
  readonly children: ReactNode;
}

/** One line of the script: a mark if something was found there, what it is, and the words. */
export function Row({ head, path, tools, later, children }: RowProps) {
  const [more, setMore] = useState(false);
  return (
    <div className="studio-row">
      <span className="studio-mark">{path === undefined ? null : <Mark path={path} />}</span>
      <span className="studio-head">{head}</span>
      <div className="studio-says">
        {children}
        {more ? <span className="studio-tags">{later}</span> : null}
      </div>
      {tools === undefined && later === undefined ? null : (
        <span className="studio-tools">
          {later === undefined ? null : (
            <button
              type="button"
              className="studio-deed"
              aria-label={SCRIPT.more(head)}
              aria-expanded={more}
              onClick={() => setMore(!more)}
            >
              …
            </button>
          )}
          {tools}
        </span>
      )}
    </div>
  );
}

/** That something was found, as a shape and for a screen reader in words. */
function Mark({ path }: { readonly path: Path }) {
  const { diagnostics } = useDeskState();
  const found = findingsAt(diagnostics, pathText(path));
  if (found.length === 0) return null;
  const error = found.some(({ severity }) => severity === 'error');
  return (
    <span title={found.map(({ sentence }) => sentence).join(' ')}>
      <Icon name={error ? 'circle-alert' : 'triangle-alert'} />
      <span className="sr">{error ? STUDIO.error : STUDIO.warning}</span>
    </span>
  );
}

interface EntryToolsProps {
  readonly list: Path;
  readonly index: number;
  /** What it is, for the names of the buttons. */
  readonly what: string;
  readonly least?: number;
}

/** Moves an entry of a list, or takes it away. */
export function EntryTools({ list, index, what, least = 0 }: EntryToolsProps) {
  const desk = useDesk();
  const count = useList(list).length;
  return (
    <>
      {index > 0 ? (
        <Deed says="↑" label={SCRIPT.up(what)} act={() => desk.edit((text) => swap(text, list, index - 1, index))} />
      ) : null}
      {index < count - 1 ? (
        <Deed says="↓" label={SCRIPT.down(what)} act={() => desk.edit((text) => swap(text, list, index, index + 1))} />
      ) : null}
      {count > least ? (
        <Deed says="×" label={SCRIPT.remove(what)} act={() => desk.edit((text) => take(text, [...list, index]))} />
      ) : null}
    </>
  );
}

/** Adds an entry at the end of a list. */
export function AddEntry({
  list,
  says,
  entry,
}: {
  readonly list: Path;
  readonly says: string;
  readonly entry: () => unknown;
}) {
  const desk = useDesk();
  const count = useList(list).length;
  return (
    <div className="studio-row">
      <span />
      <span />
      <div className="studio-says">
        <Deed says={says} act={() => desk.edit((text) => insert(text, list, count, entry()))} />
      </div>
    </div>
  );
}
