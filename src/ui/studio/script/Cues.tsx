import { insert, partAt, put, type Path } from '../../../persona/edit.ts';
import { POSE, type PosePart } from '../../../persona/pose.ts';
import { CHANNELS } from '../../../persona/vocabulary.ts';
import { SCRIPT } from '../../text/studioScript.ts';
import { useDesk, usePart, usePlaces } from '../useDesk.ts';
import { blankCue } from './blanks.ts';
import { Choose, ChooseAt, Deed, Words, type Option } from './Fields.tsx';
import { EntryTools, Row } from './Row.tsx';

const same = (names: readonly string[]): readonly Option[] => names.map((name) => ({ value: name, says: name }));

const CLARITIES: readonly Option[] = SCRIPT.clarities.map((says, index) => ({ value: String(index + 1), says }));

const POSE_PARTS = Object.keys(POSE) as readonly PosePart[];

/** What can be seen or heard with a line, as stage directions, each with where, how plainly, and how it is drawn. */
export function Cues({ path, least = 0 }: { readonly path: Path; readonly least?: number }) {
  const desk = useDesk();
  const cues = usePlaces(path);
  return (
    <>
      {cues.map(({ index, key }) => (
        <Cue key={key} list={path} index={index} least={least} />
      ))}
      {cues.length === 0 ? (
        <Row head={SCRIPT.cue} path={path}>
          <Deed says={SCRIPT.addCue} act={() => desk.edit((text) => insert(text, path, 0, blankCue()))} />
        </Row>
      ) : null}
    </>
  );
}

interface CueProps {
  readonly list: Path;
  readonly index: number;
  readonly least: number;
}

function Cue({ list, index, least }: CueProps) {
  const desk = useDesk();
  const path = [...list, index];
  const pose = usePart([...path, 'pose']);
  const drawn = POSE_PARTS.filter((part) => partAt(pose, [part]) !== undefined);
  const free = POSE_PARTS.filter((part) => !drawn.includes(part));
  const addPart = (name: string) => {
    const part = POSE_PARTS.find((one) => one === name);
    if (part !== undefined) desk.edit((text) => put(text, [...path, 'pose', part], POSE[part][0]));
  };
  return (
    <Row
      head={SCRIPT.cue}
      path={path}
      later={
        <Choose
          label={SCRIPT.addDrawing}
          value=""
          options={[{ value: '', says: SCRIPT.addDrawing }, ...same(free)]}
          choose={addPart}
        />
      }
      tools={
        <>
          {index === 0 ? (
            <Deed
              says="+"
              label={SCRIPT.addCue}
              act={() => desk.edit((text) => insert(text, list, index + 1, blankCue()))}
            />
          ) : null}
          <EntryTools list={list} index={index} what={`${SCRIPT.cue} ${String(index + 1)}`} least={least} />
        </>
      }
    >
      <Words path={[...path, 'shows']} label={SCRIPT.cueOf(index + 1)} set="seen" />
      <span className="studio-tags">
        <ChooseAt path={[...path, 'channel']} label={SCRIPT.cue} options={same(CHANNELS)} />
        <ChooseAt path={[...path, 'clarity']} label={SCRIPT.cue} options={CLARITIES} numbers />
        {drawn.map((part) => (
          <span key={part} className="studio-pose">
            {part} <ChooseAt path={[...path, 'pose', part]} label={part} options={same(POSE[part])} none="–" />
          </span>
        ))}
      </span>
    </Row>
  );
}
