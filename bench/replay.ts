// How long it takes to open a record of 1,000 turns and to stand at any of them; and to score 10,000 kept talks again.
// What is told is processor time, so that other work on the machine does not count. It depends on the machine all the
// same, so each figure also stands as a ratio: to a frame of a screen (60 a second), and to reading the same bytes as
// JSON and no more, measured in the same run.
import { readdirSync, readFileSync } from 'node:fs';
import { buildTalk, characterOf, type Talk } from '../src/dialogue/talk.ts';
import { parsePersona } from '../src/persona/parse.ts';
import type { Persona } from '../src/persona/schema.ts';
import { walker } from '../src/rapport/walk.ts';
import { scoreOf } from '../src/scoring/score.ts';
import { newSession } from '../src/session/begin.ts';
import { readSessionFile, sessionText } from '../src/session/file.ts';
import { createPlayer } from '../src/session/player.ts';
import { replay } from '../src/session/replay.ts';
import type { RecordedEvent, Session } from '../src/session/session.ts';
import { timelineBefore, turnsOf } from '../src/session/standing.ts';
import { transcriptOf } from '../src/session/transcript.ts';
import { branched, wayOf } from '../src/session/tree.ts';
import { median, spentSoFar } from '../tests/support/processorTime.ts';
import { playBy } from '../tests/support/randomPlay.ts';
import { beat, room, says, smallFile, smallPersona } from '../tests/support/smallPersona.ts';

const FRAME = 1000 / 60;
const BEATS = 400;
const TURNS = 1000;
const TALKS = 10_000;

const fast = (persona: Persona, seed: number): Talk =>
  buildTalk(persona, seed, { react: walker(characterOf(persona)) });

const BLANK = { id: 'bench-talk', began: '2026-01-01T00:00:00Z', pacing: 'untimed' } as const;

/** The record with these done in its last sitting, as the page would write them down. */
function recorded(talk: Talk, blank: Session, events: readonly RecordedEvent[]): Session {
  let now = 0;
  const player = createPlayer(talk, blank, () => (now += 7000));
  for (const event of events) {
    const refused = player.perform(event);
    if (refused !== null) throw new Error(refused);
  }
  return player.state().session;
}

/** A person with as many parts as a file may have, each leading to the next. */
function somebodyLong(): Persona {
  const [last] = (smallFile()['beats'] as readonly object[]).slice(-1);
  const ids = ['boat', 'sold', 'roof', ...Array.from({ length: BEATS - 4 }, (_none, index) => `part-${String(index)}`)];
  const chain = ids.map((id, index) => {
    const to = ids[index + 1] ?? 'next';
    return beat(id, { moves: [says(`ask-${id}`, { gesture: 'ask', about: id }, to), room(`room-${id}`, to)] });
  });
  return smallPersona({ beats: [...chain, last] });
}

const read = (text: string): Session => {
  const found = readSessionFile(text);
  if (!found.ok) throw new Error(found.sentence);
  return found.session;
};

