import { Fragment } from 'react';
import { SKILLS, type Point, type Sat, type SkillOverTime } from '../../scoring/progress.ts';
import { useServices } from '../services.ts';
import { numbersText } from '../text/debriefNumbers.ts';
import { progressText as words } from '../text/progress.ts';

interface OverTimeProps {
  readonly skills: readonly SkillOverTime[];
  readonly nameOf: (persona: string) => string;
}

/** The three numbers over time, and on how much each rests; the same as a table. */
export function OverTime({ skills, nameOf }: OverTimeProps) {
  const { date } = useServices();
  const now = date();
  const sat = inOrder(skills);
  return (
    <>
      <p className="meta">{words.overTimeWhy}</p>
      <div className="progress-skills">
        {skills.map((one) => (
          <Figure key={one.skill} one={one} />
        ))}
      </div>
      {sat.length === 0 ? null : (
        <details className="progress-table">
          <summary>{words.asTable}</summary>
          <div className="progress-room">
            <table>
              <caption className="sr">{words.table.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.table.when}</th>
                  <th scope="col">{words.table.who}</th>
                  {SKILLS.map((skill) => (
                    <th key={skill} scope="col">
                      {words.skill(skill)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sat.map((one) => (
                  <tr key={`${one.session} ${String(one.run)}`}>
                    <th scope="row">{words.day(one.began, now)}</th>
                    <td>{nameOf(one.persona)}</td>
                    {SKILLS.map((skill) => (
                      <td key={skill}>{words.inOne(skill, one)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}

/** Every sitting that stands behind any of the three, oldest first. */
function inOrder(skills: readonly SkillOverTime[]): readonly Sat[] {
  const sat = new Set(skills.flatMap(({ points }) => points.map((point) => point.sat)));
  return [...sat].toSorted((a, b) => a.began.localeCompare(b.began) || a.run - b.run);
}

function Figure({ one }: { readonly one: SkillOverTime }) {
  const { skill, value, points } = one;
  const [number, of] = value === null ? [words.notYet, ''] : words.together(skill, value);
  return (
    <section>
      <h3 className="caps">{numbersText[skill].name}</h3>
      <p className="number">
        {value === null ? (
          <small>{number}</small>
        ) : (
          <>
            {number} <small>{of}</small>
          </>
        )}
      </p>
      {points.length === 0 ? null : <Dots points={points} />}
      <p className="prose">
        {words.rests(one)} {value === null ? words.notYetWhy(one) : ''}
      </p>
    </section>
  );
}

const WIDTH = 320;
const HEIGHT = 120;
const LEFT = 40;
const [TOP, FOOT] = [14, 106];

/** One dot a sitting, oldest first; larger where more stands behind it. The table says the same. */
function Dots({ points }: { readonly points: readonly Point[] }) {
  const across = (index: number) =>
    points.length === 1 ? (LEFT + WIDTH) / 2 : LEFT + 14 + ((WIDTH - LEFT - 28) * index) / (points.length - 1);
  const height = (value: number) => FOOT - (FOOT - TOP) * value;
  const most = Math.max(...points.map(({ moments }) => moments));
  return (
    <svg className="progress-dots" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[1, 0.5, 0].map((value, index) => (
        <Fragment key={value}>
          <path className="progress-grid" d={`M${LEFT} ${height(value)}H${WIDTH}`} />
          <text x={LEFT - 8} y={height(value) + 4} textAnchor="end">
            {words.heights[index]}
          </text>
        </Fragment>
      ))}
      <path
        className="progress-line"
        d={points.map(({ value }, index) => `${index === 0 ? 'M' : 'L'}${across(index)} ${height(value)}`).join('')}
      />
      {points.map(({ sat, value, moments }, index) => (
        <circle
          key={`${sat.session} ${String(sat.run)}`}
          cx={across(index)}
          cy={height(value)}
          r={3 + 4 * Math.sqrt(moments / most)}
        />
      ))}
    </svg>
  );
}
