// A plan: a talk as a writer writes it down, and a test. What is said and done stands in a line each, what she should say
// and how she should be between them. docs/command-line.md is its grammar.
import { didYouMean, quoted } from '../persona/diagnostic.ts';
import { BONDS, STANCES, TABLES, type Bond, type Stance, type Table } from '../persona/vocabulary.ts';

/** What a number of hers is held to. */
export interface Measure {
  readonly of: 'ease' | 'trust' | 'depth' | 'strain';
  readonly is: 'exactly' | 'at least' | 'at most';
  readonly value: number;
}

/** Something that should be so where the talk stands. */
export type Claim =
  | { readonly type: 'stance'; readonly stance: Stance }
  | { readonly type: 'bond'; readonly bond: Bond | 'ruptured' }
  | { readonly type: 'mended' } // by the turn before
  | { readonly type: 'measure'; readonly measure: Measure }
  | { readonly type: 'cue'; readonly shows: string } // a part of it
  | { readonly type: 'beat'; readonly beat: string }
  | { readonly type: 'table'; readonly table: Table };

export type Doing =
  | { readonly type: 'say'; readonly words: string } // a move's id, its words, or a part of them
  | { readonly type: 'cut-in'; readonly words: string; readonly word: number | null }
  | { readonly type: 'silence'; readonly length: 'short' | 'long' }
  | { readonly type: 'look-away' | 'notice' | 'leave' };

export type PlanStep = { readonly line: number } & (
  | { readonly type: 'does'; readonly doing: Doing }
  | { readonly type: 'hers'; readonly who: string; readonly says: string }
  | { readonly type: 'holds'; readonly claim: Claim }
  | { readonly type: 'ends'; readonly ending: string }
);

export interface Plan {
  readonly persona: string; // an id, or where the file is
  readonly seed: number;
  readonly order: number | null; // instead of the seed's
  readonly jolt: 'off' | number | null; // after how many topics; null: the seed's
  readonly steps: readonly PlanStep[];
}

/** Something in the text of a plan that cannot be read. Lines and columns count from 1. */
export interface PlanProblem {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

export type ReadPlan = { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };

/** Nobody writes a longer one. */
const CHARACTERS_MOST = 200_000;
const HEADER = ['persona', 'seed', 'order', 'jolt'] as const;
type Header = (typeof HEADER)[number];

/** Reads a plan, or says what cannot be read, line by line. Never throws. */
export function readPlan(text: string): ReadPlan {
  if (text.length > CHARACTERS_MOST)
    return { problems: [{ line: 1, column: 1, sentence: `A plan has at most ${CHARACTERS_MOST} characters.` }] };
  const problems: PlanProblem[] = [];
  const steps: PlanStep[] = [];
  const header = new Map<Header, string>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, whole] of lines.entries()) {
    const line = index + 1;
    const written = whole.trim();
    const column = whole.length - whole.trimStart().length + 1;
    const refuse = (sentence: string) => problems.push({ line, column, sentence });
    if (written === '' || written.startsWith('#')) continue;
    if (steps.at(-1)?.type === 'ends') {
      refuse('The talk has ended above; nothing can follow.');
      break;
    }
    const read = readLine(written, steps.length === 0);
    if (typeof read === 'string') refuse(read);
    else if ('header' in read) {
      if (header.has(read.header)) refuse(`"${read.header}" is said twice.`);
      header.set(read.header, read.value);
    } else steps.push(...read.steps.map((step) => ({ ...step, line })));
  }
  const persona = header.get('persona');
  if (persona === undefined)
    problems.push({ line: 1, column: 1, sentence: 'Say first whom it is with: "Persona: mara".' });
  if (persona === undefined || problems.length > 0) return { problems };
  const [seed, order, jolt] = [header.get('seed'), header.get('order'), header.get('jolt')];
  return {
    plan: {
      persona,
      seed: Number(seed ?? 0),
      order: order === undefined ? null : Number(order),
      jolt: jolt === undefined ? null : jolt === 'off' ? 'off' : Number(jolt),
      steps,
    },
  };
}

type Unplaced<T> = T extends unknown ? Omit<T, 'line'> : never;
type Step = Unplaced<PlanStep>;
type Line = { readonly header: Header; readonly value: string } | { readonly steps: readonly Step[] };

/** One line, or the sentence that says why it is none. */
function readLine(written: string, atTheTop: boolean): Line | string {
  if (written.startsWith('[')) return readClaims(written);
  if (written.startsWith('(')) return readDoing(written);
  const [, label = '', rest = ''] = /^([^:]{1,60}?)\s*:\s*(.*)$/s.exec(written) ?? [];
  if (label === '')
    return 'A line begins with "You:", "Her:", "(silence long)", "[open]", "Ends:" or "#"; this one does not.';
  if (rest === '') return `There is nothing behind "${label}:".`;
  const key = label.toLowerCase();
  if (key === 'you') return { steps: [{ type: 'does', doing: { type: 'say', words: rest } }] };
  if (key === 'ends') return { steps: [{ type: 'ends', ending: rest }] };
  const header = HEADER.find((one) => one === key);
  if (header) return atTheTop ? readHeader(header, rest) : `"${label}:" stands at the top, before the talk begins.`;
  const meant = atTheTop ? didYouMean(key, HEADER) : undefined;
  if (meant) return `There is no "${label}:". Did you mean "${meant}:"?`;
  return { steps: [{ type: 'hers', who: label, says: rest }] };
}

