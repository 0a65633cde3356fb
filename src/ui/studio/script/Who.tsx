import type { Path } from '../../../persona/edit.ts';
import { HOURS, MEDIA, PRONOUNS, RELATIONSHIPS, SCENES, TRUTHS } from '../../../persona/vocabulary.ts';
import { SCRIPT, TRAITS } from '../../text/studioScript.ts';
import { put } from '../../../persona/edit.ts';
import { useDesk, useDeskState, usePart, usePlaces } from '../useDesk.ts';
import { freshId } from './blanks.ts';
import { Breaths, ChooseAt, Word, Words, type Option } from './Fields.tsx';
import { Id } from './Moves.tsx';
import { AddEntry, EntryTools, Row } from './Row.tsx';
import '../../settings/lines.css';

const same = (names: readonly string[]): readonly Option[] => names.map((name) => ({ value: name, says: name }));
const LEVELS: readonly Option[] = SCRIPT.levels.map((says, index) => ({ value: String(index + 1), says }));

interface WordsRowProps {
  readonly head: string;
  readonly path: Path;
  readonly optional?: boolean;
}

function WordsRow({ head, path, optional = false }: WordsRowProps) {
  return (
    <Row head={head} path={path}>
      <Words path={path} label={head} optional={optional} placeholder="…" />
    </Row>
  );
}

function SmallRow({ head, path, numbers = false }: WordsRowProps & { readonly numbers?: boolean }) {
  return (
    <Row head={head} path={path}>
      <Word path={path} label={head} numbers={numbers} />
    </Row>
  );
}

interface ChoiceRowProps {
  readonly head: string;
  readonly path: Path;
  readonly names: readonly string[];
}

function ChoiceRow({ head, path, names }: ChoiceRowProps) {
  return (
    <Row head={head} path={path}>
      <ChooseAt path={path} label={head} options={same(names)} />
    </Row>
  );
}

/** Who somebody is, how you know each other, and where you are. */
export function Who() {
  return (
    <>
      <WordsRow head={SCRIPT.name} path={['name']} />
      <SmallRow head={SCRIPT.id} path={['id']} />
      <ChoiceRow head={SCRIPT.pronouns} path={['pronouns']} names={PRONOUNS} />
      <SmallRow head={SCRIPT.age} path={['about', 'age']} numbers />
      <WordsRow head={SCRIPT.work} path={['about', 'work']} />
      <WordsRow head={SCRIPT.summary} path={['about', 'summary']} />
      <WordsRow head={SCRIPT.wants} path={['about', 'wants']} />
      <WordsRow head={SCRIPT.hides} path={['about', 'hides']} />
      <WordsRow head={SCRIPT.baseline} path={['about', 'baseline']} />
      <Row head={SCRIPT.teaches} path={['about', 'teaches']}>
        <Breaths path={['about', 'teaches']} label={SCRIPT.teaches} />
      </Row>
      <ChoiceRow head={SCRIPT.relationship} path={['setting', 'relationship']} names={RELATIONSHIPS} />
      <WordsRow head={SCRIPT.place} path={['setting', 'place']} />
      <WordsRow head={SCRIPT.time} path={['setting', 'when']} />
      <ChoiceRow head={SCRIPT.medium} path={['setting', 'medium']} names={MEDIA} />
      <ChoiceRow head={SCRIPT.scene} path={['setting', 'scene']} names={SCENES} />
      <ChoiceRow head={SCRIPT.hour} path={['setting', 'hour']} names={HOURS} />
      <SmallRow head={SCRIPT.minutes} path={['setting', 'minutes']} numbers />
      <SmallRow head={SCRIPT.portrait} path={['setting', 'portrait']} />
      <SmallRow head={SCRIPT.author} path={['author']} />
      <SmallRow head={SCRIPT.licence} path={['licence']} />
      <SmallRow head={SCRIPT.version} path={['version']} />
      <SmallRow head={SCRIPT.language} path={['language']} />
    </>
  );
}

/** What the learner reads before the talk, and what is true of him or her. */
export function Brief() {
  const { file } = useDeskState();
  const list = ['brief', 'facts'];
  const facts = usePlaces(list);
  return (
    <>
      <Row head={SCRIPT.situation} path={['brief', 'situation']}>
        <Breaths path={['brief', 'situation']} label={SCRIPT.situationHint} />
      </Row>
      <WordsRow head={SCRIPT.aim} path={['brief', 'aim']} />
      <WordsRow head={SCRIPT.prepared} path={['brief', 'prepared']} optional />
      {facts.map(({ index, key }) => (
        <Fact key={key} list={list} index={index} />
      ))}
      <AddEntry
        list={list}
        says={SCRIPT.addEntry}
        entry={() => ({ id: freshId(file, 'fact'), says: '…', truth: 'true', level: 1 })}
      />
    </>
  );
}

function Fact({ list, index }: { readonly list: Path; readonly index: number }) {
  const path = [...list, index];
  const untrue = usePart([...path, 'truth']) === 'false';
  return (
    <>
      <Row
        head={SCRIPT.fact}
        path={path}
        tools={<EntryTools list={list} index={index} what={`${SCRIPT.fact} ${String(index + 1)}`} />}
      >
        <Words path={[...path, 'says']} label={`${SCRIPT.fact} ${String(index + 1)}`} />
        <span className="studio-tags">
          {SCRIPT.truth} <ChooseAt path={[...path, 'truth']} label={SCRIPT.truth} options={same(TRUTHS)} />
          <ChooseAt path={[...path, 'level']} label={SCRIPT.level} options={LEVELS} numbers none={SCRIPT.noLevel} />
          <Id path={[...path, 'id']} />
        </span>
      </Row>
      {untrue ? (
        <Row head={SCRIPT.caught} path={[...path, 'caught']}>
          <Breaths path={[...path, 'caught']} label={SCRIPT.caught} optional placeholder="…" />
        </Row>
      ) : null}
    </>
  );
}

/** The temperament: a slider for each trait, and what its number means. */
export function Temperament() {
  return (
    <>
      {Object.entries(TRAITS).map(([key, trait]) => (
        <Trait key={key} path={['temperament', key]} {...trait} />
      ))}
    </>
  );
}

interface TraitProps {
  readonly path: Path;
  readonly name: string;
  readonly standard: number;
  readonly says: readonly string[];
}

function Trait({ path, name, standard, says }: TraitProps) {
  const desk = useDesk();
  const { sound } = useDeskState();
  const part = usePart(path);
  const value = typeof part === 'number' ? part : standard;
  const said = says[value] ?? String(value);
  return (
    <Row head={name} path={path}>
      <span className="line-range">
        <input
          type="range"
          min={0}
          max={says.length - 1}
          step={1}
          value={value}
          aria-label={name}
          aria-valuetext={said}
          data-at={path.join('.')}
          disabled={!sound}
          onChange={({ target }) =>
            desk.edit((text) => put(text, path, target.valueAsNumber), `${path.join('.')} slides`)
          }
        />
        <output>
          {value} <span className="studio-none">{said}</span>
        </output>
      </span>
    </Row>
  );
}
