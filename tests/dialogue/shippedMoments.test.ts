// The moments each shipped person is for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converse, herWords, talkWith } from '../support/conversation.ts';
import { fileOf } from '../support/everyone.ts';
import { chances, playBy } from '../support/randomPlay.ts';

const PATIENCE = { timeout: 60_000 };

describe('Gil, and the price nobody asked him to lower', PATIENCE, () => {
  const { persona } = fileOf('gil');
  const aside = persona.asides[0]?.reply.says.join(' ');
  const requests = new Set(
    persona.beats.flatMap(({ moves }) => moves.filter(({ does }) => does.gesture === 'request').map(({ id }) => id)),
  );

  test('he says it once he is open and trusts, before his next line', () => {
    const { turns } = converse(talkWith(persona), persona.expect[0]?.events ?? []);
    const said = turns.filter((turn) => herWords(turn, 'aside'));
    expect(said.map((turn) => herWords(turn, 'aside'))).toEqual([aside]);
    expect(said[0]?.after).toMatchObject({ stance: 'open' });
    expect(said[0]?.after.trust).toBeGreaterThanOrEqual(2);
    expect(said[0]?.hers.utterances.map(({ part }) => part).slice(-2)).not.toContain('aside');
  });

  test('he says it at most once, never to a request, and never wary', () => {
    expect(requests.size).toBeGreaterThan(1);
    fc.assert(
      fc.property(chances, (chance) => {
        const said = playBy(persona, chance).turns.filter((turn) => herWords(turn, 'aside'));
        expect(said.length).toBeLessThanOrEqual(1);
        for (const { event, reasons } of said) {
          expect(event.type === 'say' && requests.has(event.move)).toBe(false);
          const asHeSays = reasons.filter(({ act }) => act !== 'jolt').at(-1)?.after; // a jolt comes after the words
          expect(asHeSays?.bond ?? 'intact').toBe('intact');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('Ruth, told something that is not so', PATIENCE, () => {
  const { persona } = fileOf('ruth');
  const caught = (fact: string) => persona.brief.facts.find(({ id }) => id === fact)?.caught ?? [];

  test.for([
    ['cannot-swim', 2, 'minds-the-towels'],
    ['her-book', 4, 'your-book'],
  ] as const)('%s pays at first, and comes out later in its own words', ([fact, which, move]) => {
    const { turns } = converse(talkWith(persona), persona.expect[which]?.events ?? []);
    const planted = turns.findIndex(({ event }) => event.type === 'say' && event.move === move);
    const surfaced = turns.findIndex(({ reasons }) => reasons.some(({ rule }) => rule === 'lie-surfaces'));
    expect(turns[planted]?.reasons[0]?.rule).toBe('pretence-planted');
    expect(turns[planted]?.after.ground).toBe('lied');
    expect(herWords(turns[planted] ?? fail(), 'reaction')).not.toContain(caught(fact)[0]);
    expect(surfaced).toBeGreaterThan(planted);
    const exposed = turns[surfaced] ?? fail();
    expect(caught(fact).length).toBeGreaterThan(0);
    expect(exposed.hers.utterances.slice(0, caught(fact).length).map(({ text }) => text)).toEqual(caught(fact));
    expect(exposed.after).toMatchObject({ ground: 'exposed', bond: 'withdrawal', strain: 2 });
    expect(turns.slice(0, surfaced).some(({ after }) => after.ground === 'exposed')).toBe(false);
  });

  test('however she is played, only a lie that was told comes out, and trust stays small after it', () => {
    const lies = new Map(persona.brief.facts.flatMap(({ id, caught: words }) => (words?.[0] ? [[words[0], id]] : [])));
    fc.assert(
      fc.property(chances, (chance) => {
        const { turns, positions } = playBy(persona, chance);
        for (const [index, { hers, after }] of turns.entries()) {
          for (const { text } of hers.utterances) {
            const fact = lies.get(text);
            if (fact !== undefined) expect(positions[index + 1]?.named).toContain(fact);
          }
          if (after.ground === 'exposed') expect(after.trust).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('Jonah, and the sentence', PATIENCE, () => {
  const { persona } = fileOf('jonah');
  const THE_SENTENCE = 'the-sentence';
  const sentences = persona.beats.flatMap(({ moves }) => moves.filter(({ id }) => id === THE_SENTENCE));

  test('is the same, word for word, wherever it is on offer', () => {
    expect(sentences.length).toBeGreaterThan(1);
    expect(new Set(sentences.map(({ says }) => says)).size).toBe(1);
  });

  test('bounces off him at once, and lands once he is open and trusts', () => {
    const at = (which: number) =>
      converse(talkWith(persona), persona.expect[which]?.events ?? []).turns.flatMap((turn) =>
        turn.event.type === 'say' && turn.event.move === THE_SENTENCE ? [turn.next] : [],
      );
    expect(at(0)).toEqual(['landed']);
    expect(at(1)).toEqual(['bounced']);
    expect(at(4)).toEqual(['bounced', 'landed']);
  });

  test('lands exactly when he is open and trusts, however he got there', () => {
    let landed = 0;
    let bounced = 0;
    fc.assert(
      fc.property(chances, (chance) => {
        for (const { event, reasons, next, ended, beat } of playBy(persona, chance).turns) {
          if (event.type !== 'say' || event.move !== THE_SENTENCE || ended || beat === next) continue;
          const felt = reasons[0]?.after;
          const carries = felt?.stance === 'open' && felt.trust >= 2;
          if (next === 'landed') landed++;
          if (next === 'bounced') bounced++;
          if (next === 'landed' || next === 'bounced') expect(next === 'landed').toBe(carries);
        }
      }),
      { numRuns: 150 },
    );
    expect(bounced).toBeGreaterThan(0);
    expect(landed + bounced).toBeGreaterThan(5);
  });

  test('bounced, it is a break of yours', () => {
    const { turns } = converse(talkWith(persona), persona.expect[1]?.events.slice(0, 2) ?? []);
    expect(turns.at(-1)?.broke?.by).toBe('you');
  });

  test('his face is all there is to see of him: no hands, no posture', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const channels = playBy(persona, chance).positions.flatMap(({ showing }) =>
          showing.map(({ channel }) => channel),
        );
        expect(channels).not.toContain('posture');
      }),
    );
  });
});

function fail(): never {
  throw new Error('There is no such turn.');
}
