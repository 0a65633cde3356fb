import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { REMARK_KINDS, VERDICTS, type Remark, type RemarkKind, type Verdict } from '../../session/remark.ts';
import { Kbd } from '../parts/Kbd.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { useServices } from '../services.ts';
import { reviewText as words } from '../text/review.ts';
import './review.css';

interface ComposerProps {
  readonly turn: number;
  readonly turnId: string;
  readonly canLabel: boolean; // there is something the machine says of it
  readonly onKeep: (remark: Remark) => void;
  readonly onClose: () => void;
}

/** A comment being written. Typing has stopped the playing; Ctrl+Enter keeps it and goes on. */
export function Composer({ turn, turnId, canLabel, onKeep, onClose }: ComposerProps) {
  const { newId, date } = useServices();
  const [settings, change] = useSettings();
  const [name, setName] = useState(settings.name);
  const [asked] = useState(settings.name === '');
  const [kind, setKind] = useState<RemarkKind>('note');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const keep = () => {
    const by = name.trim();
    if (text.trim() === '') return setMissing(words.missingText);
    if (by === '') return setMissing(words.missingName);
    if (by !== settings.name) change({ name: by });
    onKeep({
      id: newId(),
      turn: turnId,
      by,
      made: date(),
      kind,
      text: text.trim().slice(0, 4000),
      ...(verdict ? { verdict } : {}),
    });
  };
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (canLabel && /^[1-7]$/.test(event.key) && !writing(event.target)) {
      event.preventDefault();
      setVerdict(VERDICTS[Number(event.key) - 1] ?? null);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    const here = form.current;
    here?.addEventListener('keydown', listen);
    return () => here?.removeEventListener('keydown', listen);
  }, []);
  const submitted = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className="composer" ref={form} onSubmit={submitted} aria-labelledby={`${id}-title`}>
      <h2 className="caps" id={`${id}-title`}>
        {words.compose(turn)}
      </h2>
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        ref={first}
        id={`${id}-text`}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Choices
        legend={words.kind}
        name={`${id}-kind`}
        of={REMARK_KINDS}
        value={kind}
        called={words.kinds}
        choose={setKind}
      />
      {canLabel ? (
        <>
          <fieldset className="composer-choices">
            <legend>{words.verdict}</legend>
            <Choice name={`${id}-verdict`} checked={verdict === null} choose={() => setVerdict(null)}>
              {words.noVerdict}
            </Choice>
            {VERDICTS.map((one, index) => (
              <Choice key={one} name={`${id}-verdict`} checked={verdict === one} choose={() => setVerdict(one)}>
                {words.verdicts(one)}
                <Kbd>{index + 1}</Kbd>
              </Choice>
            ))}
          </fieldset>
          <p className="meta">{words.why}</p>
        </>
      ) : null}
      {asked ? (
        <>
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            value={name}
            maxLength={120}
            autoComplete="name"
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        </>
      ) : null}
      <p className="composer-acts">
        <button className="btn btn-lead">
          {words.keep}
          <Kbd>Ctrl Enter</Kbd>
        </button>
        <button type="button" className="link" onClick={onClose}>
          {words.close}
        </button>
        <output className="meta">{missing}</output>
      </p>
    </form>
  );
}

/** In a field a digit is a digit. */
const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly of: readonly Value[];
  readonly value: Value;
  readonly called: Readonly<Record<Value, string>>;
  readonly choose: (value: Value) => void;
}

function Choices<Value extends string>({ legend, name, of, value, called, choose }: ChoicesProps<Value>) {
  return (
    <fieldset className="composer-choices">
      <legend>{legend}</legend>
      {of.map((one) => (
        <Choice key={one} name={name} checked={one === value} choose={() => choose(one)}>
          {called[one]}
        </Choice>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly choose: () => void;
  readonly children: React.ReactNode;
}

function Choice({ name, checked, choose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={choose} />
      {children}
    </label>
  );
}
