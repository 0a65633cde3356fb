import { partAt, put, take, type Path } from '../../../persona/edit.ts';
import { grammarOf } from '../../text/pronoun.ts';
import { SCRIPT } from '../../text/studioScript.ts';
import { useDesk, useDeskState, usePart } from '../useDesk.ts';
import { blankReply } from './blanks.ts';
import { Cues } from './Cues.tsx';
import { Breaths, Deed, Words } from './Fields.tsx';
import { Row } from './Row.tsx';

/** "her", "his", "their", as the file has it now. */
export function useTheir(): string {
  const { file } = useDeskState();
  const pronoun = partAt(file, ['pronouns']);
  return grammarOf(pronoun === 'he' || pronoun === 'they' ? pronoun : 'she').their;
}

/** The name of the person, as the file has it now. */
export function useName(): string {
  const { file } = useDeskState();
  const name = partAt(file, ['name']);
  return typeof name === 'string' && name.trim() !== '' ? name : SCRIPT.who;
}

interface ReplyProps {
  readonly path: Path;
  readonly head: string;
  /** It may be left out; what stands for it then, and a button to write it. */
  readonly otherwise?: string;
  /** It may be taken away again. */
  readonly optional?: boolean;
}

/** Something said or done in answer: words, an action, what can be seen, the inner line. */
export function Reply({ path, head, otherwise, optional = false }: ReplyProps) {
  const desk = useDesk();
  const their = useTheir();
  const reply = usePart(path);
  if (reply === undefined)
    return (
      <Row head={head} path={path}>
        <span className="studio-none">{otherwise ?? SCRIPT.missing}</span>{' '}
        <Deed
          says={SCRIPT.write}
          label={`${SCRIPT.write}: ${head}`}
          act={() => desk.edit((text) => put(text, path, blankReply()))}
        />
      </Row>
    );
  const whole = ['action', 'view'].every((key) => partAt(reply, [key]) !== undefined);
  const add = (key: string, says: string) =>
    partAt(reply, [key]) === undefined ? (
      <Deed says={says} act={() => desk.edit((text) => put(text, [...path, key], '…'))} />
    ) : null;
  return (
    <>
      <Row
        head={head}
        path={path}
        later={
          whole ? undefined : (
            <>
              {add('action', SCRIPT.addAction)}
              {add('view', SCRIPT.addView)}
            </>
          )
        }
        tools={
          optional ? (
            <Deed says="×" label={SCRIPT.remove(head)} act={() => desk.edit((text) => take(text, path))} />
          ) : undefined
        }
      >
        <Breaths path={[...path, 'says']} label={`${head}: ${SCRIPT.says}`} placeholder="…" />
      </Row>
      {partAt(reply, ['action']) === undefined ? null : (
        <Row head={SCRIPT.does} path={[...path, 'action']}>
          <Words path={[...path, 'action']} label={`${head}: ${SCRIPT.does}`} set="seen" optional />
        </Row>
      )}
      <Cues path={[...path, 'cues']} />
      {partAt(reply, ['view']) === undefined ? null : (
        <Row head={SCRIPT.view(their)} path={[...path, 'view']}>
          <Words path={[...path, 'view']} label={`${head}: ${SCRIPT.view(their)}`} set="seen" optional />
        </Row>
      )}
    </>
  );
}
