import { useId } from 'react';
import './lines.css';

interface WordLineProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly why: string;
  readonly choose: (value: string) => void;
}

/** One ruled line whose choice is written. */
export function WordLine({ label, value, longest, why, choose }: WordLineProps) {
  const id = useId();
  return (
    <div className="line">
      <label className="caps" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="line-word"
        value={value}
        maxLength={longest}
        autoComplete="off"
        aria-describedby={`${id}-why`}
        onChange={({ target }) => {
          choose(target.value);
        }}
      />
      <p className="line-why" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
}
