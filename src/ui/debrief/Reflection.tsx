import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { debriefText as words } from '../text/debrief.ts';
import './reflection.css';

/** How long a pause in typing is. */
const PAUSE = 1200;
const LONGEST = 20000;

interface ReflectionProps {
  readonly note: string;
  /** Keeps the note; resolves to a sentence when it could not be kept. */
  readonly onKeep: (note: string) => Promise<string | null>;
}

/** Three questions, and a note that is nobody else's; kept when typing pauses and when the field is left. */
export function Reflection({ note, onKeep }: ReflectionProps) {
  const id = useId();
  const [text, setText] = useState(note);
  const [said, setSaid] = useState('');
  const kept = useRef(note);
  const keepText = () => {
    if (text === kept.current) return;
    kept.current = text;
    void onKeep(text).then((sentence) => setSaid(sentence ?? words.reflection.kept));
  };
  const keep = useEffectEvent(keepText);
  useEffect(() => {
    const timer = setTimeout(() => keep(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leaving = () => keep();
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      leaving();
    };
  }, []);
  return (
    <section className="reflection" aria-labelledby={`${id}-heading`}>
      <div>
        <h2 className="caps" id={`${id}-heading`}>
          {words.reflection.heading}
        </h2>
        <ul>
          {[...words.reflection.questions, words.reflection.prompt].map((question) => (
            <li key={question} className="prose">
              {question}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <label className="caps" htmlFor={`${id}-note`}>
          {words.reflection.note}
        </label>
        <textarea
          id={`${id}-note`}
          aria-describedby={`${id}-where`}
          rows={7}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setSaid('');
          }}
          onBlur={keepText}
        />
        <p className="meta">
          <span id={`${id}-where`}>{words.reflection.where}</span> <output>{said}</output>
        </p>
      </div>
    </section>
  );
}
