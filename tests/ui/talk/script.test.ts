import { describe, expect, test } from 'vitest';
import { buildTalk } from '../../../src/dialogue/talk.ts';
import { newSession } from '../../../src/session/begin.ts';
import { createPlayer } from '../../../src/session/player.ts';
import { blank, extend } from '../../../src/session/replay.ts';
import type { RecordedEvent } from '../../../src/session/session.ts';
import { poseOf } from '../../../src/ui/talk/seat.ts';
import { bareWord, deed, scriptOf, spokenEntry } from '../../../src/ui/talk/script.ts';
import { grammarOf } from '../../../src/ui/text/pronoun.ts';
import { someone } from './someone.ts';

const talk = buildTalk(someone(), 0);
const after = (...events: readonly RecordedEvent[]) =>
  events.reduce((timeline, event, index) => extend(talk, timeline, { event, at: index * 1000 }, index), blank(talk));
const lines = (...events: readonly RecordedEvent[]) =>
  scriptOf(after(...events), grammarOf('she')).map((entry) => spokenEntry(entry, 'Nora'));

describe('the script', () => {
  test('a sentence cut off stays cut, and says so without a mark', () => {
    const [hers, yours] = lines({ type: 'cut-in', move: 'mine-too', word: 6 });
    expect(hers).toBe('Nora: I sold the boat on Friday (cut off at “Friday”) She sits down.');
    expect(yours).toBe('You: (cutting in after “Friday”) —I sold mine too');
  });

  test('silence, looking away and leaving are stage directions', () => {
    expect(lines({ type: 'silence', length: 'long' })[1]).toBe('You: You say nothing for a long while.');
    expect(lines({ type: 'look-away' })[1]).toBe('You: You look at your phone.');
    expect(lines({ type: 'leave' })).toHaveLength(2);
  });

  test('what is taken back is not in it', () => {
    const session = newSession(talk.persona, { id: 'talk-one', began: '', seed: 0, pacing: 'untimed' });
    const player = createPlayer(talk, session, () => 0);
    player.perform({ type: 'say', move: 'who' });
    expect(scriptOf(player.state().timeline, grammarOf('she'))).toHaveLength(3);
    player.takeBack();
    expect(scriptOf(player.state().timeline, grammarOf('she'))).toHaveLength(1);
  });

  test('a word is named without what hangs on it', () => {
    expect(bareWord('if I’d only asked “him,”')).toBe('him');
    expect(bareWord('Then I’d')).toBe('I’d');
    expect(deed('Look away.')).toBe('Look away.');
  });
});

describe('how she sits', () => {
  const sits = (...events: readonly RecordedEvent[]) => {
    const { position, moments } = after(...events);
    const turn = moments.at(-1)?.turn ?? null;
    return poseOf({ position, turn, table: 'story', cues: [], speaking: false, silent: false });
  };

  test('the turn in which the bond breaks has a pose of its own, smile and all', () => {
    expect(sits().hands).toBe('round the mug');
    const broken = sits({ type: 'cut-in', move: 'mine-too', word: 6 });
    expect(broken.hands).toBe('one stopped');
    expect(broken.mouth).toBe('smiling');
  });

  test('a cue changes what it names, and no more', () => {
    const { position } = after();
    const cue = { channel: 'gaze', clarity: 3, shows: 'She looks down.', pose: { gaze: 'down' } } as const;
    const seat = { position, turn: null, table: 'story', speaking: false, silent: false } as const;
    expect(poseOf({ ...seat, cues: [cue] })).toEqual({ ...poseOf({ ...seat, cues: [] }), gaze: 'down' });
  });
});
