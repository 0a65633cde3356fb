import { partAt } from '../../persona/edit.ts';
import { Icon } from '../parts/Icon.tsx';
import { STUDIO } from '../text/studio.ts';
import { useDeskState } from './useDesk.ts';
import { useWays } from './ways.ts';

/** Where a talk that the file brings along comes otherwise than it says. */
export function Talks() {
  const { file, persona, current, unmet } = useDeskState();
  const { showPlace } = useWays();
  if (persona === null || !current || unmet.length === 0) return null;
  return (
    <ul aria-label={STUDIO.talks}>
      {unmet.map(({ path, expected, came }) => {
        const name = partAt(file, [...path.slice(0, 2), 'name']);
        const says = STUDIO.talkUnmet(typeof name === 'string' ? name : '', expected, came);
        return (
          <li key={path.join('.')}>
            <Icon name="triangle-alert" />
            <span className="studio-code">{path.join('.')}</span>
            <span>{says}</span>
            <button
              type="button"
              className="studio-quiet"
              aria-label={`${STUDIO.talkShow}: ${says}`}
              onClick={() => showPlace(path)}
            >
              {STUDIO.talkShow}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
