// A talk from the middle, and what becomes of it when the text changes under it.
import { describe, expect, test } from 'vitest';
import { replies } from '../../../src/dialogue/offered.ts';
import type { Persona } from '../../../src/persona/schema.ts';
import { beatsOfExpects } from '../../../src/ui/studio/expects.ts';
import { MOODS, playFrom } from '../../../src/ui/studio/play/from.ts';
import { EVERYONE, fileOf } from '../../support/everyone.ts';

describe('play from here', () => {
  test.each(EVERYONE)('$id: from every beat, in every mood, there is a line and something to say', ({ persona }) => {
    for (const { id } of persona.beats)
      for (const mood of MOODS) {
        const { talk, timeline } = playFrom(persona, id, mood, []);
        expect(timeline.position.beat).toBe(id);
        expect(timeline.opening.speech.utterances.length).toBeGreaterThan(0);
        expect(replies(talk, timeline.position).length).toBeGreaterThanOrEqual(2);
      }
  });

  test.each(EVERYONE)('$id: each mood is what it says', ({ persona }) => {
    const first = persona.opening[0] ?? '';
    const now = (mood: (typeof MOODS)[number]) => playFrom(persona, first, mood, []).timeline.position;
    expect(now('open').spokenAs).toBe('open');
    expect(now('guarded').spokenAs).toBe('guarded');
    expect(now('disengaged').spokenAs).toBe('disengaged');
    expect(now('ruptured').rapport.bond).not.toBe('intact');
    expect(now('ruptured').brokenBy).toBe('you');
  });

  test('a talk goes on to its end from the middle', () => {
    const { persona } = fileOf('mara');
    const beat = persona.topics[0]?.entry ?? '';
    let events: readonly { readonly type: 'say'; readonly move: string }[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const { talk, timeline } = playFrom(persona, beat, 'open', events);
      if (timeline.position.ended) break;
      const [offer] = replies(talk, timeline.position);
      if (offer) events = [...events, { type: 'say', move: offer.move.id }];
    }
    expect(playFrom(persona, beat, 'open', events).timeline.position.ended?.by).toBe('script');
  });

  test('changed words are heard at once; a reply that is gone stops the talk where it no longer fits', () => {
    const { persona } = fileOf('mara');
    const first = persona.beats[0];
    const [one, two] = first?.moves ?? [];
    if (!first || !one || !two) throw new Error('Mara has no first beat.');
    const events = [{ type: 'say', move: one.id }] as const;
    const reworded: Persona = {
      ...persona,
      beats: [
        { ...first, lines: { ...first.lines, open: { ...first.lines.open, says: ['Other words.'] } } },
        ...persona.beats.slice(1),
      ],
    };
    const heard = playFrom(reworded, first.id, 'open', events).timeline;
    expect(heard.opening.speech.utterances.map(({ text }) => text)).toContain('Other words.');
    expect(heard.stopped).toBeNull();
    expect(heard.moments).toHaveLength(1);
    const without: Persona = {
      ...persona,
      beats: [{ ...first, moves: first.moves.filter(({ id }) => id !== one.id) }, ...persona.beats.slice(1)],
    };
    const stopped = playFrom(without, first.id, 'open', [...events, { type: 'silence', length: 'long' }]).timeline;
    expect(stopped.stopped?.entry).toBe(0);
    expect(stopped.moments).toHaveLength(0);
  });

  test('the tests of a person say at which beat each of their events is answered', () => {
    const { persona } = fileOf('mara');
    const beatAt = beatsOfExpects(persona);
    persona.expect.forEach(({ events }, expect_) =>
      events.forEach((event, index) => {
        const id = beatAt(expect_, index);
        expect(persona.beats.map((beat) => beat.id)).toContain(id);
        const beat = persona.beats.find((one) => one.id === id);
        const anywhere = [...persona.hand, ...persona.cutOff].map((move) => move.id);
        const own = [...(beat?.moves ?? []), ...(beat?.cutIns ?? [])].map((move) => move.id);
        const word = /^cut in (\S+)/.exec(event)?.[1] ?? event;
        if (!/^(silence|look|notice|leave)/.test(event)) expect([...own, ...anywhere]).toContain(word);
      }),
    );
    expect(beatAt(0, 999)).toBeNull();
  });
});
