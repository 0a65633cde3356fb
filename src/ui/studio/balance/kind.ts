// Does a learner listen, has it a habit, or does it read nothing? Asked where the learners are, beside the page.
import { HABITS } from '../../../analysis/learnerHabit.ts';
import { LEARNERS } from '../../../analysis/learners.ts';
import { READER } from '../../../analysis/learnerReader.ts';

export type Kind = 'reads' | 'habit' | 'blind';
export type Kinds = Readonly<Record<string, Kind>>; // by the learner's id

const habits: ReadonlySet<string> = new Set(HABITS.map(({ id }) => id));
const kindOf = (id: string): Kind => (id === READER.id ? 'reads' : habits.has(id) ? 'habit' : 'blind');

export const KIND_OF: Kinds = Object.fromEntries(LEARNERS.map(({ id }) => [id, kindOf(id)]));
