// Everybody who can be had to play a talk: for the balance of a person, and for what the tests hold every person to.
import type { Learner } from './learner.ts';
import { BLIND, RANDOM } from './learnerBlind.ts';
import { HABITS } from './learnerHabit.ts';
import { READER } from './learnerReader.ts';

/** The one who reads first, then those with a habit, then those who read nothing. */
export const LEARNERS: readonly Learner[] = [READER, ...HABITS, RANDOM, ...BLIND];
