import { Notice } from '../../parts/Notice.tsx';
import { STUDIO } from '../../text/studio.ts';
import { SCRIPT } from '../../text/studioScript.ts';
import { isNewer } from '../desk.ts';
import { beatIds, isPart, PART_NAMES, type Part } from '../parts.ts';
import { useDeskState } from '../useDesk.ts';
import { useWays } from '../ways.ts';
import { Asides, Endings, Reactions, SharedMoves } from './Anywhere.tsx';
import { Beat } from './Beat.tsx';
import { Course } from './Course.tsx';
import { useFocusAt } from './Fields.tsx';
import { Brief, Temperament, Who } from './Who.tsx';
import './script.css';

interface ScriptViewProps {
  /** A place of the file the focus should go to, as a diagnostic writes it. */
  readonly place: string | null;
  readonly onPlaced: () => void;
}

/** The person as a play to be typed into, one part at a time. */
export default function ScriptView({ place, onPlaced }: ScriptViewProps) {
  const { file, sound } = useDeskState();
  const { at, show } = useWays();
  useFocusAt(place, onPlaced);
  const beat = isPart(at) ? -1 : Math.max(0, beatIds(file).indexOf(at));
  return (
    <section className="studio-script" aria-label={isPart(at) ? PART_NAMES[at] : SCRIPT.of(at)}>
      {sound ? null : (
        <Notice
          tone="alert"
          actions={
            <button type="button" className="link" onClick={() => show('json')}>
              {STUDIO.toJson}
            </button>
          }
        >
          {isNewer(file) ? STUDIO.newer : STUDIO.unreadable}
        </Notice>
      )}
      {isPart(at) ? (
        <>
          <h2 className="studio-part">{PART_NAMES[at]}</h2>
          <PartOf part={at} />
        </>
      ) : (
        <Beat key={at} index={beat} />
      )}
    </section>
  );
}

function PartOf({ part }: { readonly part: Part }) {
  switch (part) {
    case '~who':
      return <Who />;
    case '~brief':
      return <Brief />;
    case '~temperament':
      return <Temperament />;
    case '~course':
      return <Course />;
    case '~hand':
      return <SharedMoves list="hand" />;
    case '~cutOff':
      return <SharedMoves list="cutOff" />;
    case '~reactions':
      return <Reactions />;
    case '~asides':
      return <Asides />;
    case '~endings':
      return <Endings />;
  }
}
