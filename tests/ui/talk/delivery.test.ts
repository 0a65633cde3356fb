import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Utterance } from '../../../src/dialogue/speech.ts';
import { deliver, phrasesOut, wordReached, wordsIn } from '../../../src/ui/talk/delivery.ts';

const says = (text: string, part: Utterance['part'] = 'line'): Utterance => ({ part, kind: 'says', text });
const speech = (...utterances: readonly Utterance[]) => deliver({ utterances }, 120);

describe('how she says it', () => {
  test('phrase by phrase, at her words a minute, with a breath between what she says', () => {
    const { phrases, takes } = speech(
      says('He was lovely about it. I keep thinking, if I’d only asked him.'),
      says('No.'),
    );
    expect(phrases.map(({ text }) => text)).toEqual([
      'He was lovely about it.',
      'I keep thinking,',
      'if I’d only asked him.',
      'No.',
    ]);
    expect(phrases.map(({ from }) => from)).toEqual([0, 2500, 4000, 6850]);
    expect(takes).toBe(7350);
  });

  test('no word is lost, doubled or turned round, whatever she says', () => {
    const word = fc.stringMatching(/^[A-Za-z’]{1,9}[,.;?!…—]?$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const { phrases, lineWords } = speech(...lines.map((words) => says(words.join(' '))));
          expect(phrases.map(({ text }) => text).join(' ')).toBe(lines.flat().join(' '));
          expect(lineWords).toBe(lines.flat().length);
        },
      ),
    );
  });

  test('what has been said is never more than has been shown, and she always has a word left', () => {
    const line = says('And then he gets to the passenger side and opens the door for me. As if we were off somewhere.');
    const told = speech(says('Mm. Well.', 'reaction'), line);
    let last = 0;
    for (let at = 0; at <= told.takes + 1000; at += 50) {
      const word = wordReached(told, at);
      expect(word).toBeGreaterThanOrEqual(Math.max(1, last));
      expect(word).toBeLessThan(wordsIn(line.text));
      last = word;
    }
    expect(phrasesOut(told, -1)).toBe(0);
    expect(phrasesOut(told, Infinity)).toBe(told.phrases.length);
  });
});
