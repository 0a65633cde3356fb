import type { Persona } from '../../persona/schema.ts';
import { TALK_KEYS } from '../help/keys.ts';
import { KeysSheet } from '../parts/KeysSheet.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { keyLines } from '../text/keys.ts';
import { EarlierLines } from './EarlierLines.tsx';
import type { Scene } from './play.ts';

interface TalkSheetProps {
  readonly sheet: 'earlier' | 'keys';
  readonly persona: Persona;
  readonly scene: Scene;
  readonly onClose: () => void;
}

/** What can be laid over a talk while it waits: the lines already said, or the keys. */
export default function TalkSheet({ sheet, persona, scene, onClose }: TalkSheetProps) {
  const [{ letterKeys }] = useSettings();
  return sheet === 'earlier' ? (
    <EarlierLines persona={persona} scene={scene} onClose={onClose} />
  ) : (
    <KeysSheet lines={keyLines(TALK_KEYS)} lettersOff={!letterKeys} onClose={onClose} />
  );
}
