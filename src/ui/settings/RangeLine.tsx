import { useId } from 'react';
import './lines.css';

interface RangeLineProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value as it is shown and read out. */
  readonly said: string;
  readonly why: string;
  readonly choose: (value: number) => void;
}

/** One ruled line whose choice is a number. */
export function RangeLine({ label, value, least, most, step, said, why, choose }: RangeLineProps) {
  const id = useId();
  return (
    <div className="line">
      <label className="caps" htmlFor={id}>
        {label}
      </label>
      <div className="line-range">
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={said}
          aria-describedby={`${id}-why`}
          onChange={({ target }) => {
            choose(target.valueAsNumber);
          }}
        />
        <output htmlFor={id}>{said}</output>
      </div>
      <p className="line-why" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
}
