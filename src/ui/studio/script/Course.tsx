import { partAt, put, take } from '../../../persona/edit.ts';
import { SCRIPT } from '../../text/studioScript.ts';
import { beatIds } from '../parts.ts';
import { useDesk, useDeskState, usePart, usePlaces } from '../useDesk.ts';
import { freshId } from './blanks.ts';
import { ChooseAt, Deed, Small, Words, type Option } from './Fields.tsx';
import { Id } from './Moves.tsx';
import { AddEntry, EntryTools, Row } from './Row.tsx';
import { When } from './When.tsx';

/** How a talk goes: where it begins, the topics and their orders, the jolt, the close. */
export function Course() {
  const desk = useDesk();
  const { file } = useDeskState();
  const topics = usePlaces(['topics']);
  const orders = usePlaces(['orders']);
  const close = usePlaces(['close']);
  const jolt = usePart(['jolt']);
  const beats: readonly Option[] = beatIds(file).map((value) => ({ value, says: value }));
  const first = beats[0]?.value ?? '';
  const ids = topics.map(({ entry }) => partAt(entry, ['id']));
  return (
    <>
      <Row head={SCRIPT.opening} path={['opening']}>
        <Small path={['opening']} label={SCRIPT.opening} placeholder={SCRIPT.idsHint} />
      </Row>
      {topics.map(({ index, key }) => (
        <Row
          key={key}
          head={SCRIPT.topics}
          path={['topics', index]}
          tools={
            <EntryTools list={['topics']} index={index} what={`${SCRIPT.topics} ${String(index + 1)}`} least={1} />
          }
        >
          <Words path={['topics', index, 'title']} label={`${SCRIPT.topics} ${String(index + 1)}`} />
          <span className="studio-tags">
            {SCRIPT.entry} <ChooseAt path={['topics', index, 'entry']} label={SCRIPT.entry} options={beats} mono />
            <Id path={['topics', index, 'id']} />
          </span>
        </Row>
      ))}
      <AddEntry
        list={['topics']}
        says={SCRIPT.addEntry}
        entry={() => ({ id: freshId(file, 'topic'), title: '…', entry: first })}
      />
      {orders.map(({ index, key }) => (
        <Row
          key={key}
          head={SCRIPT.orders}
          path={['orders', index]}
          tools={
            <EntryTools list={['orders']} index={index} what={`${SCRIPT.orders} ${String(index + 1)}`} least={1} />
          }
        >
          <Small
            path={['orders', index]}
            label={`${SCRIPT.orders} ${String(index + 1)}`}
            placeholder={SCRIPT.idsHint}
          />
        </Row>
      ))}
      <AddEntry list={['orders']} says={SCRIPT.addEntry} entry={() => ids} />
      {close.map(({ index, key }) => (
        <Row
          key={key}
          head={SCRIPT.close}
          path={['close', index]}
          tools={<EntryTools list={['close']} index={index} what={`${SCRIPT.close} ${String(index + 1)}`} least={1} />}
        >
          <span className="studio-tags">
            <ChooseAt path={['close', index, 'beat']} label={SCRIPT.close} options={beats} mono />
            <When path={['close', index, 'when']} />
          </span>
        </Row>
      ))}
      <AddEntry list={['close']} says={SCRIPT.addEntry} entry={() => ({ beat: first })} />
      {jolt === undefined ? (
        <Row head={SCRIPT.jolt}>
          <Deed
            says={SCRIPT.write}
            label={`${SCRIPT.write}: ${SCRIPT.jolt}`}
            act={() => desk.edit((text) => put(text, ['jolt'], { beat: first, after: [1] }))}
          />
        </Row>
      ) : (
        <Row
          head={SCRIPT.jolt}
          path={['jolt']}
          tools={
            <Deed says="×" label={SCRIPT.remove(SCRIPT.jolt)} act={() => desk.edit((text) => take(text, ['jolt']))} />
          }
        >
          <span className="studio-tags">
            <ChooseAt path={['jolt', 'beat']} label={SCRIPT.jolt} options={beats} mono />
            <Small path={['jolt', 'after']} label={SCRIPT.joltAfter(1)} placeholder={SCRIPT.numbersHint} numbers />
          </span>
        </Row>
      )}
    </>
  );
}
