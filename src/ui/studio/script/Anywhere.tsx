import { OCCASIONS } from '../../../persona/vocabulary.ts';
import { OCCASION_WORDS, SCRIPT, STANCE_WORDS } from '../../text/studioScript.ts';
import { useDeskState, usePlaces } from '../useDesk.ts';
import { blankReply, freshId } from './blanks.ts';
import { Words } from './Fields.tsx';
import { Id, Moves } from './Moves.tsx';
import { Reply } from './Reply.tsx';
import { AddEntry, EntryTools, Row } from './Row.tsx';
import { When } from './When.tsx';

/** Words the learner always has, or has after cutting in. */
export function SharedMoves({ list }: { readonly list: 'hand' | 'cutOff' }) {
  return (
    <Moves path={[list]} beat={null} head={SCRIPT.reply} words={SCRIPT.sayWords} least={1} add={SCRIPT.addEntry} />
  );
}

/** What is said to acts that can happen anywhere, each by stance. */
export function Reactions() {
  return (
    <>
      {OCCASIONS.map((occasion) => (
        <section key={occasion} aria-label={OCCASION_WORDS[occasion]}>
          <h3 className="studio-occasion">{OCCASION_WORDS[occasion]}</h3>
          {(['open', 'guarded', 'disengaged', 'confrontation'] as const).map((stance) => (
            <Reply
              key={stance}
              path={['reactions', occasion, stance]}
              head={STANCE_WORDS[stance]}
              otherwise={stance === 'open' ? SCRIPT.missing : SCRIPT.asBefore}
              optional={stance !== 'open'}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** Things said unasked, once, the first time a condition holds. */
export function Asides() {
  const { file } = useDeskState();
  const asides = usePlaces(['asides']);
  return (
    <>
      {asides.map(({ index, key }) => (
        <section key={key} aria-label={`${SCRIPT.aside} ${String(index + 1)}`}>
          <Row
            head={SCRIPT.aside}
            path={['asides', index, 'when']}
            tools={<EntryTools list={['asides']} index={index} what={`${SCRIPT.aside} ${String(index + 1)}`} />}
          >
            <span className="studio-tags">
              <When path={['asides', index, 'when']} />
              <Id path={['asides', index, 'id']} />
            </span>
          </Row>
          <Reply path={['asides', index, 'reply']} head={SCRIPT.says} />
        </section>
      ))}
      <AddEntry
        list={['asides']}
        says={SCRIPT.addEntry}
        entry={() => ({ id: freshId(file, 'aside'), when: { stance: ['open'] }, reply: blankReply() })}
      />
    </>
  );
}

/** How the talk can end: the first whose condition holds. */
export function Endings() {
  const { file } = useDeskState();
  const endings = usePlaces(['endings']);
  return (
    <>
      {endings.map(({ index, key }) => (
        <section key={key} aria-label={`${SCRIPT.ending} ${String(index + 1)}`}>
          <Row
            head={SCRIPT.ending}
            path={['endings', index, 'when']}
            tools={
              <EntryTools list={['endings']} index={index} what={`${SCRIPT.ending} ${String(index + 1)}`} least={1} />
            }
          >
            <Words
              path={['endings', index, 'title']}
              label={`${SCRIPT.ending} ${String(index + 1)}: ${SCRIPT.title}`}
            />
            <span className="studio-tags">
              <When path={['endings', index, 'when']} />
              <Id path={['endings', index, 'id']} />
            </span>
          </Row>
          <Reply path={['endings', index, 'reply']} head={SCRIPT.says} />
        </section>
      ))}
      <AddEntry
        list={['endings']}
        says={SCRIPT.addEntry}
        entry={() => ({ id: freshId(file, 'ending'), title: '…', reply: blankReply() })}
      />
    </>
  );
}
