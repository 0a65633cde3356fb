// attune play: a list of events played headlessly, every turn printed with what it did and why.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Persona } from '../persona/schema.ts';
import { SILENT, type Speech } from '../dialogue/speech.ts';
import { buildTalk, type Talk } from '../dialogue/talk.ts';
import { eventWritten } from '../dialogue/written.ts';
import { newSession } from '../session/begin.ts';
import { sessionText } from '../session/file.ts';
import { createPlayer, type PlayerState } from '../session/player.ts';
import type { Moment, Timeline } from '../session/replay.ts';
import type { Session } from '../session/session.ts';
import { scoreOf, type Score } from '../scoring/score.ts';
import { check } from './check.ts';
import { command } from './command.ts';
import { CannotRun, readPersona, readText } from './files.ts';
import { endingText, needs, numbers, reasonsText, scoreText } from './trace.ts';

export const playCommand = command({
  name: 'play',
  summary: 'plays a list of events and prints every turn: what was said, what it did and why',
  usage: '<persona.json> --events <file|-> [--seed N] [--out <session.json>] [--json]',
  about: `Events, one a line or separated by commas: a move's id, "cut in <move id> [at <word>]", "silence short",
"silence long", "look away", "notice", "take back", "leave". The file "-" is what is typed or piped in.
--seed decides the order of topics; without it, 0.
At the end stand the ending and the three numbers. --json prints the talk for a program to read.
--out keeps the talk as a session file, for the page or "attune replay"; a file that is there is not written over.`,
  examples: [
    'echo "what-should-be-in-it, silence short" | attune play personas/mara.json --events -',
    'attune play personas/mara.json --events talk.txt --seed 1',
    'attune play personas/mara.json --events talk.txt --out soup.session.json',
  ],
  options: {
    events: { type: 'string' },
    seed: { type: 'string', default: '0' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  run: ({ events, seed, out, json }, [path]) => {
    if (path === undefined || events === undefined)
      throw new CannotRun('Say whom and with what: attune play personas/mara.json --events events.txt');
    const { persona } = readPersona(path);
    if (!persona) return check([path], { format: json ? 'json' : 'text' });
    const { session, output } = play(persona, eventsText(events), seedOf(seed), json);
    if (out !== undefined) keep(session, out);
    return { output, exitCode: 0 };
  },
});

/** A seed as it was typed. */
export function seedOf(typed: string): number {
  const seed = Number(typed);
  if (!/^\d+$/.test(typed) || !Number.isSafeInteger(seed))
    throw new CannotRun(`A seed is a whole number from 0; "${typed}" is not.`);
  return seed;
}

function eventsText(from: string): string {
  if (from === '-') return readFileSync(0, 'utf8');
  try {
    const read = readText(from);
    if ('text' in read) return read.text;
    throw new CannotRun(read.diagnostic.sentence);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`The events in "${from}" could not be read.`);
  }
}

/**
 * Plays written events on a record: one a line or separated by commas; "#" begins a comment. Returns the record with
 * them, and the talk they make. Times are those of nobody's clock: 0.
 */
export function playEvents(talk: Talk, text: string, blank: Session): PlayerState {
  const written = text
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').split(','))
    .map((one) => one.trim())
    .filter(Boolean);
  const player = createPlayer(talk, blank, () => 0);
  for (const [index, one] of written.entries()) {
    const event = one === 'take back' ? null : eventWritten(talk, player.state().timeline.position, one);
    if (!event && one !== 'take back')
      throw new CannotRun(`Event ${index + 1}, "${one}", is not an event. See docs/persona-format.md, "Events".`);
    const refused = event ? player.perform(event) : player.takeBack();
    if (refused !== null) throw new CannotRun(`Event ${index + 1}, "${one}", was refused: ${refused}`);
  }
  return player.state();
}

/** Plays the events, and returns the record and what to print. */
function play(persona: Persona, text: string, seed: number, json: boolean) {
  const talk = buildTalk(persona, seed);
  const began = new Date().toISOString();
  const blank = newSession(persona, { id: randomUUID(), began, seed, pacing: 'untimed' });
  const { timeline, session } = playEvents(talk, text, blank);
  const score = scoreOf(timeline);
  const output = json ? JSON.stringify(asData(talk, timeline, score), null, 2) : asText(talk, timeline, score);
  return { session, output };
}

/** Writes the session file, where there is none yet. */
function keep(session: Session, path: string) {
  try {
    writeFileSync(path, sessionText(session), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CannotRun(`"${path}" is there already, and is left as it is. Name another file.`);
    throw new CannotRun(`"${path}" could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function asData(talk: Talk, timeline: Timeline, score: Score) {
  return {
    persona: talk.persona.id,
    seed: talk.seed,
    topics: talk.arrangement.order,
    opening: spokenData(timeline.opening.speech),
    start: numbers(timeline.opening.position.rapport),
    turns: timeline.moments.map(({ number, turn, after }) => ({
      turn: number,
      event: turn.event,
      said: turn.said,
      cut: turn.cut,
      onTable: turn.table,
      reasons: turn.reasons.map(({ act, rule }) => ({ act, rule })),
      ...numbers(after.rapport),
      needsMet: needs(after.rapport),
      broke: turn.broke,
      mended: turn.mended,
      ...spokenData(turn.hers),
    })),
    noticedAfter: timeline.notices,
    ending: timeline.position.ended,
    score,
  };
}

const spokenData = ({ utterances, cues, hidden }: Speech) => ({
  hers: utterances.map(({ kind, part, text }) => ({ kind, part, text })),
  cues: cues.map(({ channel, clarity, shows }) => ({ channel, clarity, shows })),
  cuesHidden: hidden,
});

function asText(talk: Talk, timeline: Timeline, score: Score): string {
  const name = talk.persona.name;
  const first = [
    `${name}. Seed ${talk.seed}: ${talk.arrangement.order.join(', ')}.`,
    '',
    ...speech(name, timeline.opening.speech),
    '',
  ];
  const turns = timeline.moments.flatMap((moment) => [...turnText(name, moment), '']);
  return [...first, ...turns, endingText(name, timeline), scoreText(score)].join('\n');
}

function turnText(name: string, moment: Moment): readonly string[] {
  const { number, turn } = moment;
  const did = turn.said ?? `(${turn.event.type === 'silence' ? `silence, ${turn.event.length}` : turn.event.type})`;
  const cut = turn.cut ? [`   ${name}: ${turn.cut.said}—//`] : [];
  return [...cut, `${String(number).padStart(2)} YOU: ${did}`, reasonsText(moment), ...speech(name, turn.hers)];
}

const speech = (name: string, { utterances, cues }: Speech = SILENT): readonly string[] => [
  ...utterances.map(({ kind, text }) => (kind === 'does' ? `   ${text}` : `   ${name}: ${text}`)),
  ...(cues.length ? [`   (${cues.map(({ shows }) => shows).join(' ')})`] : []),
];
