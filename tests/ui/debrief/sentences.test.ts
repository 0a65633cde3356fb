import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/rapport/act.ts';
import { episodesOf } from '../../../src/scoring/episodes.ts';
import { headlineOf } from '../../../src/scoring/headline.ts';
import { momentsOf } from '../../../src/scoring/moments.ts';
import { scoreOf } from '../../../src/scoring/score.ts';
import { tally } from '../../../src/scoring/tally.ts';
import type { Timeline } from '../../../src/session/replay.ts';
import { debriefText } from '../../../src/ui/text/debrief.ts';
import { numbersText } from '../../../src/ui/text/debriefNumbers.ts';
import { person } from '../../scoring/people.ts';
import { talkOf, WARM, type Played } from '../../scoring/timelines.ts';

const mended: readonly Played[] = ['simple_refl', 'open_q', 'space'];

function sentences(timeline: Timeline) {
  const { repair, noticing, sustaining } = scoreOf(timeline);
  return {
    headline: debriefText.headline(headlineOf(timeline, episodesOf(timeline), sustaining), 'she'),
    repair: repair.why === null ? numbersText.repair.says(repair, 'she') : numbersText.repair.why(repair.why, 'she'),
    noticing: numbersText.noticing.says(noticing),
    sustaining:
      sustaining.why === null
        ? numbersText.sustaining.says(sustaining, 'she')
        : numbersText.sustaining.tooShort(sustaining.turns),
    counted: numbersText.counted(tally(timeline)),
  };
}

describe('the sentences of the debrief', () => {
  it('one break, made and mended, noticed at once', () => {
    expect(sentences(talkOf(person(), [...WARM, 'interrupt', 'notice', ...mended]))).toEqual({
      headline: 'You lost her for three turns, and she came back.',
      repair: 'One break, and you made it. You turned towards her on the first turn, and it mended.',
      noticing:
        'You pressed “Something shifted” once, before turn 8, and it just had. You did not press it when nothing had.',
      sustaining:
        'First at turn 2. The longest open stretch was five turns, from turn 2 to turn 6. She ended more at ease than she began.',
      counted:
        'Counted and not scored: four questions, three things said back, no advice unasked, one sentence broken off and one silence.',
    });
  });

  it('a break that nobody made, half tended, and left open', () => {
    const said = sentences(talkOf(person(), [...WARM, { acts: ['follow_up', 'jolt'] }, 'simple_refl', 'praise']));
    expect(said.headline).toBe('Something came between you at turn seven, and stayed there.');
    expect(said.repair).toBe(
      'One break, and nobody made it. You turned towards her on the first turn, and gave one of three things she needed; it stayed open. One turn made it worse.',
    );
    expect(said.noticing).toBe('You did not press “Something shifted”. What shifted in turn 7 went by.');
  });

  it('several breaks are told apart by whose they were', () => {
    const said = sentences(
      talkOf(person(), [...WARM, 'interrupt', ...mended, { acts: ['follow_up', 'jolt'] }, ...mended]),
    );
    expect(said.headline).toBe('She went away twice, and came back each time.');
    expect(said.repair).toBe(
      'Two breaks, one of your making. All of them mended. Those you made come to 10, what came of itself to 10.',
    );
  });

  it('each is a sentence, and none says what the learner is', () => {
    const script = fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ACTS) }, fc.constant('notice' as const)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(script, fc.boolean(), (acts, pushes) => {
        const timeline = talkOf(person(pushes ? { pushback: 1 } : {}), acts);
        const words = momentsOf(timeline).map((moment) => `${debriefText.moments.kind(moment)}.`);
        for (const said of [...Object.values(sentences(timeline)), ...words]) {
          expect(said).toMatch(/^[A-Z][^!]*[.?]$/);
          expect(said).not.toMatch(/ {2}|\.\.|undefined|NaN|\b(correct|wrong|mistake|failed|you are)\b/);
        }
      }),
    );
  });
});
