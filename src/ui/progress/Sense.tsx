import { STANCES } from '../../persona/vocabulary.ts';
import type { Calibration } from '../../scoring/progress.ts';
import { progressText as words } from '../text/progress.ts';

/** What was guessed beside how it was: in words, and as a small table of dots. */
export function Sense({ calibration }: { readonly calibration: Calibration }) {
  if (calibration.guesses === 0) return <p className="prose">{words.senseNone}</p>;
  return (
    <div className="progress-sense">
      <p className="prose">{words.calibration(calibration)}</p>
      <table>
        <caption className="meta">{words.senseWhy}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{words.guessed}</span>
            </th>
            {STANCES.map((was) => (
              <th key={was} scope="col">
                <span className="progress-axis">{words.was}</span> {words.stance(was)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STANCES.map((guess, row) => (
            <tr key={guess}>
              <th scope="row">
                <span className="progress-axis">{words.guessed}</span> {words.stance(guess)}
              </th>
              {STANCES.map((was, column) => (
                <Cell key={was} count={calibration.table[row]?.[column] ?? 0} met={row === column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const DOTS_MOST = 12;

function Cell({ count, met }: { readonly count: number; readonly met: boolean }) {
  return (
    <td className={met ? 'progress-met' : undefined}>
      <span className="sr">{words.cell(count)}</span>
      <span className="progress-count" aria-hidden="true">
        {count > DOTS_MOST ? `● ${String(count)}` : '●'.repeat(count)}
      </span>
    </td>
  );
}