function readHeader(header: Header, value: string): Line | string {
  const number = /^\d{1,9}$/.test(value);
  if ((header === 'seed' || header === 'order') && !number)
    return `"${header}" is a whole number from 0; ${quoted(value)} is not.`;
  if (header !== 'jolt') return { header, value };
  const after = /^(?:after )?(\d{1,2})(?: topics?)?$/.exec(value)?.[1];
  if (value !== 'off' && after === undefined) return `"jolt" is "off" or "after 1 topic"; ${quoted(value)} is neither.`;
  return { header, value: after ?? 'off' };
}

const ACTIONS = ['silence short', 'silence long', 'look away', 'notice', 'leave'] as const;

function readDoing(written: string): Line | string {
  const inner = /^\((.*)\)$/s.exec(written)?.[1]?.trim();
  if (inner === undefined) return 'The bracket is not closed: "(silence long)".';
  const doing = (one: Doing): Line => ({ steps: [{ type: 'does', doing: one }] });
  const [, words, word] = /^cut in (.+?)(?: at(?: word)? (\d{1,3}))?$/s.exec(inner) ?? [];
  if (words !== undefined)
    return doing({ type: 'cut-in', words: unquoted(words), word: word === undefined ? null : Number(word) });
  switch (ACTIONS.find((one) => one === inner)) {
    case 'silence short':
      return doing({ type: 'silence', length: 'short' });
    case 'silence long':
      return doing({ type: 'silence', length: 'long' });
    case 'look away':
      return doing({ type: 'look-away' });
    case 'notice':
      return doing({ type: 'notice' });
    case 'leave':
      return doing({ type: 'leave' });
    case undefined: {
      const meant = didYouMean(inner, ACTIONS);
      const can = `There are (${ACTIONS.join('), (')}) and (cut in <move> at word 7).`;
      return `${quoted(inner)} is not something to do. ${meant ? `Did you mean "${meant}"?` : can}`;
    }
  }
}

const unquoted = (words: string): string => /^["“](.+)["”]$/s.exec(words)?.[1] ?? words;

/** "[open] [trust 2]", or "[open, trust 2]"; a cue is one bracket to itself, for it may hold commas. */
function readClaims(written: string): Line | string {
  if (!/^(?:\[[^[\]]*\]\s*)+$/.test(written)) return 'What should be so stands in brackets: "[open] [trust 2]".';
  const groups = [...written.matchAll(/\[([^[\]]*)\]/g)].map(([, inner = '']) => inner.trim());
  const terms = groups.flatMap((group) =>
    /^cue\s*:/.test(group) ? [group] : group.split(',').map((one) => one.trim()),
  );
  const steps: Step[] = [];
  for (const term of terms) {
    const claim = claimOf(term);
    if (typeof claim === 'string') return claim;
    steps.push({ type: 'holds', claim });
  }
  return { steps };
}

const WORDS = [...STANCES, ...BONDS, 'ruptured', 'mended', 'trust', 'ease', 'depth', 'strain', 'cue', 'beat', 'table'];

function claimOf(term: string): Claim | string {
  const stance = STANCES.find((one) => one === term);
  if (stance) return { type: 'stance', stance };
  const bond = [...BONDS, 'ruptured' as const].find((one) => one === term);
  if (bond) return { type: 'bond', bond };
  if (term === 'mended') return { type: 'mended' };
  const [, shows] = /^cue\s*:\s*(.+)$/s.exec(term) ?? [];
  if (shows !== undefined) return { type: 'cue', shows };
  const [, beat] = /^beat ([a-z][a-z0-9-]*)$/.exec(term) ?? [];
  if (beat !== undefined) return { type: 'beat', beat };
  const table = TABLES.find((one) => term === `table ${one}`);
  if (table) return { type: 'table', table };
  const [, of, is, value] = /^(ease|trust|depth|strain) (?:(at least|at most) )?(\d)$/.exec(term) ?? [];
  const measured = (['ease', 'trust', 'depth', 'strain'] as const).find((one) => one === of);
  if (measured)
    return {
      type: 'measure',
      measure: { of: measured, is: is === 'at least' || is === 'at most' ? is : 'exactly', value: Number(value) },
    };
  const first = term.split(/[\s:]/)[0] ?? '';
  const meant = didYouMean(first, WORDS);
  const hint = meant !== undefined && meant !== first ? ` Did you mean "${meant}"?` : '';
  return `${quoted(term)} is nothing that could be so.${hint} There are the stances, "ruptured", "mended", "trust 2", "trust at least 2", "beat soup", "table story", "cue: her spoon".`;
}
