// What is put in when something is added: as little as will do, to be written over. Every piece is sound by itself.
import { partAt } from '../../../persona/edit.ts';
import { idSites } from '../../../persona/ids.ts';

/** A name that nothing of the file has yet: "reply", "reply-2". */
export function freshId(file: unknown, stem: string): string {
  const taken = new Set(idSites(file).map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${String(number)}`;
    if (!taken.has(id)) return id;
  }
}

export const blankCue = () => ({ channel: 'gaze', clarity: 2, shows: '…' });

const line = () => ({ says: ['…'], cues: [blankCue()], view: '…' });

export const blankMove = (file: unknown, to?: string) => ({
  id: freshId(file, 'reply'),
  says: '…',
  does: { gesture: 'listen', to: 'gist' },
  ...(to === undefined ? {} : { to }),
});

export const blankBeat = (file: unknown) => {
  const topic = partAt(file, ['topics', 0, 'id']);
  return {
    id: freshId(file, 'beat'),
    topic: typeof topic === 'string' ? topic : 'topic',
    details: [],
    table: 'story',
    depth: 0,
    lines: { open: line(), guarded: line(), disengaged: line() },
    moves: [
      { id: 'go-on', says: '…', does: { gesture: 'leave-room' }, to: 'next' },
      { id: 'say-back', says: '…', does: { gesture: 'listen', to: 'gist' }, to: 'next' },
    ],
  };
};

export const blankReply = () => ({ says: ['…'], cues: [] });

/** A copy of a beat under a name of its own; the names of its moves are its own already. */
export function copyOfBeat(file: unknown, index: number): unknown {
  const beat = partAt(file, ['beats', index]);
  const id = partAt(beat, ['id']);
  return typeof beat === 'object' && beat !== null
    ? { ...beat, id: freshId(file, typeof id === 'string' && id !== '' ? id : 'beat') }
    : beat;
}

/** The last breath of the open line as words to keep, and what comes before it. */
export function lastWords(beat: unknown): unknown {
  const says = partAt(beat, ['lines', 'open', 'says']);
  const breaths = Array.isArray(says) ? says.filter((one): one is string => typeof one === 'string') : [];
  return { after: breaths.at(-2) ?? breaths[0] ?? '…', keep: breaths.at(-1) ?? '…' };
}
