import type { Persona } from '../../persona/schema.ts';
import { useNarrow } from '../parts/useNarrow.ts';
import { describePose } from '../portrait/describe.ts';
import { Plate } from '../portrait/Plate.tsx';
import { poseOf, type Seat } from './seat.ts';

interface DrawnProps {
  readonly persona: Persona;
  readonly sitting: Seat;
  readonly speaking: boolean;
  readonly still: boolean;
  readonly onFail: () => void;
}

/** The drawing, fetched after the first words: nobody waits for a picture. */
export default function Drawn({ persona, sitting, speaking, still, onFail }: DrawnProps) {
  const narrow = useNarrow();
  const { medium, scene, hour, portrait } = persona.setting;
  const pose = poseOf(sitting);
  return (
    <Plate
      person={portrait}
      scene={scene}
      hour={hour}
      medium={medium}
      pose={pose}
      speaking={speaking}
      still={still}
      size={narrow ? 'small' : 'plate'}
      label={describePose(persona.name, pose, medium, { pronouns: persona.pronouns, scene })}
      name={persona.name}
      onFail={onFail}
    />
  );
}
