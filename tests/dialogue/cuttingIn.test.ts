import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hand, replies } from '../../src/dialogue/offered.ts';
import { wordsOf } from '../../src/dialogue/speech.ts';
import { start, step } from '../../src/dialogue/step.ts';
import { CURIOSITY } from '../../src/rapport/rapport.ts';
import { converse, herWords, reasonsOf, refusal, talkWith } from '../support/conversation.ts';
import { fileOf } from '../support/everyone.ts';
import { beat, line, lines, room, smallFile, smallPersona } from '../support/smallPersona.ts';

const SAYS = ['I sold the boat on Friday to a man.', 'He never asked me what she was called.'];
const KEPT = 'what she was called.';

const boat = {
  lines: { open: line(SAYS), guarded: line(['I sold the boat.']), disengaged: line(['Sold it.']) },
  tail: { after: 'to a man.', keep: KEPT },
  cutIns: [
    { id: 'a-man', says: '—a man', does: { gesture: 'murmur' } },
    { id: 'mine-too', says: '—I sold mine too', does: { gesture: 'tell', level: 1 } },
  ],
};
const rest = [
  beat('sold'),
  beat('roof', { topic: 'rain' }),
  beat('kettle', { topic: 'close', moves: [room('a', 'end'), room('b', 'end')] }),
];
const nora = smallPersona({ beats: [beat('boat', boat), ...rest] });
const talk = talkWith(nora);
const WORDS = SAYS.join(' ').split(' ');

describe('cutting in', () => {
  test('her sentence breaks at the word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: WORDS.length - 1 }), (word) => {
        const { turn, position } = converse(talk, `cut in mine-too at ${word}`);
        expect(turn.cut?.said).toBe(WORDS.slice(0, word).join(' '));
        expect(SAYS.join(' ')).toContain(turn.cut?.unsaid);
        expect(turn.cut?.unsaid).not.toBe('');
        expect(reasonsOf(turn)).toEqual(['interrupt: interrupt']);
        expect(position).toMatchObject({ floor: 'cut', beat: 'boat', rapport: { bond: 'withdrawal', strain: 1 } });
      }),
    );
  });

  test('before she has begun, and once she has finished, it is not cutting in', () => {
    for (const word of [-1, 0]) expect(refusal(talk, { type: 'cut-in', move: 'mine-too', word })).toMatch(/\.$/);
    for (const word of [WORDS.length, WORDS.length + 1, 1000])
      expect(refusal(talk, { type: 'cut-in', move: 'mine-too', word })).toBe(
        'She has finished: this would not be cutting in.',
      );
  });

  test('a supportive word on her tail joins in, before the tail it cuts her off', () => {
    expect(reasonsOf(converse(talk, 'cut in a-man').turn)).toEqual(['overlap: overlap-welcome']);
    expect(converse(talk, 'cut in a-man at 12').turn.cut).toBeNull();
    expect(reasonsOf(converse(talk, 'cut in a-man at 8').turn)).toEqual(['interrupt: interrupt']);
  });

  test('a story of your own on her tail cuts her off all the same', () => {
    expect(reasonsOf(converse(talk, 'cut in mine-too at 9').turn)).toEqual(['interrupt: interrupt']);
  });

  test('joining in on a line with a delay collides', () => {
    const setting = { ...(smallFile()['setting'] as object), medium: 'video' };
    const far = talkWith(smallPersona({ setting, beats: [beat('boat', boat), ...rest] }));
    expect(reasonsOf(converse(far, 'cut in a-man').turn)).toEqual(['overlap: collided']);
  });

  test('a word of support that also tells something of yours is not support', () => {
    const cutIns = [{ ...boat.cutIns[0], also: { gesture: 'tell', level: 1 } }];
    const both = talkWith(smallPersona({ beats: [beat('boat', { ...boat, cutIns }), ...rest] }));
    expect(reasonsOf(converse(both, 'cut in a-man').turn)).toEqual(['interrupt: interrupt']);
  });

  test('where she has no tail, the rest of the breath stays unsaid', () => {
    const plain = talkWith(smallPersona({ beats: [beat('boat', { lines: lines(SAYS) }), ...rest] }));
    expect(converse(plain, 'cut in ask-boat at 3').turn.cut).toEqual({
      said: 'I sold the',
      unsaid: 'boat on Friday to a man.',
    });
    expect(converse(plain, 'cut in ask-boat at 8').turn.cut?.unsaid).toBe('man.');
    expect(converse(plain, 'cut in ask-boat at 9').turn.cut?.unsaid).toBe(SAYS[1]);
  });

  test('she can be cut off once in a line, and not once she has finished', () => {
    const { position } = converse(talk, 'cut in mine-too');
    expect(refusal(talk, 'cut in mine-too', position)).toBe('Nobody is speaking who could be cut in on now.');
    const quiet = converse(talk, 'murmur').position;
    expect(refusal(talk, 'cut in mine-too', quiet)).toBe('Nobody is speaking who could be cut in on now.');
  });

  test('a line that is held cannot be cut in on at any word', () => {
    const held = talkWith(smallPersona({ beats: [beat('boat', { lines: lines(SAYS, { hold: true }) }), ...rest] }));
    for (let word = 1; word < WORDS.length; word++)
      expect(refusal(held, { type: 'cut-in', move: 'ask-boat', word })).toMatch(/^Nobody is speaking/);
  });

  test('two people of ours hold lines of theirs, and nobody gets a word in', () => {
    const { persona } = fileOf('mara');
    const rings = talkWith(persona, 0, 2);
    const opening = start(rings).position;
    for (const stance of ['open', 'guarded', 'disengaged'] as const) {
      const position = { ...opening, beat: 'theo-rings', spokenAs: stance };
      for (const { move } of replies(rings, position))
        expect(refusal(rings, { type: 'cut-in', move: move.id, word: 1 }, position)).toMatch(/^Nobody is speaking/);
    }
  });
});

