import { useState } from 'react';
import { partAt, put, take, type Path } from '../../../persona/edit.ts';
import { BONDS, STANCES } from '../../../persona/vocabulary.ts';
import { CONDITION } from '../../text/studioCondition.ts';
import { BOND_WORDS, SCRIPT, STANCE_WORDS } from '../../text/studioScript.ts';
import { useDesk, useDeskState, usePart, usePlaces } from '../useDesk.ts';
import { conditionText } from './condition.ts';
import { ChooseAt, Deed, Small, Tick, type Option } from './Fields.tsx';

const numbers = (says: (number: number) => string, from: number): readonly Option[] =>
  [from, from + 1, from + 2].map((number) => ({ value: String(number), says: says(number) }));

/** Each number of a condition, with what it may be. */
const NUMBERS: readonly (readonly [key: string, options: readonly Option[]])[] = [
  ['trustAtLeast', numbers(CONDITION.trustAtLeast, 1)],
  ['trustAtMost', numbers(CONDITION.trustAtMost, 0)],
  ['depthAtLeast', numbers(CONDITION.depthAtLeast, 1)],
  ['depthAtMost', numbers(CONDITION.depthAtMost, 0)],
];

const HEARD = ['heard', 'notHeard', 'heardOpen'] as const;

/** A condition as a sentence; opened, its parts can be chosen. */
export function When({ path }: { readonly path: Path }) {
  const desk = useDesk();
  const when = usePart(path);
  const [open, setOpen] = useState(false);
  const says = conditionText(when);
  if (says === null)
    return (
      <span>
        {SCRIPT.otherwise}{' '}
        <Deed says={SCRIPT.addCondition} act={() => desk.edit((text) => put(text, path, { stance: ['open'] }))} />
      </span>
    );
  return (
    <span>
      {SCRIPT.when} {says === '' ? SCRIPT.always : says}{' '}
      <button type="button" className="studio-deed" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? SCRIPT.conditionDone : SCRIPT.changeCondition}
      </button>{' '}
      <Deed says={SCRIPT.noCondition} act={() => desk.edit((text) => take(text, path))} />
      {open ? Array.isArray(when) ? <AnyOf path={path} /> : <AllOf path={path} /> : null}
    </span>
  );
}

/** Any one of several conditions. */
function AnyOf({ path }: { readonly path: Path }) {
  return usePlaces(path).map(({ index, key }) => (
    <span key={key}>
      {index > 0 ? SCRIPT.anyOf : null}
      <AllOf path={[...path, index]} />
    </span>
  ));
}

/** Everything a condition can ask for; what is left open is not asked. */
function AllOf({ path }: { readonly path: Path }) {
  return (
    <span className="studio-condition">
      <Several path={[...path, 'stance']} names={STANCES} says={STANCE_WORDS} label={SCRIPT.stance} />
      <Several path={[...path, 'bond']} names={BONDS} says={BOND_WORDS} label={SCRIPT.bond} />
      <span>
        {NUMBERS.map(([key, options]) => (
          <ChooseAt
            key={key}
            path={[...path, key]}
            label={SCRIPT.conditionKeys[key] ?? key}
            options={options}
            none={SCRIPT.conditionKeys[key] ?? key}
            numbers
          />
        ))}
      </span>
      {HEARD.map((key) => (
        <label key={key}>
          {SCRIPT.conditionKeys[key]}{' '}
          <Small path={[...path, key]} label={SCRIPT.conditionKeys[key] ?? key} placeholder={SCRIPT.idsHint} optional />
        </label>
      ))}
      <span>
        <Tick path={[...path, 'mendedYours']} label={CONDITION.mendedYours} />{' '}
        <Tick path={[...path, 'mendedConfrontation']} label={CONDITION.mendedConfrontation} />{' '}
        <Exposed path={[...path, 'exposed']} />
      </span>
    </span>
  );
}

interface SeveralProps {
  readonly path: Path;
  readonly names: readonly string[];
  readonly says: Readonly<Record<string, string>>;
  readonly label: string;
}

/** Some of a few words; none of them stands for any. */
function Several({ path, names, says, label }: SeveralProps) {
  const desk = useDesk();
  const { sound } = useDeskState();
  const part = usePart(path);
  const chosen: readonly unknown[] = Array.isArray(part) ? part : [];
  const toggle = (name: string) => {
    const next = names.filter((one) => (one === name ? !chosen.includes(one) : chosen.includes(one)));
    desk.edit((text) => (next.length === 0 ? take(text, path) : put(text, path, next)));
  };
  return (
    <fieldset className="studio-several" aria-label={label}>
      {label}
      {names.map((name) => (
        <label key={name} className="studio-tick">
          <input type="checkbox" checked={chosen.includes(name)} disabled={!sound} onChange={() => toggle(name)} />
          {says[name]}
        </label>
      ))}
    </fieldset>
  );
}

/** Whether a pretence has come out, has not, or does not matter. */
function Exposed({ path }: { readonly path: Path }) {
  const desk = useDesk();
  const { file, sound } = useDeskState();
  const part = partAt(file, path);
  return (
    <select
      className="studio-choose"
      aria-label={SCRIPT.exposed}
      disabled={!sound}
      value={typeof part === 'boolean' ? String(part) : ''}
      onChange={({ target: { value } }) =>
        desk.edit((text) => (value === '' ? take(text, path) : put(text, path, value === 'true')))
      }
    >
      <option value="">{SCRIPT.exposed}</option>
      <option value="true">{CONDITION.exposed(true)}</option>
      <option value="false">{CONDITION.exposed(false)}</option>
    </select>
  );
}
