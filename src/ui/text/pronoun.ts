// Words that agree with how somebody is spoken of.
import type { Pronoun } from '../../persona/vocabulary.ts';

export interface Grammar {
  readonly they: string;
  readonly They: string;
  readonly them: string;
  readonly their: string;
  readonly Their: string;
  readonly theirs: string;
  readonly are: string;
  readonly were: string;
  readonly have: string;
  /** "They’ve" as this person would have it: "She’s", "They’ve". */
  readonly TheyHave: string;
  /** "They are" in short: "She’s", "They’re". */
  readonly TheyAre: string;
  /** The ending of a verb: "looks", but "look" after "they". */
  readonly s: string;
}

const GRAMMAR: Readonly<Record<Pronoun, Grammar>> = {
  she: {
    they: 'she',
    They: 'She',
    them: 'her',
    their: 'her',
    Their: 'Her',
    theirs: 'hers',
    are: 'is',
    were: 'was',
    have: 'has',
    TheyHave: 'She’s',
    TheyAre: 'She’s',
    s: 's',
  },
  he: {
    they: 'he',
    They: 'He',
    them: 'him',
    their: 'his',
    Their: 'His',
    theirs: 'his',
    are: 'is',
    were: 'was',
    have: 'has',
    TheyHave: 'He’s',
    TheyAre: 'He’s',
    s: 's',
  },
  they: {
    they: 'they',
    They: 'They',
    them: 'them',
    their: 'their',
    Their: 'Their',
    theirs: 'theirs',
    are: 'are',
    were: 'were',
    have: 'have',
    TheyHave: 'They’ve',
    TheyAre: 'They’re',
    s: '',
  },
};

/** The words for somebody: `const { They, are } = grammarOf(persona.pronouns)`. */
export const grammarOf = (pronoun: Pronoun): Grammar => GRAMMAR[pronoun];
