import { partAt, type Path } from '../../../persona/edit.ts';
import { SCRIPT } from '../../text/studioScript.ts';
import { useDeskState, usePlaces, useWords } from '../useDesk.ts';
import { useWays } from '../ways.ts';
import { blankMove } from './blanks.ts';
import { AddAlso, Does } from './Does.tsx';
import { Deed, Tick, Words } from './Fields.tsx';
import { AddCondition, Leads } from './Leads.tsx';
import { AddEntry, EntryTools, Row } from './Row.tsx';

interface MovesProps {
  readonly path: Path;
  readonly beat: Path | null;
  /** How each is called at the head of its line, and for a screen reader. */
  readonly head: string;
  readonly words: (place: number) => string;
  /** Each says where it leads. */
  readonly leads?: boolean;
  readonly least?: number;
  readonly most?: number;
  readonly add: string;
}

/** Words the learner can say, each with what it does and where it leads. */
export function Moves({ path, beat, head, words, leads = false, least = 0, most = 40, add }: MovesProps) {
  const moves = usePlaces(path);
  const { file } = useDeskState();
  return (
    <>
      {moves.map(({ index, key, entry: move }) => (
        <Row
          key={key}
          head={head}
          path={[...path, index]}
          later={
            <>
              {partAt(move, ['also']) === undefined ? <AddAlso move={[...path, index]} /> : null}
              {leads && !Array.isArray(partAt(move, ['to'])) ? <AddCondition path={[...path, index, 'to']} /> : null}
              {head === SCRIPT.reply && !leads ? <Tick path={[...path, index, 'once']} label={SCRIPT.once} /> : null}
            </>
          }
          tools={<EntryTools list={path} index={index} what={`${head} ${String(index + 1)}`} least={least} />}
        >
          <Words path={[...path, index, 'says']} label={words(index + 1)} />
          <span className="studio-tags">
            <Does move={[...path, index]} beat={beat} />
            {leads || partAt(move, ['to']) !== undefined ? <Leads path={[...path, index, 'to']} /> : null}
            <Id path={[...path, index, 'id']} />
          </span>
        </Row>
      ))}
      {moves.length < most ? (
        <AddEntry list={path} says={add} entry={() => blankMove(file, leads ? 'next' : undefined)} />
      ) : null}
    </>
  );
}

/** An id, as a button: pressed, it can be renamed everywhere. */
export function Id({ path }: { readonly path: Path }) {
  const { rename } = useWays();
  const id = useWords(path);
  return <Deed says={<span className="studio-id">{id === '' ? '…' : id}</span>} act={() => rename(path)} />;
}