function openAndStand() {
  const persona = somebodyLong();
  const talk = fast(persona, 0);
  // Two turns a part: a murmur, and a question that leads on. Then a second sitting from the middle, up to the thousand.
  const doings = persona.beats.slice(0, -1).flatMap(({ id }): readonly RecordedEvent[] => [
    { type: 'say', move: 'murmur' },
    { type: 'say', move: `ask-${id}` },
  ]);
  const first = recorded(talk, newSession(persona, { ...BLANK, seed: 0 }), doings);
  const from = doings.length - (TURNS - doings.length);
  const again = branched(first, first.turns[from - 1]?.id ?? null, BLANK);
  const text = sessionText(recorded(talk, again, doings.slice(from)));
  const session = read(text);
  const ways = session.runs.map((_run, run) => wayOf(session, run));
  const timelines = ways.map((way) => replay(talk, way));
  const transcripts = session.runs.map((_run, run) => transcriptOf(session, run));
  if (session.turns.length !== TURNS || timelines.some(({ stopped }) => stopped))
    throw new Error('It did not come so.');
  const places = session.turns.map((_turn, index) => session.turns[(index * 619) % TURNS]); // all of them, out of order
  const numbers = ways.map((way) => new Map(turnsOf(way).map(({ id }, index) => [id, index + 1])));
  const standingAt = (run: number, id: string) => {
    const number = numbers[run]?.get(id) ?? Number.NaN;
    const timeline = timelines[run];
    return timeline && [timelineBefore(timeline, number), transcripts[run]?.[number]];
  };

  const json = median(() => JSON.parse(text));
  const rows: readonly (readonly [string, number])[] = [
    ['its bytes as JSON, and no more', json],
    ['read and proved', median(() => read(text))],
    ['both sittings replayed to the end', median(() => ways.map((way) => replay(talk, way)))],
    ['the same by the statechart itself', median(() => ways.map((way) => replay(buildTalk(persona, 0), way)))],
    ['their transcripts', median(() => session.runs.map((_run, run) => transcriptOf(session, run)))],
    [
      'standing at one turn after another, all 1,000',
      median(() => places.map((turn) => turn && standingAt(turn.run, turn.id))),
    ],
  ];
  const longest = Math.max(...ways.map((way) => way.length));
  console.log(
    `A record of ${TURNS} turns, ${Math.round(text.length / 1000)} kB; the longer sitting has ${longest}. Median of 31.`,
  );
  for (const [what, ms] of rows)
    console.log(
      `  ${what.padEnd(46)} ${ms.toFixed(2).padStart(8)} ms  ${(ms / FRAME).toFixed(3).padStart(7)} frames  ${(ms / json).toFixed(1).padStart(6)} × JSON`,
    );
  const one = (rows.at(-1)?.[1] ?? Number.NaN) / TURNS;
  console.log(
    `  One turn, once the record is open: ${(one / FRAME).toExponential(1)} of a frame, without the drawing.`,
  );
}

function batch() {
  const folder = new URL('personas/', `file://${process.cwd()}/`);
  const people = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'persona.schema.json')
    .flatMap((name) => parsePersona(readFileSync(new URL(name, folder), 'utf8')).persona ?? []);
  const texts = people.flatMap((persona) =>
    Array.from({ length: TALKS / people.length }, (_none, index) => {
      const { events } = playBy(persona, { seed: index % 8, care: index % 11, chance: index * 7919 });
      const seed = index % 8;
      return sessionText(recorded(fast(persona, seed), newSession(persona, { ...BLANK, seed }), events));
    }),
  );
  const byId = new Map(people.map((persona) => [persona.id, persona]));
  const talks = new Map<string, Talk>();
  const talkFor = ({ persona: { id }, seed }: Session): Talk => {
    const key = `${id} ${seed}`;
    const persona = byId.get(id);
    const talk = talks.get(key) ?? (persona && fast(persona, seed));
    if (!talk) throw new Error(`${id} is not here.`);
    talks.set(key, talk);
    return talk;
  };
  const spent = { json: 0, proved: 0, replayed: 0, scored: 0 };
  const timed = <T>(stage: keyof typeof spent, run: () => T): T => {
    const from = spentSoFar();
    const result = run();
    spent[stage] += spentSoFar() - from;
    return result;
  };
  let turns = 0;
  for (const text of texts) {
    timed('json', () => JSON.parse(text) as unknown);
    const session = timed('proved', () => read(text));
    const timeline = timed('replayed', () => replay(talkFor(session), wayOf(session)));
    timed('scored', () => scoreOf(timeline));
    turns += timeline.moments.length;
  }
  const { json, proved, replayed, scored } = spent;
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const whole = proved + replayed + scored;
  console.log(
    `\n${texts.length} kept talks with ${people.length} people, ${turns} turns, ${Math.round(bytes / 1e6)} MB. One run.`,
  );
  for (const [what, ms] of [
    ['their bytes as JSON, and no more', json],
    ['read and proved', proved],
    ['replayed', replayed],
    ['scored', scored],
    ['from text to numbers', whole],
  ] as const)
    console.log(
      `  ${what.padEnd(46)} ${(ms / 1000).toFixed(2).padStart(8)} s  ${(ms / json).toFixed(1).padStart(6)} × JSON`,
    );
}

openAndStand();
batch();
