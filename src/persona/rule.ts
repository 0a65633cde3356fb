// A rule is a document, a check and a test at once: what `attune check` may say, why it matters, and a person on whom it
// shows. docs/rules, `attune explain` and one test all come from these.
import type { Finding, Severity } from './diagnostic.ts';
import type { Persona } from './schema.ts';

/** In the order an author meets them: what cannot be read, then what should not be played. */
export const GROUPS = ['file', 'shape', 'references', 'structure', 'style', 'timing', 'giveaways', 'dynamics'] as const;
export type Group = (typeof GROUPS)[number];

/** Where the finding begins stands behind this sign in an example; it is no part of the file. */
export const MARK = '▸';

/** What is exchanged in Ada's file: these words, which must be there, for those. */
export type Change = readonly [from: string, to: string];

/** A file that cannot be a change of Ada's: words, or bytes that are no words. `shown` is what a reader sees of it. */
export interface WholeFile {
  readonly content: string | readonly number[];
  readonly shown: string;
}

export interface RuleDocument {
  readonly code: string; // stable: "unknown-beat"
  readonly group: Group;
  readonly severity: Severity;
  readonly title: string; // a heading, without a full stop
  readonly sentence: string; // what is so, in one sentence
  readonly why: string; // why it matters to a learner
  readonly mend: string; // what to do
  readonly bad: readonly Change[] | WholeFile;
  readonly good?: readonly Change[]; // Ada as she is, unless said otherwise
}

/** A finding before it is known under which code and how severely it is told. */
export type RuleFinding = Pick<Finding, 'path' | 'onKey' | 'sentence' | 'hint'>;

/** A rule that needs a person and no play. The rules of the text itself are the parser's, and are documents only. */
export interface Rule extends RuleDocument {
  readonly check: (persona: Persona) => readonly RuleFinding[];
}

/** What a rule has against a person, with its name on it. */
export const findingsOf = ({ code, severity }: RuleDocument, found: readonly RuleFinding[]): readonly Finding[] =>
  found.map((one) => ({ ...one, code, severity }));
