// What can be typed into on the script's page. A field is the line itself, not a box beside it; what is typed is in the
// text at once.
import { memo, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { pathText } from '../../../persona/diagnostic.ts';
import { put, take, type Path } from '../../../persona/edit.ts';
import { useDesk, useDeskState, useList, usePart, useWords } from '../useDesk.ts';

let visits = 0; // a field entered again begins another run of typing

/** The run a field's typing belongs to: one visit of the focus. */
function useRun(path: Path): readonly [run: () => string, enter: () => void] {
  const visit = useRef(0);
  return [
    () => `${pathText(path)}#${String(visit.current)}`,
    () => {
      visit.current = ++visits;
    },
  ];
}

interface FieldProps {
  readonly path: Path;
  readonly label: string;
  /** How it is set: her words, what is seen, her inner line, a small word. */
  readonly set?: 'words' | 'seen' | 'plain';
  readonly placeholder?: string;
}

interface WordsProps extends FieldProps {
  /** Words that need not be there: taken away when nothing is left of them. */
  readonly optional?: boolean;
}

/** One stretch of words. */
export function Words({ path, label, set = 'words', placeholder, optional = false }: WordsProps) {
  const desk = useDesk();
  const { sound } = useDeskState();
  const says = useWords(path);
  const [run, enter] = useRun(path);
  return (
    <span className={`studio-grow studio-${set}`} data-says={says === '' ? (placeholder ?? ' ') : says}>
      <textarea
        rows={1}
        aria-label={label}
        data-at={pathText(path)}
        value={says}
        placeholder={placeholder}
        readOnly={!sound}
        spellCheck
        onFocus={enter}
        onChange={({ target }) => {
          const words = target.value.replace(/\s*\n\s*/g, ' ');
          if (optional && words === '') desk.edit((text) => take(text, path), run());
          else desk.put(path, words, run());
        }}
      />
    </span>
  );
}

interface BreathsProps extends WordsProps {
  /** Hears what they were and what they are, for what has to go along. */
  readonly along?: (before: readonly unknown[], after: readonly string[], run: string) => void;
}

/** Several stretches of words, one a line. */
export function Breaths({ path, label, set = 'words', placeholder, optional = false, along }: BreathsProps) {
  const desk = useDesk();
  const { sound } = useDeskState();
  const list = useList(path);
  const [run, enter] = useRun(path);
  const written = list.map((one) => (typeof one === 'string' ? one : '')).join('\n');
  const [typed, setTyped] = useState<string>(); // while an empty line is being begun it is only here
  const shown = typed !== undefined && lines(typed).join('\n') === written ? typed : written;
  return (
    <span className={`studio-grow studio-${set}`} data-says={`${shown === '' ? (placeholder ?? '') : shown} `}>
      <textarea
        rows={1}
        aria-label={label}
        data-at={pathText(path)}
        value={shown}
        placeholder={placeholder}
        readOnly={!sound}
        spellCheck
        onFocus={enter}
        onBlur={() => setTyped(undefined)}
        onChange={({ target }) => {
          const breaths = lines(target.value);
          setTyped(target.value);
          if (optional && breaths.length === 0) desk.edit((text) => take(text, path), run());
          else desk.put(path, breaths, run());
          along?.(list, breaths, run());
        }}
      />
    </span>
  );
}

const lines = (typed: string): string[] => typed.split('\n').filter((line) => line.trim() !== '');

interface SmallProps extends FieldProps {
  readonly numbers?: boolean;
  /** Taken away when nothing is left of it. */
  readonly optional?: boolean;
}

/** A few ids or numbers with spaces between. */
export function Small({ path, label, placeholder, numbers = false, optional = false }: SmallProps) {
  const desk = useDesk();
  const { sound } = useDeskState();
  const list = useList(path);
  const [run, enter] = useRun(path);
  const [typed, setTyped] = useState<string>();
  const written = list.map(String).join(' ');
  const read = (words: string): readonly (string | number)[] => {
    const found = words.split(/[\s,]+/).filter((word) => word !== '');
    return numbers ? found.map(Number).filter((one) => !Number.isNaN(one)) : found;
  };
  const shown = typed !== undefined && read(typed).join(' ') === written ? typed : written;
  return (
    <input
      className="studio-small studio-id"
      aria-label={label}
      data-at={pathText(path)}
      value={shown}
      placeholder={placeholder}
      readOnly={!sound}
      spellCheck={false}
      onFocus={enter}
      onBlur={() => setTyped(undefined)}
      onChange={({ target }) => {
        setTyped(target.value);
        const next = read(target.value);
        desk.edit((text) => (optional && next.length === 0 ? take(text, path) : put(text, path, next)), run());
      }}
    />
  );
}

/** One id, number or short word, typed. */
export function Word({ path, label, placeholder, numbers = false }: FieldProps & { readonly numbers?: boolean }) {
  const desk = useDesk();
  const { sound } = useDeskState();
  const part = usePart(path);
  const [run, enter] = useRun(path);
  return (
    <input
      className="studio-small"
      aria-label={label}
      data-at={pathText(path)}
      value={typeof part === 'string' || typeof part === 'number' ? String(part) : ''}
      placeholder={placeholder}
      inputMode={numbers ? 'numeric' : undefined}
      readOnly={!sound}
      onFocus={enter}
      onChange={({ target: { value } }) => {
        const number = Number(value);
        const next = numbers && value.trim() !== '' && !Number.isNaN(number) ? number : value;
        desk.put(path, next, run());
      }}
    />
  );
}

export interface Option {
  readonly value: string;
  readonly says: string;
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
  readonly at?: string; // where in the file it stands
  readonly mono?: boolean;
}

/** Drawn again only when they change: a list of beats can be long. */
const Options = memo(({ options }: { readonly options: readonly Option[] }) =>
  options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.says}
    </option>
  )),
);

