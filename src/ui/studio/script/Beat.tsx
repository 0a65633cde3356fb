import { partAt, put, swap, take, type Path } from '../../../persona/edit.ts';
import { STANCES, TABLES, type Stance } from '../../../persona/vocabulary.ts';
import { SCRIPT, STANCE_WORDS, TABLE_WORDS } from '../../text/studioScript.ts';
import { beatIds } from '../parts.ts';
import { useDesk, useDeskState, usePart } from '../useDesk.ts';
import { useWays } from '../ways.ts';
import { lastWords } from './blanks.ts';
import { duplicateBeat } from './duplicate.ts';
import { Cues } from './Cues.tsx';
import { Breaths, ChooseAt, Deed, Small, Tick, Word, Words, type Option } from './Fields.tsx';
import { Id, Moves } from './Moves.tsx';
import { Reply, useName, useTheir } from './Reply.tsx';
import { Row } from './Row.tsx';
import { tailAlong } from './tail.ts';

const TABLE_OPTIONS: readonly Option[] = TABLES.map((value) => ({ value, says: TABLE_WORDS[value] }));
const DEPTH_OPTIONS: readonly Option[] = SCRIPT.depths.map((says, index) => ({ value: String(index), says }));
const BREAK_OPTIONS: readonly Option[] = (['jolt', 'bounce'] as const).map((value) => ({
  value,
  says: SCRIPT.breaks[value],
}));

/** A beat as a page of a play: the line in three stances, what is on the table, what can be said. */
export function Beat({ index }: { readonly index: number }) {
  const desk = useDesk();
  const { file } = useDeskState();
  const { select } = useWays();
  const path: Path = ['beats', index];
  const tail = usePart([...path, 'tail']);
  const count = beatIds(file).length;
  const breaks = usePart([...path, 'opensBreak']) !== undefined;
  const opensBreak = (
    <ChooseAt
      path={[...path, 'opensBreak']}
      label={SCRIPT.opensBreak}
      options={BREAK_OPTIONS}
      none={SCRIPT.breaks.none}
    />
  );
  const duplicate = () => {
    const copy = duplicateBeat(desk, index);
    if (copy !== null) select(copy);
  };
  const remove = () => {
    desk.edit((text) => take(text, path));
    select(beatIds(desk.state().file)[Math.max(0, index - 1)] ?? '~who');
  };
  return (
    <>
      <Row
        head={SCRIPT.beat}
        path={[...path, 'id']}
        later={breaks ? undefined : opensBreak}
        tools={
          <>
            {index > 0 ? (
              <Deed
                says="↑"
                label={SCRIPT.beatUp}
                act={() => desk.edit((text) => swap(text, ['beats'], index - 1, index))}
              />
            ) : null}
            {index < count - 1 ? (
              <Deed
                says="↓"
                label={SCRIPT.beatDown}
                act={() => desk.edit((text) => swap(text, ['beats'], index, index + 1))}
              />
            ) : null}
            <Deed says="+" label={SCRIPT.duplicateBeat} act={duplicate} />
            {count > 1 ? <Deed says="×" label={SCRIPT.removeBeat} act={remove} /> : null}
          </>
        }
      >
        <h2 className="studio-title">
          <Id path={[...path, 'id']} />
        </h2>
        <span className="studio-tags">
          {SCRIPT.about} <Word path={[...path, 'topic']} label={SCRIPT.about} />
          <ChooseAt path={[...path, 'depth']} label={SCRIPT.depth} options={DEPTH_OPTIONS} numbers />
          {breaks ? opensBreak : null}
        </span>
      </Row>
      <Row head={SCRIPT.table} path={[...path, 'table']}>
        <ChooseAt path={[...path, 'table']} label={SCRIPT.table} options={TABLE_OPTIONS} />
      </Row>
      <Row head={SCRIPT.details} path={[...path, 'details']}>
        <Small path={[...path, 'details']} label={SCRIPT.details} placeholder={SCRIPT.detailsHint} />
      </Row>
      {STANCES.map((stance) => (
        <Line key={stance} beat={path} stance={stance} />
      ))}
      {tail === undefined ? (
        <Row head={SCRIPT.tail}>
          <Deed
            says={SCRIPT.addTail}
            act={() => desk.edit((text) => put(text, [...path, 'tail'], lastWords(partAt(file, path))))}
          />
        </Row>
      ) : (
        <>
          <Row
            head={SCRIPT.tail}
            path={[...path, 'tail']}
            tools={
              <Deed
                says="×"
                label={SCRIPT.remove(SCRIPT.tail)}
                act={() => desk.edit((text) => take(text, [...path, 'tail']))}
              />
            }
          >
            <Words path={[...path, 'tail', 'after']} label={SCRIPT.tailAfter} />
          </Row>
          <Row head={SCRIPT.keep} path={[...path, 'tail', 'keep']}>
            <Words path={[...path, 'tail', 'keep']} label={SCRIPT.tailKeep} />
          </Row>
          <Moves
            path={[...path, 'cutIns']}
            beat={path}
            head={SCRIPT.cutIn}
            words={SCRIPT.cutInWords}
            most={4}
            add={SCRIPT.addCutIn}
          />
        </>
      )}
      <Moves
        path={[...path, 'moves']}
        beat={path}
        head={SCRIPT.reply}
        words={SCRIPT.replyWords}
        leads
        least={2}
        most={4}
        add={SCRIPT.addReply}
      />
      {(['short', 'long'] as const).map((length) => (
        <Reply
          key={length}
          path={[...path, 'silence', length]}
          head={`${SCRIPT.ifSilent}, ${SCRIPT[length]}`}
          otherwise={SCRIPT.standard}
          optional
        />
      ))}
    </>
  );
}

