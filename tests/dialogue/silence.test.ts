import { describe, expect, test } from 'vitest';
import { replies } from '../../src/dialogue/offered.ts';
import { step } from '../../src/dialogue/step.ts';
import { converse, herWords, reasonsOf, talkWith } from '../support/conversation.ts';
import { beat, room, says, smallFile, smallPersona } from '../support/smallPersona.ts';

const own = { short: { says: ['She ladles.'] }, long: { says: ['She hums.'] } };
const rest = [
  beat('sold'),
  beat('roof', { topic: 'rain' }),
  beat('kettle', { topic: 'close', moves: [room('a', 'end'), room('b', 'end')] }),
];
const medium = (name: string) => ({ setting: { ...(smallFile()['setting'] as object), medium: name } });
const first = (change: Readonly<Record<string, unknown>>, file: Readonly<Record<string, unknown>> = {}) =>
  talkWith(smallPersona({ beats: [beat('boat', change), ...rest], ...file }));

describe('silence', () => {
  test('a moment stays where it is, a long one goes where leaving her room leads', () => {
    const moves = [says('ask', { gesture: 'ask', about: 'boat' }, 'sold'), room('wait', 'roof')];
    const talk = first({ silence: own, moves });
    const short = converse(talk, 'silence short');
    expect(short.position.beat).toBe('boat');
    expect(herWords(short.turn, 'reaction')).toBe('She ladles.');
    const long = converse(talk, 'silence long');
    expect(long.position.beat).toBe('roof');
    expect(herWords(long.turn, 'reaction')).toBe('She hums.');
  });

  test('where no words leave her room, a long one stays too', () => {
    const moves = [says('ask', { gesture: 'ask', about: 'boat' }), says('tell', { gesture: 'tell', level: 1 })];
    expect(converse(first({ moves }), 'silence long').position.beat).toBe('boat');
  });

  test('where she has nothing of her own for it, she answers as she always does', () => {
    expect(herWords(converse(first({}), 'silence short').turn, 'reaction')).toBe('Hm, shortSilence.');
    expect(herWords(converse(first({}), 'silence long').turn, 'reaction')).toBe('Hm, longSilence.');
  });

  test('what she has for a silence is said once, and only when she was open', () => {
    const again = converse(first({ silence: own }), 'silence short, silence short');
    expect(again.turns.map((turn) => herWords(turn, 'reaction'))).toEqual(['She ladles.', 'Hm, shortSilence.']);
    const wary = first({ silence: own }, { temperament: { ease: 4, trust: 1 } });
    expect(herWords(converse(wary, 'silence short').turn, 'reaction')).toBe('Hm, shortSilence.');
  });

  test('while she thinks it is room, and what she then says is a story', () => {
    const talk = first({ table: 'thinking' });
    const { turns, position } = converse(talk, 'silence short, ask-boat');
    expect(turns.map(({ table }) => table)).toEqual(['thinking', 'story']);
    expect(turns.map((turn) => reasonsOf(turn))).toEqual([['space: fit-rule'], ['follow_up: fit-rule']]);
    expect(position.beat).toBe('sold');
  });

  test.for(['video', 'phone'])('on %s a moment is only a murmur, and a long one is a mind elsewhere', (name) => {
    const talk = first({}, medium(name));
    expect(reasonsOf(converse(talk, 'silence short').turn)[0]).toMatch(/^ack: /);
    expect(reasonsOf(converse(talk, 'silence long').turn)[0]).toBe('drift: drifted');
    expect(converse(talk, 'silence long').position.beat).toBe('boat');
  });

  test('long after cutting in, it gives her the floor back and stays', () => {
    const { turn, position } = converse(first({}), 'cut in ask-boat at 2, silence long');
    expect(herWords(turn, 'kept')).not.toBe('');
    expect(position.beat).toBe('boat');
  });
});

describe('staying', () => {
  test.for([
    ['murmur', 'murmur'],
    ['check-in', 'silence short'],
    ['silence short', 'name'],
    ['look away', 'murmur'],
  ])('%s keeps her where she is; then %s moves on', ([one, two]) => {
    const { positions } = converse(first({}), `${one}, ${two}`);
    expect(positions.map((position) => position.beat)).toEqual(['boat', 'boat', 'sold']);
  });

  test('while the bond is broken she stays for as long as it takes', () => {
    const jolted = talkWith(
      smallPersona({
        beats: [beat('boat', { opensBreak: 'jolt' }), ...rest],
      }),
    );
    const { positions } = converse(jolted, 'sorry, sorry, sorry');
    expect(new Set(positions.map((position) => position.beat))).toEqual(new Set(['boat']));
  });

  test('noticing costs nothing and changes nothing, as often as you like', () => {
    const talk = first({});
    const { position } = converse(talk, 'murmur');
    const outcome = step(talk, position, { type: 'notice' });
    expect(outcome).toEqual({ type: 'noticed', position });
    expect(converse(talk, 'notice, notice, notice').turns).toEqual([]);
    expect(replies(talk, position)).toHaveLength(2);
  });
});
