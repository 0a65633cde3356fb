// AnnoMI as its authors publish it: counselling sessions, utterance by utterance, with what each was coded as. Here the
// codes become moves and every session is walked through the rapport machine. How, and why so: docs/evidence.md.
import type { Act } from '../rapport/act.ts';
import { startingRapport, type Character, type Rapport } from '../rapport/rapport.ts';
import { walker } from '../rapport/walk.ts';
import { CannotRun } from './files.ts';
import { NotCsv, readCsv, type Row } from './csv.ts';

/** What is read of the file, by its authors' names for the columns; the others are theirs. */
const COLUMNS = [
  'transcript_id',
  'utterance_id',
  'interlocutor',
  'utterance_text',
  'therapist_input_exists',
  'therapist_input_subtype',
  'reflection_exists',
  'reflection_subtype',
  'question_exists',
  'question_subtype',
] as const;
type Column = (typeof COLUMNS)[number];
/** Read if it is there, for the comparison alone; no rapport depends on it. */
const QUALITY = 'mi_quality';

const NONE = 'n/a';
/** What may stand in a coded column; anything else means that the file is of another make. */
const CODES: Readonly<Partial<Record<Column, ReadonlySet<string>>>> = {
  interlocutor: new Set(['therapist', 'client']),
  therapist_input_exists: new Set(['true', 'false', NONE]),
  therapist_input_subtype: new Set(['advice', 'information', 'options', 'negotiation', NONE]),
  reflection_exists: new Set(['true', 'false', NONE]),
  reflection_subtype: new Set(['simple', 'complex', NONE]),
  question_exists: new Set(['true', 'false', NONE]),
  question_subtype: new Set(['open', 'closed', NONE]),
};

/** One utterance, as most of its annotators coded it. */
export type Utterance = Readonly<Record<Column, string>>;

export interface Session {
  readonly id: string;
  readonly quality: string; // "" when the file does not say
  readonly utterances: readonly Utterance[];
}

/**
 * Reads the file: rows gathered into sessions and utterances, in the order of their numbers, annotators counted.
 * @throws CannotRun with a sentence, when it is not such a file
 */
export function readSessions(text: string): readonly Session[] {
  const [head, ...rows] = rowsOf(text);
  if (!head) throw new CannotRun('The file is empty.');
  const names = head.fields.map((name) => name.trim());
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new CannotRun(
      `The file has no column ${missing.map((name) => `"${name}"`).join(', ')}. AnnoMI is published as AnnoMI-full.csv with these columns, and as a shorter file that does not have the subtypes; this needs the full one.`,
    );
  if (rows.length === 0) throw new CannotRun('The file has a head and no rows.');
  const doubled = names.find((name, at) => names.indexOf(name) !== at);
  if (doubled !== undefined) throw new CannotRun(`The file has the column "${doubled}" twice.`);

  const cell = (row: Row, name: string) => row.fields[names.indexOf(name)] ?? '';
  const sessions = new Map<string, { readonly qualities: string[]; readonly said: Map<number, Utterance[]> }>();
  for (const row of rows) {
    if (row.fields.length !== names.length)
      throw new CannotRun(`Line ${row.line} has ${row.fields.length} fields where the head has ${names.length}.`);
    const coded = codedRow(row, cell);
    const session = sessions.get(coded.transcript_id) ?? { qualities: [], said: new Map<number, Utterance[]>() };
    sessions.set(coded.transcript_id, session);
    if (names.includes(QUALITY)) session.qualities.push(cell(row, QUALITY).trim().toLowerCase());
    const at = Number(coded.utterance_id);
    session.said.set(at, [...(session.said.get(at) ?? []), coded]);
  }
  return [...sessions]
    .toSorted(([one], [other]) => inOrder(one, other))
    .map(([id, { qualities, said }]) => ({
      id,
      quality: mostOf(qualities),
      utterances: [...said].toSorted(([one], [other]) => one - other).map(([, codings]) => agreed(codings)),
    }));
}

function rowsOf(text: string): readonly Row[] {
  try {
    return readCsv(text);
  } catch (error) {
    if (error instanceof NotCsv) throw new CannotRun(error.message);
    throw error;
  }
}

