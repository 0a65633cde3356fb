import { partAt, put, take, type Path } from '../../../persona/edit.ts';
import { LISTENINGS, PLAIN_GESTURES, UNFINISHED } from '../../../persona/vocabulary.ts';
import { GESTURE_WORDS, LISTENING_WORDS, SCRIPT, SHAPE_WORDS, UNFINISHED_WORDS } from '../../text/studioScript.ts';
import { useDesk, useDeskState, usePart } from '../useDesk.ts';
import { Choose, ChooseAt, Deed, type Option } from './Fields.tsx';

const GESTURES: readonly Option[] = ['ask', 'listen', 'claim', 'tell', ...PLAIN_GESTURES].map((value) => ({
  value,
  says: GESTURE_WORDS[value] ?? value,
}));

const options = (words: Readonly<Record<string, string>>, names: readonly string[]): readonly Option[] =>
  names.map((value) => ({ value, says: words[value] ?? value }));

const LEVELS: readonly Option[] = SCRIPT.levels.map((says, index) => ({ value: String(index + 1), says }));

const texts = (part: unknown): readonly string[] =>
  Array.isArray(part) ? part.filter((one): one is string => typeof one === 'string') : [];

/** A gesture as it comes when it is chosen: whole, with the likeliest of what goes with it. */
function gesture(kind: string, about: string, fact: string): unknown {
  switch (kind) {
    case 'ask':
      return { gesture: kind, about };
    case 'listen':
      return { gesture: kind, to: 'gist' };
    case 'claim':
      return { gesture: kind, fact };
    case 'tell':
      return { gesture: kind, level: 1 };
    default:
      return { gesture: kind };
  }
}

interface DoesProps {
  readonly move: Path;
  /** The beat the words belong to; null for words that serve anywhere. */
  readonly beat: Path | null;
}

/** What a move does, after its words: the gesture, what it is about, and a second one if there is one. */
export function Does({ move, beat }: DoesProps) {
  const desk = useDesk();
  const also = usePart([...move, 'also']);
  return (
    <>
      <OneGesture path={[...move, 'does']} beat={beat} label={SCRIPT.does} />
      {also === undefined ? null : (
        <>
          <span>{SCRIPT.also}</span>
          <OneGesture path={[...move, 'also']} beat={beat} label={SCRIPT.also} />
          <Deed
            says="×"
            label={SCRIPT.remove(SCRIPT.also)}
            act={() => desk.edit((text) => take(text, [...move, 'also']))}
          />
        </>
      )}
    </>
  );
}

/** Gives words a second gesture, when they have only one. */
export function AddAlso({ move }: { readonly move: Path }) {
  const desk = useDesk();
  return (
    <Deed
      says={SCRIPT.addAlso}
      act={() => desk.edit((text) => put(text, [...move, 'also'], { gesture: 'leave-room' }))}
    />
  );
}

interface OneGestureProps {
  readonly path: Path;
  readonly beat: Path | null;
  readonly label: string;
}

function OneGesture({ path, beat, label }: OneGestureProps) {
  const desk = useDesk();
  const { file } = useDeskState();
  const part = usePart(path);
  const kind = partAt(part, ['gesture']);
  const facts = Array.isArray(partAt(file, ['brief', 'facts']))
    ? (partAt(file, ['brief', 'facts']) as readonly unknown[]).flatMap((fact) => texts([partAt(fact, ['id'])]))
    : [];
  const own =
    beat === null ? [] : [...texts(partAt(file, [...beat, 'details'])), ...texts([partAt(file, [...beat, 'topic'])])];
  const about: readonly Option[] = [
    ...[...new Set(own)].map((value) => ({ value, says: value })),
    { value: UNFINISHED, says: UNFINISHED_WORDS },
  ];
  return (
    <>
      <Choose
        label={label}
        value={typeof kind === 'string' ? kind : ''}
        options={GESTURES}
        choose={(value) => desk.edit((text) => put(text, path, gesture(value, own[0] ?? UNFINISHED, facts[0] ?? '')))}
      />
      {kind === 'ask' ? (
        <>
          <ChooseAt path={[...path, 'about']} label={SCRIPT.about} options={about} mono />
          <ChooseAt
            path={[...path, 'shape']}
            label={SHAPE_WORDS['open'] ?? ''}
            options={options(SHAPE_WORDS, ['closed'])}
            none={SHAPE_WORDS['open'] ?? ''}
          />
        </>
      ) : null}
      {kind === 'listen' ? (
        <ChooseAt path={[...path, 'to']} label={SCRIPT.does} options={options(LISTENING_WORDS, LISTENINGS)} />
      ) : null}
      {kind === 'claim' ? (
        <ChooseAt
          path={[...path, 'fact']}
          label={SCRIPT.fact}
          options={facts.map((value) => ({ value, says: value }))}
          mono
        />
      ) : null}
      {kind === 'tell' ? (
        <>
          <ChooseAt path={[...path, 'level']} label={SCRIPT.level} options={LEVELS} numbers />
          <ChooseAt
            path={[...path, 'fact']}
            label={SCRIPT.fact}
            options={facts.map((value) => ({ value, says: value }))}
            none="–"
            mono
          />
        </>
      ) : null}
    </>
  );
}
