import { describe, expect, test } from 'vitest';
import type { Sat } from '../../src/scoring/progress.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { suggestionFor } from '../../src/scoring/suggestion.ts';
import { person } from './people.ts';
import { talkOf, WARM, type Played } from './timelines.ts';

const MENDED: readonly Played[] = [...WARM, 'interrupt', 'simple_refl', 'open_q', 'space', ['validate', 'feeling']];
const LEFT_BROKEN: readonly Played[] = [...WARM, 'interrupt', 'advise'];
const PEOPLE = ['mara', 'gil'];

let day = 10;
function sat(script: readonly Played[], change: Partial<Sat> = {}): Sat {
  const timeline = talkOf(person(), script);
  return {
    persona: 'mara',
    session: `talk-${++day}`,
    run: 0,
    began: `2026-03-${day}T10:00:00Z`,
    again: false,
    turns: timeline.moments.length,
    score: scoreOf(timeline),
    guess: null,
    was: timeline.position.rapport.stance,
    ...change,
  };
}

describe('the one thing to do next', () => {
  test('before the first talk there is none', () => {
    expect(suggestionFor([], PEOPLE)).toBeNull();
  });

  test('when the last talk ended broken: that moment again', () => {
    const broken = sat(LEFT_BROKEN);
    expect(suggestionFor([broken], PEOPLE)).toEqual({ kind: 'mend', sat: broken });
  });

  test('what an earlier talk left broken is over, once a later one was mended', () => {
    const broken = sat(LEFT_BROKEN);
    expect(suggestionFor([sat(MENDED), broken], PEOPLE)?.kind).toBe('meet'); // whatever order they come in
    expect(suggestionFor([broken, sat(MENDED)], PEOPLE)?.kind).toBe('meet');
  });

  test('when two shifts and more went by: an eye on what shows', () => {
    const quiet = sat([
      ...WARM,
      'interrupt',
      'simple_refl',
      'open_q',
      'space',
      ...WARM,
      'interrupt',
      'simple_refl',
      'open_q',
      'space',
    ]);
    const found = suggestionFor([quiet], PEOPLE);
    expect(quiet.score.noticing.hits).toBe(0);
    expect(found).toEqual({
      kind: 'notice',
      sat: quiet,
      went: quiet.score.noticing.shifts.length,
      of: quiet.score.noticing.shifts.length,
    });
  });

  test('somebody not met yet; then somebody met only once; then nothing in particular', () => {
    const once = sat(WARM);
    const gil = sat(WARM, { persona: 'gil' });
    expect(suggestionFor([once], PEOPLE)).toEqual({ kind: 'meet', persona: 'gil' });
    expect(suggestionFor([once, sat(WARM), gil], PEOPLE)).toEqual({ kind: 'again', persona: 'gil' });
    expect(suggestionFor([once, sat(WARM), gil, sat(WARM, { persona: 'gil' })], PEOPLE)).toBeNull();
  });
});
