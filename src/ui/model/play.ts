// The machine in the reader's hands: with whom, what is on the table, and what the last move did.
import { useState } from 'react';
import type { Pronoun, Table } from '../../persona/vocabulary.ts';
import type { Act } from '../../rapport/act.ts';
import type { Stimulus } from '../../rapport/chart.ts';
import { startingRapport, type Character, type Rapport } from '../../rapport/rapport.ts';
import { stepper, type Step } from './arrows.ts';

/** Somebody to try the machine with. */
export interface Sitter {
  readonly id: string;
  readonly name: string;
  readonly pronoun: Pronoun;
  readonly character: Character;
}

/** Every trait at its standard value. */
export const STANDARD: Character = {
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
};

/** The moves by what they are for; a test says that none is left out. */
export const MOVES: readonly {
  readonly id: 'ask' | 'listen' | 'offer' | 'tell' | 'mend' | 'floor';
  readonly acts: readonly Act[];
}[] = [
  { id: 'ask', acts: ['follow_up', 'open_q', 'closed_q', 'switch_q'] },
  { id: 'listen', acts: ['simple_refl', 'complex_refl', 'validate', 'ack', 'space'] },
  {
    id: 'offer',
    acts: ['common_true', 'common_near', 'common_fake', 'disclose1', 'disclose2', 'disclose3', 'praise', 'gush'],
  },
  { id: 'tell', acts: ['advise', 'advise_perm', 'inform', 'persuade', 'candid_feedback', 'ask_favour'] },
  { id: 'mend', acts: ['check_in', 'name', 'sorry', 'grand_sorry'] },
  { id: 'floor', acts: ['interrupt', 'overlap', 'distract', 'drift', 'adapt'] },
];

export interface Play {
  readonly sitter: Sitter;
  readonly table: Table;
  readonly now: Rapport;
  readonly last: Step | null;
  readonly count: number; // steps since the beginning
  readonly sit: (sitter: Sitter) => void;
  readonly put: (table: Table) => void;
  readonly press: (stimulus: Stimulus) => void;
  readonly reset: () => void;
}

interface Playing {
  readonly sitter: Sitter;
  readonly now: Rapport;
  readonly last: Step | null;
  readonly count: number;
}

const begun = (sitter: Sitter): Playing => ({
  sitter,
  now: startingRapport(sitter.character),
  last: null,
  count: 0,
});

/** A play with somebody; sitting down with somebody else begins again. */
export function usePlay(first: Sitter): Play {
  const [playing, setPlaying] = useState(() => begun(first));
  const [table, setTable] = useState<Table>('story');
  return {
    ...playing,
    table,
    sit: (sitter) => {
      setPlaying(begun(sitter));
    },
    put: setTable,
    press: (stimulus) => {
      setPlaying(({ sitter, now, count }) => {
        const last = stepper(sitter.character)(now, stimulus);
        return { sitter, now: last.after, last, count: count + 1 };
      });
    },
    reset: () => {
      setPlaying(({ sitter }) => begun(sitter));
    },
  };
}
