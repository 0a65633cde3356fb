// Temperaments for the tests of scoring: one person with standard traits, changed as a test needs it.
import type { Character } from '../../src/rapport/rapport.ts';

export const person = (change: Partial<Character> = {}): Character => ({
  ease: 4,
  trust: 1,
  guard: 0,
  pushback: 0,
  silence: 1,
  involvement: 0,
  wantsAdvice: 0,
  radar: 1,
  attentionRadar: 1,
  styleGap: 0,
  medium: 'in person',
  ...change,
});
