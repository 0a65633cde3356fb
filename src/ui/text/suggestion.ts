// The one thing the page of people suggests, with its reason.
import type { Pronoun } from '../../persona/vocabulary.ts';
import { inWords } from './people.ts';
import { grammarOf } from './pronoun.ts';

export const suggestionText = {
  heading: 'Next, perhaps',
  mend: (name: string, pronoun: Pronoun): string => {
    const { they } = grammarOf(pronoun);
    return `Something broke with ${name}, and ${they} had not come back when it ended. You can stand before that moment again.`;
  },
  toMend: 'Learn from that talk',
  notice: (name: string, went: number, of: number): string =>
    `With ${name}, ${inWords(went)} of ${inWords(of)} shifts went by. Watch what shows, and press “Something shifted” when something has.`,
  toNotice: (name: string): string => `Sit down with ${name} again`,
  meet: (name: string): string => `You have not met ${name} yet.`,
  toMeet: (name: string): string => `Meet ${name}`,
  again: (name: string): string => `You have met ${name} once. A second time, from the first line, tells most.`,
  toAgain: (name: string): string => `Meet ${name} again`,
} as const;
