import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/session/base64url.ts';
import { newSession } from '../../src/session/begin.ts';
import { LINK_MOST, linkOf, sessionFromLink } from '../../src/session/link.ts';
import { replay } from '../../src/session/replay.ts';
import type { RecordedEvent, Session } from '../../src/session/session.ts';
import { onto, runOf, wayOf, withRun } from '../../src/session/tree.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { EVERYONE } from '../support/everyone.ts';
import { drawsFrom, fastTalk } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';
import { codeOf, inARow, recordsOf } from './recorded.ts';

const PATIENCE = { timeout: 60_000 };
const [a] = fc.sample(recordsOf(smallPersona()), { numRuns: 1, seed: 7 });
if (!a) throw new Error('Nobody has played.');
const link = linkOf(a) ?? '';
const ids = (session: Session, run?: number) => wayOf(session, run).map(({ id, event }) => [id, event]);

describe.for(EVERYONE)('a talk with $id as a link', PATIENCE, ({ persona }) => {
  test('replays to the same turns, cues and numbers, each sitting its own', () => {
    fc.assert(
      fc.property(recordsOf(persona), (session) => {
        const talk = fastTalk(persona, session.seed);
        for (const run of session.runs.keys()) {
          const read = sessionFromLink(linkOf(session, run) ?? '');
          if (!read.ok) throw new Error(read.sentence);
          expect(ids(read.session)).toEqual(ids(session, run));
          const before = replay(talk, wayOf(session, run));
          const after = replay(talk, wayOf(read.session));
          expect(after.moments.map(({ turn }) => turn)).toEqual(before.moments.map(({ turn }) => turn));
          expect([after.notices, after.position, after.stopped]).toEqual([before.notices, before.position, null]);
          expect(scoreOf(after)).toEqual(scoreOf(before));
          for (const [index, { at }] of after.moments.entries())
            expect(Math.abs(at - (before.moments[index]?.at ?? 0))).toBeLessThanOrEqual(50);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('has at most 2,000 letters for 120 turns, even of moves that never come twice', () => {
    const all = [...persona.beats.flatMap(({ moves }) => moves), ...persona.hand, ...persona.cutOff].map(
      ({ id }) => id,
    );
    let longest = 0;
    fc.assert(
      fc.property(fc.nat(0x7fffffff), (chance) => {
        const draw = drawsFrom(chance);
        const moves = all.map((id) => ({ id, place: draw() })).toSorted((one, other) => one.place - other.place);
        let at = 0;
        const events = moves
          .slice(0, 120)
          .map(({ id }): RecordedEvent =>
            draw() % 3 ? { type: 'say', move: id } : { type: 'cut-in', move: id, word: 1 + (draw() % 40) },
          );
        const turns = inARow(events).map((turn) => ({ ...turn, at: (at += draw() % 60_000) }));
        const fresh = newSession(persona, {
          id: 'm9qk2f1c-a7xk3p',
          began: '2026-11-21T19:04:05.678Z',
          seed: 0x7fffffff,
          pacing: 'untimed',
        });
        const session = withRun(onto(fresh, turns), 0, { guess: { stance: 'disengaged', sure: 'fairly' } });
        expect(turns.length).toBeGreaterThan(115);
        const made = linkOf(session) ?? ' '.repeat(LINK_MOST + 1);
        longest = Math.max(longest, made.length);
        expect(made.length).toBeLessThanOrEqual(LINK_MOST);
        expect(sessionFromLink(made).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
    console.log(`${persona.id}: 120 turns drawn from all her moves make links of at most ${longest} letters`);
  });
});

describe('a link', PATIENCE, () => {
  test('holds who, when, which seed, and the guess; no words, no remarks, and no note unless it was asked for', () => {
    const session = withRun(a, a.runs.length - 1, { guess: { stance: 'open', sure: 'sure' }, note: 'Mine alone.' });
    const bare = sessionFromLink(linkOf(session) ?? '');
    const noted = sessionFromLink(linkOf(session, undefined, { note: true }) ?? '');
    if (!bare.ok || !noted.ok) throw new Error('It was not read.');
    const { id, persona, seed } = session;
    expect(bare.session).toMatchObject({ id, persona, seed, began: runOf(session).began });
    expect(bare.session.runs).toHaveLength(1);
    expect(runOf(bare.session)).toMatchObject({ pacing: 'relaxed', guess: { stance: 'open', sure: 'sure' } });
    expect(runOf(bare.session).note).toBeUndefined();
    expect(runOf(noted.session).note).toBe('Mine alone.');
    expect(bare.session.turns.some(({ words }) => words)).toBe(false);
    expect([bare.session.opening, bare.session.remarks]).toEqual([undefined, undefined]);
  });

  test('holds every event there is, to the tenth of a second', () => {
    const events: readonly RecordedEvent[] = [
      { type: 'say', move: 'a' },
      { type: 'cut-in', move: 'say-so', word: 1000 },
      { type: 'silence', length: 'short' },
      { type: 'silence', length: 'long' },
      { type: 'look-away' },
      { type: 'notice' },
      { type: 'leave' },
    ];
    const fresh = newSession(smallPersona({ name: 'Zoë 👋' }), { id: 'a-record', began: '', seed: 0, pacing: 'live' });
    const session = onto(
      fresh,
      inARow(events).map((turn, index) => ({ ...turn, at: [90, 0, 4949, 5_000_000][index] ?? 1 })),
    );
    const read = sessionFromLink(linkOf(session) ?? '');
    expect(read.ok && read.session.turns.map(({ event }) => event)).toEqual(events);
    expect(read.ok && read.session.turns.map(({ at }) => at)).toEqual([100, 0, 4900, 5_000_000, 0, 0, 0]);
    expect(read.ok && read.session.persona.name).toBe('Zoë 👋');
  });

  test('of a talk nobody has begun is one too', () => {
    const fresh = newSession(smallPersona(), { id: 'a-record', began: '', seed: 0, pacing: 'live' });
    expect(sessionFromLink(linkOf(fresh) ?? '')).toEqual({ ok: true, session: fresh });
  });

  test('is not made where it would be too long', () => {
    const letters = drawsFrom(3);
    const note = Array.from({ length: 3000 }, () => String.fromCodePoint(97 + (letters() % 26))).join('');
    expect(linkOf(withRun(a, a.runs.length - 1, { note }), undefined, { note: true })).toBeNull();
  });

  test('cut short anywhere is refused', () => {
    for (let length = 0; length < link.length; length++)
      expect(codeOf(sessionFromLink(link.slice(0, length)))).toMatch(/^(damaged|foreign)-link$/);
  });

  test('with any letter changed is refused, or is the very same', () => {
    const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%= é'.split('');
    const whole = sessionFromLink(link);
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.constantFrom(...LETTERS), (place, other) => {
        const read = sessionFromLink(link.slice(0, place) + other + link.slice(place + 1));
        if (read.ok) expect(read).toEqual(whole);
        else expect(codeOf(read)).toMatch(/-link$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('of any letters or bytes is a result with a code', () => {
    const ours = fc.uint8Array({ maxLength: 200 }).map((bytes) => toBase64url(Uint8Array.of(0xa1, ...bytes)));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), ours), (payload) => {
        expect(codeOf(sessionFromLink(payload))).toMatch(/-link$/);
      }),
      { numRuns: 500 },
    );
  });

  test('that unpacks to a great deal is refused, and so is one that is long itself', () => {
    const bomb = Uint8Array.of(0xa1, 0, 0, 0, 0, ...deflateSync(strToU8('a'.repeat(1_000_000)), { level: 9 }));
    expect(toBase64url(bomb).length).toBeLessThan(LINK_MOST);
    expect(codeOf(sessionFromLink(toBase64url(bomb)))).toBe('oversized-link');
    expect(codeOf(sessionFromLink('o'.repeat(LINK_MOST + 1)))).toBe('oversized-link');
  });

  test('of a newer Attune, or of another program, is told apart', () => {
    const bytes = fromBase64url(link) ?? new Uint8Array();
    const begun = (first: number) => sessionFromLink(toBase64url(Uint8Array.of(first, ...bytes.slice(1))));
    expect(codeOf(begun(0xa2))).toBe('newer-link');
    expect(codeOf(begun(0x7b))).toBe('foreign-link');
  });
});

test('bytes are letters and bytes again, with nothing in them that an address would change', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
      expect(text).toMatch(/^[\w-]*$/);
    }),
  );
  expect(['A', 'AB', 'a+b', 'AA=='].map(fromBase64url)).toEqual([null, null, null, null]);
});
