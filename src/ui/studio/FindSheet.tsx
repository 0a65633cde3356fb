import { useState } from 'react';
import { partAt } from '../../persona/edit.ts';
import { STUDIO } from '../text/studio.ts';
import { beatIds, PART_NAMES, PARTS } from './parts.ts';
import { Sheet } from './Sheet.tsx';
import { useDeskState } from './useDesk.ts';
import { useWays } from './ways.ts';

/** Goes to a beat or a part by a few letters of its name, or of its open line. */
export function FindSheet({ onClose }: { readonly onClose: () => void }) {
  const { file } = useDeskState();
  const { select } = useWays();
  const [asked, setAsked] = useState('');
  const all = [
    ...beatIds(file).map((id, index) => ({ at: id, name: id, says: firstWords(file, index) })),
    ...PARTS.map((part) => ({ at: part as string, name: PART_NAMES[part], says: '' })),
  ];
  const letters = asked.trim().toLowerCase();
  const found = all.filter(({ name, says }) => `${name} ${says}`.toLowerCase().includes(letters)).slice(0, 30);
  const go = (at: string | undefined) => {
    if (at === undefined) return;
    onClose();
    select(at);
  };
  return (
    <Sheet title={STUDIO.findBeat} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(found[0]?.at);
        }}
      >
        <input
          className="studio-field"
          aria-label={STUDIO.findBeat}
          value={asked}
          onChange={({ target }) => setAsked(target.value)}
        />
      </form>
      <ul className="studio-found">
        {found.map(({ at, name, says }) => (
          <li key={at}>
            <button type="button" onClick={() => go(at)}>
              <b>{name}</b> <span className="prose">{says}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="meta">{STUDIO.findNothing}</p> : null}
    </Sheet>
  );
}

function firstWords(file: unknown, index: number): string {
  const says = partAt(file, ['beats', index, 'lines', 'open', 'says', 0]);
  return typeof says === 'string' ? says : '';
}
