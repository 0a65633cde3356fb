// One sitting as a link: what was done, by ids, small enough to be sent in a message. It stands after the "#", which
// browsers send to nobody. No words travel, and no remarks: who opens it has the person, or sees only the moves.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { fromBase64url, toBase64url } from './base64url.ts';
import { digest } from './hash.ts';
import { SESSION_FORMAT } from './pacing.ts';
import { readSession, type ReadSession } from './reading.ts';
import { refused } from './refused.ts';
import type { RecordedEvent, Session } from './session.ts';
import { runOf, wayOf } from './tree.ts';

/** The longest link: what every messenger and mail program leaves whole. */
export const LINK_MOST = 2000;

/** Nothing we write is nearly as long once unpacked; what is, was made to be. In bytes. */
const UNPACKED_MOST = 65_536;

/** The first byte says whose it is and of which format: 0xA1 is format 1. */
const OURS = 0xa0;
const LINK_FORMAT = 1;

/** How exactly times are told, in ms: the finest that still makes a link. */
const TIME_UNITS = [100, 1000, 10_000];

/** What stands in a link, in this order. */
const BodySchema = z.tuple([
  z.string(), // the session's id
  z.string(), // when the sitting began
  z.string(), // pacing
  z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]), // the person: id, name, version, two hashes
  z.number(), // seed
  z.string(), // the guess, "open sure"; "": none
  z.string(), // the turns' numbers, each as its distance from the one before; "": one after the other
  z.number(), // the unit of time, in ms
  z.string(), // times, each as its distance from the one before
  z.string(), // events
  z.string(), // the private note, where it was asked for
]);

/** The payload of `#/r/<payload>` for one sitting, the last unless it is named; null: it is too long for a link. */
export function linkOf(session: Session, number?: number, options: { readonly note?: boolean } = {}): string | null {
  for (const unit of TIME_UNITS) {
    const link = packed(bodyOf(session, number, unit, options.note === true));
    if (link.length <= LINK_MOST) return link;
  }
  return null;
}

/** The session a link tells of, with one sitting and no words; or why it is none. */
export function sessionFromLink(payload: string): ReadSession {
  if (payload.length > LINK_MOST)
    return refused('oversized-link', `A link to a talk has at most ${LINK_MOST} letters; this one has more.`);
  const bytes = fromBase64url(payload);
  const format = (bytes?.[0] ?? 0) - OURS;
  if (!bytes || format < 1 || format > 15) return refused('foreign-link', 'This link is not to a talk of Attune.');
  if (format > LINK_FORMAT)
    return refused('newer-link', 'This link was made with a newer Attune, and cannot be opened here.');
  const rest = inflated(bytes.subarray(1 + CHECK));
  if (rest && rest.length > UNPACKED_MOST)
    return refused('oversized-link', 'This link unpacks to more than any talk, and is not opened.');
  const body = z.safeParse(BodySchema, rest && bodyIn(strFromU8(rest), bytes.subarray(1, 1 + CHECK)));
  const session = readSession(body.success ? sessionOf(body.data) : null);
  return session.ok
    ? session
    : refused('damaged-link', 'This link is not whole: a part of it may have been lost on its way.');
}

type Body = z.output<typeof BodySchema>;

function bodyOf(session: Session, number: number | undefined, unit: number, withNote: boolean): Body {
  const { id, name, version, structure, wording } = session.persona;
  const { began, pacing, guess, note } = runOf(session, number);
  const way = wayOf(session, number);
  const numbers = way.map((turn) => Number(turn.id.slice(1)));
  return [
    session.id,
    began,
    pacing,
    [id, name, version, structure, wording],
    session.seed,
    guess ? `${guess.stance} ${guess.sure}` : '',
    numbers.every((one, index) => one === index + 1) ? '' : distances(numbers),
    unit,
    distances(way.map(({ at }) => Math.round(at / unit))),
    way.map(({ event }) => written(event)).join(' '),
    withNote ? (note ?? '') : '',
  ];
}

/** What a body stands for, as a session file would say it; still to be proved. Null where it contradicts itself. */
function sessionOf(body: Body): unknown {
  const [id, began, pacing, person, seed, guess, gaps, unit, times, events, note] = body;
  const [persona, name, version, structure, wording] = person;
  const [stance, sure] = guess.split(' ');
  const done = events ? events.split(' ').map(read) : [];
  const ats = sums(times);
  const ids = (gaps ? sums(gaps) : done.map((_event, index) => index + 1)).map((number) => `t${String(number)}`);
  if (ats.length !== done.length || ids.length !== done.length) return null;
  const run = { began, pacing, from: null, tip: ids.at(-1) ?? null };
  return {
    format: SESSION_FORMAT,
    id,
    persona: { id: persona, name, version, structure, wording },
    seed,
    began,
    runs: [{ ...run, ...(guess && { guess: { stance, sure } }), ...(note && { note }) }],
    turns: done.map((event, index) => ({
      id: ids[index],
      after: ids[index - 1] ?? null,
      run: 0,
      event,
      at: (ats[index] ?? 0) * unit,
    })),
  };
}

/** Whole numbers as the distance from each to the next, to the base 36. */
const distances = (numbers: readonly number[]): string =>
  numbers.map((one, index) => (one - (numbers[index - 1] ?? 0)).toString(36)).join(' ');

function sums(distancesWritten: string): readonly number[] {
  let sum = 0;
  return distancesWritten ? distancesWritten.split(' ').map((one) => (sum += Number.parseInt(one, 36))) : [];
}

const SIGNS = { 'look-away': '^', notice: '*', leave: '$' } as const;

/** An event in as few letters as there can be: a move's id, "id!7" for cutting in with it, or a sign. */
function written(event: RecordedEvent): string {
  switch (event.type) {
    case 'say':
      return event.move;
    case 'cut-in':
      return `${event.move}!${event.word}`;
    case 'silence':
      return event.length === 'short' ? '.' : ':';
    default:
      return SIGNS[event.type];
  }
}

function read(text: string): unknown {
  const [move, word] = text.split('!');
  if (word !== undefined) return { type: 'cut-in', move, word: Number(word) };
  if (text === '.' || text === ':') return { type: 'silence', length: text === '.' ? 'short' : 'long' };
  const sign = Object.entries(SIGNS).find(([, one]) => one === text);
  return sign ? { type: sign[0] } : { type: 'say', move };
}

/** Format byte, four bytes that tell whether the rest arrived whole, the rest deflated. */
function packed(body: Body): string {
  const text = JSON.stringify(body);
  const rest = deflateSync(strToU8(text), { level: 9 });
  return toBase64url(Uint8Array.of(OURS + LINK_FORMAT, ...checkOf(text), ...rest));
}

/** The bytes, unpacked; null: they are not whole. What does not fit is thrown away, not made room for. */
function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    return bytes.length ? inflateSync(bytes, { out: new Uint8Array(UNPACKED_MOST + 1) }) : null;
  } catch {
    return null;
  }
}

/** What the text says, if it is the one that was sent. */
function bodyIn(text: string, check: Uint8Array): unknown {
  try {
    return checkOf(text).every((byte, index) => byte === check[index]) ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

const CHECK = 4;
const checkOf = (text: string): readonly number[] => {
  const digits = digest(text);
  return Array.from({ length: CHECK }, (_none, index) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16));
};
