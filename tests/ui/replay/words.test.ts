// What is said of somebody's turns judges nobody, and shouts at nobody.
import { expect, test } from 'vitest';
import { replayText } from '../../../src/ui/text/replay.ts';
import { reviewText } from '../../../src/ui/text/review.ts';
import { shareText } from '../../../src/ui/text/share.ts';
import { startingRapport, type Rapport } from '../../../src/rapport/rapport.ts';

const FORBIDDEN = /\b(correct|wrong|mistake|fail\w*|great job|oops|points|level|streak|empathy score|submit|ok)\b|!/i;

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
};

test('the replay, the comments and the sharing judge nobody', () => {
  const said = [replayText, reviewText, shareText].flatMap(texts);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((one) => FORBIDDEN.test(one))).toEqual([]);
});

test('what would have changed is said as one would say it', () => {
  const now: Rapport = startingRapport({
    ease: 6,
    trust: 2,
    guard: 0,
    pushback: 0,
    silence: 1,
    involvement: 0,
    wantsAdvice: 0,
    radar: 1,
    attentionRadar: 1,
    styleGap: 0,
    medium: 'in person',
  });
  const { change } = replayText.whatIf;
  expect(change(now, { ...now, ease: 7, trust: 3 })).toBe('Still open. Ease 6 to 7, trust up by 1.');
  expect(change(now, { ...now, ease: 3, stance: 'guarded', bond: 'withdrawal' })).toBe(
    'Broken, by withdrawal. Ease 6 to 3.',
  );
  expect(change({ ...now, bond: 'confrontation' }, now)).toBe('Mended. Ease 6, as it was.');
  expect(change(now, { ...now, left: true })).toBe('The talk would have been over.');
});
