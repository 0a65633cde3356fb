// The writing standard, as far as a machine can hold a person to it.
import { describe, expect, test } from 'vitest';
import { onwardOf } from '../src/dialogue/offered.ts';
import { leadsTo } from '../src/dialogue/onward.ts';
import { wordsOf } from '../src/dialogue/speech.ts';
import { start } from '../src/dialogue/step.ts';
import { buildTalk } from '../src/dialogue/talk.ts';
import type { Persona } from '../src/persona/schema.ts';
import { STANCES, type Table } from '../src/persona/vocabulary.ts';
import { converse, talkWith } from './support/conversation.ts';
import { EVERYONE } from './support/everyone.ts';
import { diagnosed } from './support/diagnosed.ts';

const JUDGEMENT = /\b(in)?correct(ly|ed|ion)?\b|\bwrong(ly)?\b/i;

/** How many words a line has, by how she stands. */
const WORDS = { open: [20, 60], guarded: [8, 22], disengaged: [2, 10] } as const;

/** The beats of the direct path: where the first reply leads, topic after topic, to the end. */
function directPath(persona: Persona, order: number): readonly string[] {
  const talk = talkWith(persona, order);
  let position = start(talk).position;
  const path = [position.beat];
  let begun = 0;
  for (;;) {
    const to = leadsTo(position, onwardOf(talk.beatOf(position.beat)));
    const entry = persona.topics.find(({ id }) => id === talk.arrangement.order[begun])?.entry;
    if (to === 'next') begun++;
    const next = to === 'next' ? (entry ?? persona.close.at(-1)?.beat) : to;
    if (next === undefined || next === 'end' || path.includes(next)) return path;
    path.push(next);
    position = { ...position, beat: next, heard: path };
  }
}

const longest = (numbers: readonly number[]) => Math.max(...numbers);
const shortest = (numbers: readonly number[]) => Math.min(...numbers);

describe.for(EVERYONE)('$id', ({ persona, text }) => {
  test('parses without a finding', () => {
    expect(diagnosed(text).diagnostics).toEqual([]);
  });

  test('has at least 24 beats, three endings, two orders and a jolt nobody caused', () => {
    expect(persona.beats.length).toBeGreaterThanOrEqual(24);
    expect(persona.endings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(persona.orders.map((order) => order.join())).size).toBeGreaterThanOrEqual(2);
    expect(persona.beats.find(({ id }) => id === persona.jolt?.beat)?.opensBreak).toBe('jolt');
    expect(persona.expect.length).toBeGreaterThanOrEqual(3);
  });

  test.for(persona.expect)('$name', ({ events, order, jolt, reaches }) => {
    const arrangement = { order: persona.orders[order] ?? [], joltAfter: jolt === 'off' ? null : jolt };
    const { position, turns } = converse(buildTalk(persona, 0, { arrangement }), events);
    const { stance, bond, trust, depth, strain } = position.rapport;
    const reached = { stance, bond, trust, depth, strain, turns: turns.length, ending: position.ended?.ending };
    expect(reached).toMatchObject(reaches);
  });

  test('some talk of its own reaches the best ending, and some another', () => {
    const endings = new Set(persona.expect.map(({ reaches }) => reaches.ending).filter(Boolean));
    expect(endings).toContain(persona.endings[0]?.id);
    expect(endings.size).toBeGreaterThanOrEqual(2);
  });

  test('no reply gives itself away by its length', () => {
    for (const { id, moves } of persona.beats) {
      const lengths = moves.map(({ says }) => says.length);
      expect([id, longest(lengths) <= 120, longest(lengths) <= 1.9 * shortest(lengths)]).toEqual([id, true, true]);
    }
    for (const { says } of [...persona.hand, ...persona.cutOff]) expect(says.length).toBeLessThanOrEqual(120);
    for (let first = 0; first < persona.cutOff.length; first += 4) {
      const lengths = persona.cutOff.slice(first, first + 4).map(({ says }) => says.length);
      expect(longest(lengths)).toBeLessThanOrEqual(1.9 * shortest(lengths));
    }
  });

  test('every utterance can be said in a breath', () => {
    const lines = persona.beats.flatMap((beat) => STANCES.flatMap((stance) => beat.lines[stance].says));
    const replies = Object.values(persona.reactions).flatMap((reaction) =>
      Object.values(reaction).flatMap((reply) => reply?.says ?? []),
    );
    const over = [...lines, ...replies].filter((says) => says.split(/\s+/).length > 35);
    expect(over).toEqual([]);
  });

  test('every line has a cue that is not words', () => {
    for (const { id, lines } of persona.beats)
      for (const stance of STANCES)
        expect([id, stance, lines[stance].cues.some(({ channel }) => channel !== 'content')]).toEqual([
          id,
          stance,
          true,
        ]);
  });

  test('open she runs on, guarded she says the fact, disengaged hardly that', () => {
    const over = persona.beats.flatMap(({ id, lines }) =>
      STANCES.flatMap((stance) => {
        const count = wordsOf(lines[stance]).length;
        const [least, most] = WORDS[stance];
        return count < least || count > most ? [[id, stance, count]] : [];
      }),
    );
    expect(over).toEqual([]);
  });

  test('each stance says no more than the one before', () => {
    for (const { id, lines } of persona.beats) {
      const counts = STANCES.map((stance) => wordsOf(lines[stance]).length);
      expect([id, counts]).toEqual([id, counts.toSorted((a, b) => b - a)]);
    }
  });

  test('nothing a learner reads about themselves judges them', () => {
    const { situation, aim, prepared = '' } = persona.brief; // its facts are their life, and may have gone wrong
    const read = [
      ...situation,
      aim,
      prepared,
      ...persona.endings.map(({ title }) => title),
      ...persona.about.teaches,
      ...persona.expect.map(({ name }) => name),
    ];
    expect(read.filter((one) => JUDGEMENT.test(one))).toEqual([]);
  });

  test('no kind of line is much over a quarter of the script', () => {
    const kinds = new Map<Table, number>();
    for (const { table } of persona.beats) kinds.set(table, (kinds.get(table) ?? 0) + 1);
    for (const [kind, times] of kinds) expect([kind, times / persona.beats.length <= 0.26]).toEqual([kind, true]);
  });

  test('on the direct path no kind of line comes three times running', () => {
    for (let order = 0; order < persona.orders.length; order++) {
      const tables = directPath(persona, order).map((id) => persona.beats.find((beat) => beat.id === id)?.table);
      expect(tables.length).toBeGreaterThan(7);
      const thrice = tables.filter((table, index) => table === tables[index + 1] && table === tables[index + 2]);
      expect(thrice).toEqual([]);
    }
  });

  test('every tail has words worth keeping, and every cut-in a tail to come in on', () => {
    const without = persona.beats.filter(({ tail, cutIns, lines }) => {
      if (!tail) return cutIns.length > 0;
      return !(lines.open.says.join(' ').split(tail.after)[1] ?? '').includes(tail.keep);
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('every beat can be reached from the opening or the topics', () => {
    const entries = [persona.opening[0], ...persona.topics.map(({ entry }) => entry), persona.jolt?.beat];
    const reached = new Set([...entries, ...persona.close.map(({ beat }) => beat)]);
    for (const id of reached)
      for (const { to } of persona.beats.find((beat) => beat.id === id)?.moves ?? [])
        for (const next of typeof to === 'string' ? [to] : to.map(({ beat }) => beat)) reached.add(next);
    expect(persona.beats.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
