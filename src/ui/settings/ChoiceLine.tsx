import { useId, type ReactNode } from 'react';
import './lines.css';

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** What choosing it means. */
  readonly why: string;
}

interface ChoiceLineProps<Value> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
  /** Goes on after the consequence. */
  readonly more?: ReactNode;
}

/** One ruled line: what is chosen, the choices, and the consequence of the one that holds. */
export function ChoiceLine<Value extends string | boolean>(props: ChoiceLineProps<Value>) {
  const { label, choices, value, choose, more } = props;
  const name = useId();
  const why = useId();
  return (
    <fieldset className="line" aria-describedby={why}>
      <legend className="caps">{label}</legend>
      <div className="line-choices">
        {choices.map((choice) => (
          <label key={String(choice.value)}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => {
                choose(choice.value);
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <p className="line-why" id={why}>
        {choices.find((choice) => choice.value === value)?.why} {more}
      </p>
    </fieldset>
  );
}
