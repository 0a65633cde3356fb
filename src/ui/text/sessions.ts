// What the program says of the talks that are kept, one by one.
import { REPAIR_MOST } from '../../scoring/repair.ts';
import type { Score } from '../../scoring/score.ts';
import { capital, counted } from './counting.ts';
import { debriefText } from './debrief.ts';
import { numbersText } from './debriefNumbers.ts';
import { dayWords } from './people.ts';

export const sessionsText = {
  title: 'Your talks',
  intro: (talks: number): string =>
    talks === 0
      ? 'Nothing here yet. A talk appears when you have said something in one.'
      : 'Every talk you have had here, with each time you sat down to it again.',
  meetSomebody: 'Meet somebody',
  waiting: 'Looking what is kept.',
  day: (iso: string, now: string): string => dayWords(iso, now) ?? '',
  headline: (name: string, began: string, now: string): string => `${name}, ${dayWords(began, now) ?? 'some day'}`,

  sitting: (number: number, takenOver: number): string => debriefText.sittings.one(number, takenOver),
  only: 'One sitting',
  ended: (
    ended: { readonly by: 'script' | 'her' | 'you'; readonly title: string | null } | null,
    turns: number,
  ): string =>
    ended === null
      ? `Still open, after ${counted(turns, 'turn')}.`
      : ended.title === null
        ? `${debriefText.guessed.endedBy[ended.by]} After ${counted(turns, 'turn')}.`
        : `${ended.title}. ${capital(counted(turns, 'turn'))}.`,
  nobody: (name: string): string => `The file of ${name} is not here, so no more can be told of it than what was said.`,
  unfit: 'The script has been changed since, and this no longer fits it.',
  numbers: ({ repair, noticing, sustaining }: Score): string =>
    [
      `${numbersText.repair.name}: ${repair.value === null ? numbersText.notTested : `${Math.round(repair.value)} of ${REPAIR_MOST}`}`,
      `${numbersText.noticing.name}: ${noticing.value === null ? numbersText.notTested : `${noticing.hits} ${numbersText.noticing.of(noticing.shifts.length)}`}`,
      `${numbersText.sustaining.name}: ${sustaining.value === null ? numbersText.notTested : `${sustaining.open} ${numbersText.sustaining.of(sustaining.turns)}`}`,
    ].join(' · '),

  goOn: 'Go on with it',
  debrief: 'What happened',
  replay: 'See it again',
  learn: 'Learn from it',
  compare: 'Beside the one before',
  remove: 'Delete',
  /** The same links, told apart for somebody who hears them one by one. */
  of: (link: string, talk: string, sitting: string): string => `${link}: ${talk}, ${sitting}`,
  removed: (talk: string): string => `The talk with ${talk} is deleted.`,
  bringBack: 'Bring it back',
  broughtBack: (talk: string): string => `The talk with ${talk} is here again.`,
} as const;
