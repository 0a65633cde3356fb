import { describe, expect, test } from 'vitest';
import { buildTalk } from '../../../src/dialogue/talk.ts';
import { newSession } from '../../../src/session/begin.ts';
import { createPlayer } from '../../../src/session/player.ts';
import { replay } from '../../../src/session/replay.ts';
import type { RecordedEvent, Session } from '../../../src/session/session.ts';
import { wayOf } from '../../../src/session/tree.ts';
import { worded } from '../../../src/session/worded.ts';
import { replayOf } from '../../../src/ui/replay/replayOf.ts';
import { transcriptOf } from '../../../src/ui/replay/transcript.ts';
import { spokenEntry } from '../../../src/ui/talk/script.ts';
import { grammarOf } from '../../../src/ui/text/pronoun.ts';
import { beat, lines, smallFile, smallPersona } from '../../support/smallPersona.ts';

const nora = smallPersona();
const she = grammarOf('she');

function talked(...events: readonly RecordedEvent[]): Session {
  const blank = newSession(nora, { id: 'talk-one', began: '2026-11-19T19:00:00Z', seed: 0, pacing: 'untimed' });
  const player = createPlayer(buildTalk(nora, 0), blank, () => 0);
  for (const event of events) expect(player.perform(event)).toBeNull();
  return player.state().session;
}

const read = (session: Session, persona = nora as typeof nora | null) => {
  const way = wayOf(session);
  const timeline = persona && replay(buildTalk(persona, session.seed), way);
  const { opening, turns } = transcriptOf(session, way, timeline, she);
  return [...opening, ...turns.flatMap(({ speeches }) => speeches)].map((entry) => spokenEntry(entry, 'Nora'));
};

const SESSION = talked(
  { type: 'cut-in', move: 'ask-boat', word: 4 },
  { type: 'notice' },
  { type: 'silence', length: 'short' },
  { type: 'say', move: 'murmur' },
);

describe('the transcript of a record', () => {
  test('reads as the talk did', () => {
    const [first, second] = read(SESSION);
    expect(first).toBe('Nora: This is the line (cut off at “line”) She stops.');
    expect(second).toBe('You: (cutting in after “line”) Words of ask-boat.');
  });

  test('without the person, the same', () => {
    expect(read(SESSION, null)).toEqual(read(SESSION));
  });

  test('never has a line of a script that was changed since', () => {
    const rest = (smallFile()['beats'] as readonly object[]).slice(1);
    const reworded = smallPersona({
      beats: [beat('boat', { lines: lines(['Something else altogether.', 'Yes.']) }), ...rest],
    });
    expect(read(SESSION, reworded)).toEqual(read(SESSION));
    expect(read(SESSION, reworded).join(' ')).not.toContain('altogether');
  });

  test('a link brings no words: the person has them, and without her it is said that they are missing', () => {
    const { opening, ...rest } = SESSION;
    const bare = { ...rest, turns: SESSION.turns.map(({ words, ...turn }) => (words && opening ? turn : turn)) };
    expect(read(worded(bare, buildTalk(nora, 0)))).toEqual(read(SESSION));
    expect(read(bare, null)[0]).toBe('Nora: (What was said is not here.)');
    expect(read(bare, null)[1]).toContain('the words of “ask-boat” are not here');
  });

  test('a link, and a script that was changed since: what was said is missing, and nothing stands in for it', () => {
    const rest = (smallFile()['beats'] as readonly object[]).slice(1);
    const reworded = smallPersona({
      beats: [beat('boat', { lines: lines(['Something else altogether, and rather longer.']) }), ...rest],
    });
    const { opening: _opening, ...session } = SESSION;
    const bare = { ...session, turns: SESSION.turns.map(({ words: _words, ...turn }) => turn) };
    const { transcript, reading } = replayOf(bare, 0, reworded);
    expect(reading?.timeline.moments).toHaveLength(3);
    expect(transcript.turns.map(({ moment }) => moment?.number)).toEqual([1, 2, 3]);
    const said = [...transcript.opening, ...transcript.turns.flatMap(({ speeches }) => speeches)];
    expect(said.map((entry) => spokenEntry(entry, 'Nora')).join(' ')).not.toMatch(/altogether|Words of/);
  });
});