describe('the words she had not got to', () => {
  test('stay unsaid through anything but the floor given back', () => {
    const { turns, position } = converse(talk, 'cut in mine-too, sorry, name, after-3');
    for (const turn of turns) expect(herWords(turn)).not.toContain(KEPT);
    expect(position.unfinished?.unsaid).toBe(KEPT);
  });

  test('are said when she gets the floor back, and only once', () => {
    const { turns, position } = converse(talk, 'cut in mine-too, name, give-back, check-in');
    expect(turns.map((turn) => herWords(turn, 'kept'))).toEqual(['', '', KEPT, '']);
    expect(position.unfinished).toBeNull();
  });

  test('a silence gives her the floor back as well as words do', () => {
    for (const length of ['short', 'long'])
      expect(herWords(converse(talk, `cut in mine-too, silence ${length}`).turn, 'kept')).toBe(KEPT);
  });

  test('come before what she says to the break being mended', () => {
    const { turn } = converse(talk, 'cut in mine-too, name, check-in, give-back');
    expect(turn.mended).toBe(true);
    expect(turn.hers.utterances.map(({ text }) => text)).toEqual(['Hm, givenBack.', KEPT, 'Hm, mended.']);
  });

  test('come out too when the last need met is another than room', () => {
    const { turns } = converse(talk, 'cut in mine-too, name, give-back, check-in');
    expect(turns.map(({ mended }) => mended)).toEqual([false, false, false, true]);
  });

  test('wait for her across beats, should the talk move on', () => {
    const { turns, position } = converse(talk, 'cut in mine-too, after-0, after-4, ask-sold');
    expect(turns.some((turn) => herWords(turn).includes(KEPT))).toBe(false);
    expect(position.unfinished?.unsaid).toBe(KEPT);
    const back = converse(talk, 'give-back', position);
    expect(herWords(back.turn, 'kept')).toBe(KEPT);
  });

  test('are shown as the last four words she did say', () => {
    const offered = (written: string) =>
      hand(talk, converse(talk, written).position).find(({ move }) => move.id === 'give-back')?.says;
    expect(offered('')).toBe('Go on.');
    expect(offered('cut in mine-too at 5')).toBe('Go on. You’d got to “sold the boat on”…');
    expect(offered('cut in mine-too at 2')).toBe('Go on. You’d got to “I sold”…');
  });
});

