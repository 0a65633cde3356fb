// What the program says where two sittings with one person are laid side by side.
import { capital, counted } from './counting.ts';
import { dayWords } from './people.ts';

const first = (turns: number): string =>
  turns === 1 ? 'The first turn is the same.' : `The first ${counted(turns, 'turn')} are the same.`;

export const compareText = {
  title: (name: string): string => `${name}, side by side`,
  opening: 'Laying them side by side.',
  notHere: {
    title: 'These two cannot be laid side by side.',
    body: 'One of them is not kept in this browser, or the address has lost a part of itself.',
  },
  otherPerson: 'They are talks with two different people. Side by side stand two talks with the same one.',
  nobody: (id: string): string =>
    `The file of “${id}” is not here, and without it nothing can be told about these talks.`,
  unfit: 'The script has been changed since one of them, so it is followed only as far as it still fits.',
  back: 'All your talks',

  which: (letter: string, began: string, now: string): string => `${letter}, ${dayWords(began, now) ?? 'some day'}`,
  debrief: 'What happened',
  debriefOf: (letter: string): string => `What happened in ${letter}`,
  letters: ['A', 'B'],

  curvesLabel: (name: string, shared: number): string =>
    `How easy ${name} was, turn by turn, in both. ${shared === 0 ? 'They part at the first turn.' : first(shared)} Every turn that differs stands below.`,
  heights: ['at ease', 'careful', 'gone quiet'],
  partHere: 'they part',

  shared: (turns: number): string => (turns === 0 ? 'They part at the first turn.' : `${first(turns)} From there:`),
  nothing: 'They are the same from the first turn to the last.',
  alike: (turns: number): string => `${capital(counted(turns, 'turn'))} the same.`,
  turnNumber: (turn: number): string => `Turn ${turn}`,
  without: 'Not in this one.',
  ease: (ease: number): string => `ease ${ease}`,
} as const;
