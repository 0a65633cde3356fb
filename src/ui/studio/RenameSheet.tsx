import { useState } from 'react';
import { partAt, type Path } from '../../persona/edit.ts';
import { renamed } from '../../persona/rename.ts';
import { STUDIO } from '../text/studio.ts';
import { beatsOfExpects } from './expects.ts';
import { Sheet } from './Sheet.tsx';
import { useDesk, useDeskState } from './useDesk.ts';
import { useWays } from './ways.ts';

interface RenameSheetProps {
  readonly path: Path;
  readonly onClose: () => void;
}

/** Another name for an id: everything that refers to it follows. */
export function RenameSheet({ path, onClose }: RenameSheetProps) {
  const desk = useDesk();
  const { file, draft, persona, current } = useDeskState();
  const { at, select, say } = useWays();
  const part = partAt(file, path);
  const id = typeof part === 'string' ? part : '';
  const [to, setTo] = useState(id);
  const [refused, setRefused] = useState('');
  const rename = () => {
    const beatAt = persona !== null && current ? beatsOfExpects(persona) : undefined;
    const result = renamed(draft.writing.text, path, to.trim(), beatAt);
    if (!result.ok) return setRefused(STUDIO.notRenamed[result.why]);
    desk.write(result.text);
    if (at === id && path[0] === 'beats' && path.length === 3) select(to.trim());
    say(STUDIO.renamed(id, to.trim(), result.places, result.left));
    onClose();
  };
  return (
    <Sheet title={STUDIO.renameTitle(id)} onClose={onClose}>
      <p className="prose">{STUDIO.renameWhy}</p>
      <form
        className="studio-ask"
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <input
          className="studio-field studio-id"
          aria-label={STUDIO.renameTitle(id)}
          value={to}
          spellCheck={false}
          onChange={({ target }) => setTo(target.value)}
        />
        <button className="btn btn-lead">{STUDIO.renameGo}</button>
      </form>
      <output>{refused}</output>
    </Sheet>
  );
}
