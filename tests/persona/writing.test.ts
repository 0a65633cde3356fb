import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  begun,
  notInFile,
  nowFiled,
  stepBack,
  stepForward,
  STEPS_MOST,
  written,
  type Writing,
} from '../../src/persona/writing.ts';

type Deed = { readonly write: string; readonly run: string | null } | 'back' | 'forward' | 'file';

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ write: fc.string({ maxLength: 12, unit: 'binary' }), run: fc.constantFrom(null, 'a', 'b') }),
  fc.constantFrom('back', 'forward', 'file'),
);

const after = (writing: Writing, one: Deed): Writing => {
  if (one === 'back') return stepBack(writing);
  if (one === 'forward') return stepForward(writing);
  if (one === 'file') return nowFiled(writing);
  return written(writing, one.write, one.run);
};

const allBack = (writing: Writing): Writing => (writing.past.length === 0 ? writing : allBack(stepBack(writing)));
const allForward = (writing: Writing): Writing =>
  writing.future.length === 0 ? writing : allForward(stepForward(writing));

describe('what is written can be taken back', () => {
  test('whatever was done: taken back it is the first text, done again it is the last', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(deed, { maxLength: 40 }), (first, deeds) => {
        const last = deeds.reduce(after, begun(first, true));
        expect(allBack(last).text).toBe(first);
        expect(allForward(allBack(last)).text).toBe(allForward(last).text);
      }),
    );
  });

  test('what the file holds is told from what it does not, whatever was done in between', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const filed = nowFiled(deeds.reduce(after, begun('', false)));
        expect(notInFile(filed)).toBe(0);
        const on = deeds.reduce((writing, one) => (one === 'file' ? writing : after(writing, one)), filed);
        if (on.text !== filed.text) expect(notInFile(on)).toBeGreaterThan(0);
      }),
    );
  });

  test('typing in one place is one step; another place is another', () => {
    const typed = ['h', 'he', 'her'].reduce((writing, text) => written(writing, text, 'line'), begun('', false));
    expect(typed.past).toHaveLength(1);
    const elsewhere = written(typed, 'her hand', 'cue');
    expect(stepBack(elsewhere).text).toBe('her');
    expect(stepBack(stepBack(elsewhere)).text).toBe('');
  });

  test('a save ends a run, so that what came after it counts', () => {
    const saved = nowFiled(written(begun('', true), 'one', 'line'));
    const on = written(saved, 'one more', 'line');
    expect(notInFile(on)).toBe(1);
    expect(stepBack(on).text).toBe('one');
    expect(notInFile(stepBack(on))).toBe(0);
  });

  test('a change made where others were taken back leaves the file that far behind', () => {
    const three = ['a', 'b', 'c'].reduce((writing, text) => written(writing, text), begun('', true));
    const other = written(stepBack(stepBack(nowFiled(three))), 'x');
    expect(notInFile(other)).toBe(3);
  });

  test('two hundred steps and more are remembered', () => {
    const long = Array.from({ length: STEPS_MOST + 5 }).reduce<Writing>(
      (writing, _, index) => written(writing, `text ${index}`),
      begun('', false),
    );
    expect(long.past).toHaveLength(STEPS_MOST);
    expect(STEPS_MOST).toBeGreaterThanOrEqual(200);
    expect(allBack(long).text).toBe('text 4');
  });
});