describe('after cutting in', () => {
  test('each turn brings the next four things to say, and they come round again', () => {
    const ids = (written: string) =>
      replies(talk, converse(talk, written).position)
        .map(({ move }) => move.id)
        .toSorted();
    const set = (first: number) => [0, 1, 2, 3].map((index) => `after-${first + index}`).toSorted();
    expect(ids('cut in mine-too')).toEqual(set(0));
    expect(ids('cut in mine-too, after-0')).toEqual(set(4));
    expect(ids('cut in mine-too, name, check-in')).toEqual(set(0)); // words to hand turn no page
  });

  test('asking about the unfinished counts as curiosity, asking about anything else does not', () => {
    const cutOff = (smallFile()['cutOff'] as readonly object[]).map((move, index) => ({
      ...move,
      does: { gesture: 'ask', about: index === 0 ? 'unfinished' : 'weather' },
    }));
    const asks = talkWith(smallPersona({ beats: [beat('boat', boat), ...rest], cutOff }));
    const about = converse(asks, 'cut in mine-too, after-0');
    expect(reasonsOf(about.turn)).toEqual(['follow_up: need-met']);
    expect(about.position.rapport.met).toBe(CURIOSITY);
    expect(herWords(about.turn)).toBe('Hm, askedAfter.');
    expect(reasonsOf(converse(asks, 'cut in mine-too, after-1').turn)).toEqual(['switch_q: unheeded-once']);
  });

  test('a prompt small sorry beats a late grand one', () => {
    const file = smallFile({ beats: [beat('boat', boat), ...rest] });
    const grand = { id: 'grand-sorry', says: 'I am a terrible friend.', does: { gesture: 'grand-sorry' } };
    const both = talkWith(smallPersona({ ...file, hand: [...(file['hand'] as readonly object[]), grand] }));
    const small = converse(both, 'cut in mine-too, sorry');
    const late = converse(both, 'cut in mine-too, after-1, grand-sorry');
    expect(small.position.rapport.strain).toBeLessThan(late.position.rapport.strain);
    expect(small.position.rapport.ease).toBeGreaterThan(late.position.rapport.ease);
  });
});

describe('Mara, cut off at the nineteen pianos', () => {
  const { persona } = fileOf('mara');
  const kitchen = talkWith(persona);
  const before = [
    'what-should-be-in-it, run-up, what-label, market-in-teeth, every-email, found-out',
    'got-to-the-piano, say-back, half-an-idea, glad-of-something, how-long',
  ].join(', ');
  const there = converse(kitchen, before).position;
  const cut = converse(kitchen, 'cut in wind-and-dogs', there);

  test.for([
    ['name', 'check-in', 'give-back'],
    ['name', 'give-back', 'check-in'],
    ['check-in', 'name', 'give-back'],
    ['check-in', 'give-back', 'name'],
    ['give-back', 'name', 'check-in'],
    ['give-back', 'check-in', 'name'],
  ])('%s, %s, %s mends it in three turns', (moves) => {
    const { turns, position } = converse(kitchen, moves, cut.position);
    expect(turns.map(({ mended }) => mended)).toEqual([false, false, true]);
    expect(position.rapport).toMatchObject({ bond: 'intact', strain: 0, stance: 'open' });
    expect(position.mendedYours).toBe(true);
    expect(position.beat).toBe(there.beat);
    const kept = turns.flatMap(({ hers }) => hers.utterances).filter(({ part }) => part === 'kept');
    expect(kept.map(({ text }) => text)).toEqual([cut.turn.cut?.unsaid]);
  });

  test('asking where it goes from there is curiosity', () => {
    const { turn, position } = converse(kitchen, 'where-from-there', cut.position);
    expect(reasonsOf(turn)).toEqual(['follow_up: need-met']);
    expect(position.rapport.met).toBe(CURIOSITY);
  });

  test('a grand apology makes it about you', () => {
    const { turn, position } = converse(kitchen, 'grand-sorry', cut.position);
    expect(reasonsOf(turn)).toEqual(['grand_sorry: made-it-about-you']);
    expect(position.rapport.strain).toBe(cut.position.rapport.strain + 1);
    expect(position.rapport.ease).toBe(cut.position.rapport.ease - 2);
  });

  test('carrying on is let pass once, then it costs', () => {
    const { turns, positions } = converse(kitchen, 'swan', cut.position);
    expect(turns.flatMap(reasonsOf)).toEqual(['disclose1: unheeded-once']);
    expect(positions.at(-1)?.beat).not.toBe(there.beat);
  });

  test('the jolt is nobody’s, the cut is yours', () => {
    expect(cut.turn.broke).toEqual({ bond: 'withdrawal', by: 'you' });
  });

  test('nothing of it happened to the position it began from', () => {
    const frozen = structuredClone(there);
    step(kitchen, there, { type: 'cut-in', move: 'wind-and-dogs', word: 5 });
    expect(there).toEqual(frozen);
    expect(wordsOf(kitchen.beatOf(there.beat).lines.open).length).toBeGreaterThan(20);
  });
});