function codedRow(row: Row, cell: (row: Row, name: string) => string): Utterance {
  const entries = COLUMNS.map((name): readonly [Column, string] => {
    const codes = CODES[name];
    const given = cell(row, name).trim();
    const value = codes ? given.toLowerCase() || NONE : given;
    if (codes && !codes.has(value))
      throw new CannotRun(
        `Line ${row.line}: the column "${name}" says "${value.slice(0, 40)}"; it should be one of ${[...codes].join(', ')}.`,
      );
    return [name, value];
  });
  const coded = Object.fromEntries(entries) as Record<Column, string>;
  if (coded.transcript_id === '') throw new CannotRun(`Line ${row.line} does not say which transcript it is of.`);
  if (!/^\d{1,9}$/.test(coded.utterance_id))
    throw new CannotRun(`Line ${row.line}: the column "utterance_id" should be a whole number.`);
  return coded;
}

const isNumber = (id: string): boolean => /^(0|[1-9]\d{0,14})$/.test(id);

/** Numbers as numbers, before names; names by their letters. */
function inOrder(one: string, other: string): number {
  if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1;
  return one < other ? -1 : 1;
}

/** What was said most often; of several, the first by its letters. */
function mostOf(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return (
    [...counts]
      .filter(([, count]) => count === most)
      .map(([value]) => value)
      .toSorted()[0] ?? ''
  );
}

/** The majority, column by column; a subtype among those who gave one. */
function agreed(codings: readonly Utterance[]): Utterance {
  const entries = COLUMNS.map((name): readonly [Column, string] => {
    const given = codings.map((coding) => coding[name]);
    const named = name.endsWith('_subtype') ? given.filter((value) => value !== NONE) : given;
    return [name, mostOf(named.length > 0 ? named : given)];
  });
  return Object.fromEntries(entries) as Record<Column, string>;
}

const INPUT: Readonly<Record<string, Act>> = {
  advice: 'advise',
  information: 'inform',
  options: 'advise_perm',
  negotiation: 'advise_perm',
};
/** What one utterance may do at most, as an authored line may. */
const ACTS_MOST = 2;

/** The moves an utterance of the therapist makes by its codes; `cutOff`: the client had broken off just before. */
export function actsOf(utterance: Utterance, cutOff: boolean): readonly Act[] {
  const acts: Act[] = [];
  if (utterance.reflection_exists === 'true')
    acts.push(utterance.reflection_subtype === 'complex' ? 'complex_refl' : 'simple_refl');
  if (utterance.therapist_input_exists === 'true') acts.push(INPUT[utterance.therapist_input_subtype] ?? 'inform');
  if (utterance.question_exists === 'true') acts.push(utterance.question_subtype === 'open' ? 'open_q' : 'closed_q');
  if (acts.length === 0) acts.push(cutOff ? 'space' : 'ack');
  return acts.slice(0, ACTS_MOST);
}

/** "I just thought-": the transcribers' mark of a sentence broken off. */
const isCutOff = (text: string): boolean => /[-–—]$/.test(text);
/** "Mm-hmm.": one word takes no floor, so what the therapist says before and after it is one turn. */
const takesTheFloor = (text: string): boolean => text.split(/\s+/).filter(Boolean).length > 1;

/** The person nobody knows anything about: every trait at its standard value. */
export const NEUTRAL: Character = {
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

const react = walker(NEUTRAL);

/** The state after each utterance of the therapist. Nothing is known of what was on the table, so nothing was. */
export function walked({ utterances }: Session): readonly Rapport[] {
  const states: Rapport[] = [];
  let now = startingRapport(NEUTRAL);
  let cutOff = false;
  let done = new Set<Act>(); // in this turn: an act told in pieces is one act
  for (const utterance of utterances) {
    if (utterance.interlocutor === 'client') {
      cutOff = isCutOff(utterance.utterance_text);
      if (takesTheFloor(utterance.utterance_text)) done = new Set();
      continue;
    }
    for (const act of actsOf(utterance, cutOff).filter((one) => !done.has(one))) {
      now = react(now, { type: 'act', act, table: 'none' }).now;
      done.add(act);
    }
    states.push(now);
  }
  return states;
}

/** What a session comes to. */
export interface Result {
  readonly id: number | string;
  readonly rapport: number; // final ease; −1 if she left
  readonly turns: number; // utterances of the therapist
}

export function resultOf(session: Session): Result {
  const states = walked(session);
  const last = states.at(-1) ?? startingRapport(NEUTRAL);
  return {
    id: isNumber(session.id) ? Number(session.id) : session.id,
    rapport: last.left ? -1 : last.ease,
    turns: states.length,
  };
}