/** One of a few, as a word in the line. Something else that stands there is shown as it is. */
export function Choose({ label, value, options, choose, at, mono = false }: ChooseProps) {
  const { sound } = useDeskState();
  const known = options.some((option) => option.value === value);
  return (
    <select
      className={mono ? 'studio-choose studio-id' : 'studio-choose'}
      aria-label={label}
      value={value}
      data-at={at}
      disabled={!sound}
      onChange={({ target }) => choose(target.value)}
    >
      {known ? null : <option value={value}>{value === '' ? '…' : value}</option>}
      <Options options={options} />
    </select>
  );
}

interface ChooseAtProps {
  readonly path: Path;
  readonly label: string;
  readonly options: readonly Option[];
  readonly numbers?: boolean;
  /** What stands for nothing being there. */
  readonly none?: string;
  readonly mono?: boolean;
}

/** A choice that stands at a path of the file. */
export function ChooseAt({ path, label, options, numbers = false, none, mono = false }: ChooseAtProps) {
  const desk = useDesk();
  const part = usePart(path);
  return (
    <Choose
      label={label}
      at={pathText(path)}
      mono={mono}
      value={typeof part === 'string' || typeof part === 'number' ? String(part) : ''}
      options={none === undefined ? options : [{ value: '', says: none }, ...options]}
      choose={(value) =>
        desk.edit((text) =>
          value === '' && none !== undefined ? take(text, path) : put(text, path, numbers ? Number(value) : value),
        )
      }
    />
  );
}

/** Something that is so or not. */
export function Tick({ path, label }: { readonly path: Path; readonly label: string }) {
  const desk = useDesk();
  const { sound } = useDeskState();
  const part = usePart(path);
  const id = useId();
  return (
    <span className="studio-tick">
      <input
        id={id}
        type="checkbox"
        checked={part === true}
        disabled={!sound}
        data-at={pathText(path)}
        onChange={({ target }) => desk.edit((text) => (target.checked ? put(text, path, true) : take(text, path)))}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

/** A quiet deed on the page: words, not a box. */
export function Deed({
  says,
  act,
  label,
}: {
  readonly says: ReactNode;
  readonly act: () => void;
  readonly label?: string;
}) {
  const { sound } = useDeskState();
  return (
    <button type="button" className="studio-deed" aria-label={label} disabled={!sound} onClick={act}>
      {says}
    </button>
  );
}

/** Takes the focus to the field at a place, or the nearest that holds it, once it is on the page. */
export function useFocusAt(place: string | null, done: () => void) {
  const finish = useRef(done);
  useEffect(() => {
    finish.current = done;
  });
  useEffect(() => {
    if (place === null) return;
    const fields = [...document.querySelectorAll<HTMLElement>('[data-at]')];
    const at = (one: HTMLElement) => one.dataset['at'] ?? '';
    const exact = fields.find((one) => at(one) === place);
    const inside = fields.find((one) => at(one).startsWith(place) && place !== '');
    const around = fields.filter((one) => place.startsWith(at(one))).toSorted((a, b) => at(b).length - at(a).length)[0];
    const found = exact ?? inside ?? around;
    found?.focus();
    found?.scrollIntoView({ block: 'center' });
    finish.current();
  }, [place]);
}
