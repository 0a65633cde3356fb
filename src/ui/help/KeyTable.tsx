import { Kbd } from '../parts/Kbd.tsx';
import { helpText } from '../text/help.ts';
import { keysText } from '../text/keys.ts';
import { isLetterKey, type KeyAction, type KeyLine } from './keys.ts';

interface KeyTableProps {
  readonly title: string;
  readonly lines: readonly KeyLine<KeyAction>[];
  /** Single letters are switched off: what only they do is not listed as if it worked. */
  readonly lettersOff: boolean;
}

/** The keys of one screen: caps, and what they do. */
export function KeyTable({ title, lines, lettersOff }: KeyTableProps) {
  const working = lines
    .map((line) => ({ ...line, keys: lettersOff ? line.keys.filter((key) => !isLetterKey(key)) : line.keys }))
    .filter(({ keys }) => keys.length > 0);
  return (
    <table className="help-keys">
      <caption>{title}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{helpText.keyColumn}</th>
          <th scope="col">{helpText.doesColumn}</th>
        </tr>
      </thead>
      <tbody>
        {working.map(({ action, keys }) => (
          <tr key={action}>
            <th scope="row">
              {keys.map((key) => (
                <Kbd key={key}>{keysText.cap(key)}</Kbd>
              ))}
              <span className="sr">{keys.map(keysText.spoken).join(', ')}</span>
            </th>
            <td>{keysText.does(action)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