function Line({ beat, stance }: { readonly beat: Path; readonly stance: Stance }) {
  const desk = useDesk();
  const name = useName();
  const their = useTheir();
  const path = [...beat, 'lines', stance];
  const line = usePart(path);
  const head = stance === 'open' ? SCRIPT.said(name, STANCE_WORDS[stance]) : STANCE_WORDS[stance];
  const open = usePart([...beat, 'lines', 'open']);
  if (line === undefined)
    return (
      <Row head={head} path={path}>
        <span className="studio-none">{SCRIPT.missing}</span>{' '}
        <Deed
          says={SCRIPT.write}
          label={`${SCRIPT.write}: ${head}`}
          act={() => desk.edit((text) => put(text, path, open ?? {}))}
        />
      </Row>
    );
  /** What may be talked over, and what must not be lost, are words of the open line: they change with it. */
  const moveTail = (before: readonly unknown[], after: readonly string[], run: string) => {
    for (const key of ['after', 'keep']) {
      const words = partAt(desk.state().file, [...beat, 'tail', key]);
      if (typeof words !== 'string') continue;
      const along = tailAlong(before.map(String), after, words);
      if (along !== words) desk.put([...beat, 'tail', key], along, run);
    }
  };
  const ownTable = partAt(line, ['table']) !== undefined;
  const held = partAt(line, ['hold']) !== undefined;
  const table = (
    <ChooseAt
      path={[...path, 'table']}
      label={`${SCRIPT.table}, ${STANCE_WORDS[stance]}`}
      options={TABLE_OPTIONS}
      none={`${SCRIPT.table}: ${SCRIPT.sameTable}`}
    />
  );
  const hold = <Tick path={[...path, 'hold']} label={SCRIPT.hold} />;
  return (
    <div className="studio-stance">
      <Row
        head={head}
        path={[...path, 'says']}
        later={
          ownTable && held ? undefined : (
            <>
              {ownTable ? null : table}
              {held ? null : hold}
            </>
          )
        }
      >
        <Breaths
          path={[...path, 'says']}
          label={SCRIPT.lineOf(STANCE_WORDS[stance])}
          placeholder="…"
          along={stance === 'open' ? moveTail : () => undefined}
        />
        <span className="studio-tags">
          {ownTable ? table : null}
          {held ? hold : null}
        </span>
      </Row>
      <Cues path={[...path, 'cues']} least={1} />
      <Row head={SCRIPT.view(their)} path={[...path, 'view']}>
        <Words path={[...path, 'view']} label={SCRIPT.viewOf(STANCE_WORDS[stance])} set="seen" />
      </Row>
    </div>
  );
}
