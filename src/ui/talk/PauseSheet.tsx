import { useEffect, useId, useRef } from 'react';
import type { Persona } from '../../persona/schema.ts';
import { takenOver } from '../../session/standing.ts';
import { Kbd } from '../parts/Kbd.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { goTo, ROUTES } from '../routes.ts';
import type { Kept } from '../services.ts';
import { grammarOf } from '../text/pronoun.ts';
import { PAUSE } from '../text/pause.ts';
import type { Play } from './play.ts';
import './pause.css';

interface PauseSheetProps {
  readonly persona: Persona;
  readonly play: Play;
  readonly kept: Kept;
  readonly stillThere: boolean;
  readonly onKeys: () => void;
}

/** The talk stands still. What can be changed in the middle of one is here, and the way out. */
export default function PauseSheet({ persona, play, kept, stillThere, onKeys }: PauseSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [settings, change] = useSettings();
  const who = grammarOf(persona.pronouns);
  const words = PAUSE;
  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  const goOn = () => sheet.current?.close();
  const { session, timeline } = play.scene().state;
  const { moments, position } = timeline;
  const before = takenOver(session, session.runs.length - 1); // what came before this sitting stays
  return (
    <dialog
      ref={sheet}
      className="pause"
      aria-labelledby="pause-title"
      onClose={() => play.pause(false)}
      onKeyDown={(event) => {
        if (event.key === 'p' && settings.letterKeys && !event.repeat) goOn();
      }}
    >
      <div className="pause-head">
        <h2 id="pause-title">{words.title}</h2>
        <button className="btn btn-lead" onClick={goOn}>
          {words.goOn}
          <Kbd>Esc</Kbd>
        </button>
      </div>
      {stillThere ? <p className="prose">{words.stillThere}</p> : null}
      <Choice
        legend={words.pacing}
        value={settings.pacing}
        choices={words.pacings}
        onChoose={(pacing) => change({ pacing })}
      />
      <Choice
        legend={words.lines(who)}
        value={settings.lines}
        choices={{ 'her pace': words.lineChoices['her pace'](who), 'at once': words.lineChoices['at once']() }}
        onChoose={(lines) => change({ lines })}
      />
      <Choice
        legend={words.portrait}
        value={settings.portrait}
        choices={words.portraits}
        onChoose={(portrait) => change({ portrait })}
      />
      <Choice
        legend={words.text}
        value={settings.textSize}
        choices={words.texts}
        onChoose={(textSize) => change({ textSize })}
      />
      <details className="pause-brief">
        <summary>{words.brief}</summary>
        {persona.brief.situation.map((paragraph) => (
          <p key={paragraph} className="prose">
            {paragraph}
          </p>
        ))}
        <p className="prose">
          {words.aim}: {persona.brief.aim}
        </p>
        <ul className="prose">
          {persona.brief.facts.map(({ id, says }) => (
            <li key={id}>{says}</li>
          ))}
        </ul>
      </details>
      <p className="pause-ways">
        <button className="link" onClick={onKeys}>
          {words.keys}
        </button>
        {moments.length > before && position.ended === null ? (
          <button
            className="link"
            onClick={() => {
              play.takeBack();
              goOn();
            }}
          >
            {words.takeBack}
          </button>
        ) : null}
        <button className="link" onClick={() => goTo(ROUTES.people)}>
          {kept.ok ? words.leave : words.leaveUnkept}
        </button>
        {position.ended === null ? (
          <button
            className="link"
            onClick={() => {
              goOn();
              play.pause(false);
              play.leave();
            }}
          >
            {words.end}
          </button>
        ) : null}
      </p>
    </dialog>
  );
}

interface ChoiceProps<Name extends string> {
  readonly legend: string;
  readonly value: Name;
  readonly choices: Readonly<Record<Name, string>>;
  readonly onChoose: (name: Name) => void;
}

/** One ruled line: a label, and its choices as radio buttons. */
function Choice<Name extends string>({ legend, value, choices, onChoose }: ChoiceProps<Name>) {
  const group = useId();
  const names = Object.keys(choices) as Name[];
  return (
    <fieldset className="pause-line">
      <legend>{legend}</legend>
      <div className="pause-seg">
        {names.map((name) => (
          <label key={name}>
            <input type="radio" name={group} checked={name === value} onChange={() => onChoose(name)} />
            {choices[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
