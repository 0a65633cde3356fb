// The tail of a line, while somebody types in the line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tailAlong } from '../../../src/ui/studio/script/tail.ts';

const LINE = ['It was on the roof.', 'There were pigeons in it.'];

describe('the tail goes along with its line', () => {
  test('a word changed inside it is changed in it', () => {
    expect(tailAlong(LINE, ['It was on the roof.', 'There were gulls in it.'], LINE[1] ?? '')).toBe(
      'There were gulls in it.',
    );
    expect(tailAlong(LINE, ['It was in the lift.', LINE[1] ?? ''], 'on the roof.')).toBe('in the lift.');
  });

  test('what is typed before or after it leaves it as it is', () => {
    expect(tailAlong(LINE, ['Well. It was on the roof.', LINE[1] ?? ''], 'on the roof.')).toBe('on the roof.');
    expect(tailAlong(LINE, [...LINE, 'Six.'], LINE[1] ?? '')).toBe(LINE[1]);
  });

  test('when none of it is left it stays, and the check says so', () => {
    expect(tailAlong(LINE, ['It was on the roof.'], LINE[1] ?? '')).toBe(LINE[1]);
  });

  test('one letter more or less anywhere, and it is still in the line', () => {
    fc.assert(
      fc.property(fc.nat(44), fc.constantFrom('x', ''), (place, letter) => {
        const line = LINE.join(' ');
        const typed = line.slice(0, place) + letter + line.slice(letter === '' ? place + 1 : place);
        for (const words of LINE) expect(typed).toContain(tailAlong(LINE, [typed], words));
      }),
    );
  });
});
