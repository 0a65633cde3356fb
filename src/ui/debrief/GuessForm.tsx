import { useState, type ReactNode } from 'react';
import type { Persona } from '../../persona/schema.ts';
import type { Guess } from '../../session/session.ts';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../parts/arrival.ts';
import { debriefText as words } from '../text/debrief.ts';
import './guess.css';
import './sheet.css';

interface GuessFormProps {
  readonly persona: Persona;
  readonly notices: ReactNode;
  readonly onGuess: (guess: Guess) => void;
}

/** Your own sense of it, before anything is shown: alone on the page. */
export function GuessForm({ persona, notices, onGuess }: GuessFormProps) {
  const question = words.guess.question(persona.pronouns);
  const heading = useArrival(words.title(persona.name));
  const [stance, setStance] = useState<Guess['stance'] | null>(null);
  const [sure, setSure] = useState<Guess['sure'] | null>(null);
  const [asked, setAsked] = useState(false);
  const see = () => {
    if (stance === null || sure === null) return setAsked(true);
    onGuess({ stance, sure });
  };
  return (
    <div className="sheet">
      <Header />
      <main className="page guess">
        <p className="caps">{words.where(persona)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {question}
        </h1>
        <p className="prose lede">{words.guess.first}</p>
        {notices}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            see();
          }}
        >
          <fieldset className="guess-felt">
            <legend className="caps">{words.guess.felt(persona.pronouns)}</legend>
            {words.guess.stances.map(([value, name, meaning]) => (
              <label key={value}>
                <input type="radio" name="stance" checked={stance === value} onChange={() => setStance(value)} />
                <span className="guess-name">{name}</span>
                <span className="guess-meaning">{meaning}</span>
              </label>
            ))}
          </fieldset>
          <fieldset className="guess-sure">
            <legend className="caps">{words.guess.howSure}</legend>
            {words.guess.sure.map(([value, name]) => (
              <label key={value}>
                <input type="radio" name="sure" checked={sure === value} onChange={() => setSure(value)} />
                {name}
              </label>
            ))}
          </fieldset>
          <p className="guess-go">
            <button className="btn btn-lead">{words.guess.see}</button>
            <output>{asked && (stance === null || sure === null) ? words.guess.missing : ''}</output>
          </p>
        </form>
      </main>
    </div>
  );
}
