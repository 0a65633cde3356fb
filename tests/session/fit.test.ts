import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Persona } from '../../src/persona/schema.ts';
import { rescored } from '../../src/scoring/rescored.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { newSession } from '../../src/session/begin.ts';
import { changeOf, fitOf } from '../../src/session/fit.ts';
import { linkOf, sessionFromLink } from '../../src/session/link.ts';
import { createPlayer } from '../../src/session/player.ts';
import type { RecordedEvent, Session } from '../../src/session/session.ts';
import { branched } from '../../src/session/tree.ts';
import { transcriptOf } from '../../src/session/transcript.ts';
import { worded } from '../../src/session/worded.ts';
import { EVERYONE } from '../support/everyone.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { lines, room, says, smallFile, smallPersona } from '../support/smallPersona.ts';
import { recordsOf } from './recorded.ts';

const PATIENCE = { timeout: 60_000 };
const nora = smallPersona();
const say = (move: string): RecordedEvent => ({ type: 'say', move });
const EVENTS = [say('ask-boat'), { type: 'notice' }, say('murmur'), say('room-sold'), say('ask-roof')] as const;

/** A talk of four turns with somebody, and one thing noticed. */
function playedWith(persona: Persona, events: readonly RecordedEvent[] = EVENTS): Session {
  const fresh = newSession(persona, { id: 'a-record', began: '', seed: 0, pacing: 'untimed' });
  const player = createPlayer(fastTalk(persona), fresh, () => 0);
  for (const event of events) expect(player.perform(event)).toBeNull();
  return player.state().session;
}
const session = playedWith(nora);

/** Nora with one of her beats written anew. */
const withBeat = (id: string, change: Readonly<Record<string, unknown>>) =>
  smallPersona({
    beats: (smallFile()['beats'] as readonly { readonly id: string }[]).map((one) =>
      one.id === id ? { ...one, ...change } : one,
    ),
  });
const everythingSaid = transcriptOf(session).flatMap(({ said, hers }) => [
  String(said),
  ...hers.map(({ text }) => text),
]);

describe('the very person it was played with', () => {
  test('gives the same talk', () => {
    expect(fitOf(session, fastTalk(nora))).toMatchObject({
      change: 'same',
      turns: 4,
      of: 4,
      stopped: null,
      differs: null,
    });
  });

  test.for(EVERYONE)('every sitting with $id fits, word for word', PATIENCE, ({ persona }) => {
    fc.assert(
      fc.property(recordsOf(persona), (record) => {
        for (const run of record.runs.keys()) {
          const { timeline, ...fit } = fitOf(record, fastTalk(persona, record.seed), run);
          expect(fit).toMatchObject({ change: 'same', turns: fit.of, stopped: null, differs: null });
          expect(timeline?.moments).toHaveLength(fit.of);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('tells a record somebody has changed: in what was done, or in what was said', () => {
    const [first, ...rest] = session.turns;
    if (!first?.words) throw new Error('Nothing was said.');
    const done = { ...session, turns: [{ ...first, event: say('no-such-thing') }, ...rest] };
    expect(fitOf(done, fastTalk(nora))).toMatchObject({ change: 'same', turns: 0, stopped: { turn: 't1', number: 1 } });
    const said = { ...session, turns: [{ ...first, words: { ...first.words, said: 'I never said that.' } }, ...rest] };
    expect(fitOf(said, fastTalk(nora))).toMatchObject({ change: 'same', turns: 4, differs: { turn: 't1', number: 1 } });
  });
});

describe('a person who has been changed', () => {
  test('in a word she says: the talk replays to its end, and where it would sound otherwise is told', () => {
    const reworded = withBeat('roof', { lines: lines(['Another line altogether.']) });
    expect(fitOf(session, fastTalk(reworded))).toMatchObject({
      change: 'reworded',
      turns: 4,
      stopped: null,
      differs: { turn: 't4', number: 3 },
    });
    expect(everythingSaid).toContain('This is the line of roof.');
  });

  test('in her first line: that is the first that differs', () => {
    const reworded = withBeat('boat', { lines: lines(['Oh, you.']) });
    expect(fitOf(session, fastTalk(reworded)).differs).toEqual({ turn: null, number: 0 });
  });

  test('in a reply that was given: the exact words differ, too', () => {
    const reworded = withBeat('sold', {
      moves: [{ ...room('room-sold'), says: 'Right.' }, says('ask-sold', { gesture: 'ask', about: 'sold' })],
    });
    expect(fitOf(session, fastTalk(reworded)).differs).toEqual({ turn: 't4', number: 3 });
  });

  test('in something that decides, but was not met: every turn still fits', () => {
    const restructured = smallPersona({ close: [{ beat: 'kettle', when: { trustAtLeast: 3 } }, { beat: 'kettle' }] });
    expect(fitOf(session, fastTalk(restructured))).toMatchObject({
      change: 'restructured',
      turns: 4,
      stopped: null,
      differs: null,
    });
  });

  test('so that a turn is gone: it replays up to there, with the turn and the reason', () => {
    const restructured = withBeat('sold', {
      moves: [says('ask-sold', { gesture: 'ask', about: 'sold' }), room('leave-sold')],
    });
    expect(fitOf(session, fastTalk(restructured))).toMatchObject({
      change: 'restructured',
      turns: 2,
      of: 4,
      stopped: { turn: 't4', number: 3, reason: '"room-sold" is not on offer at the beat "sold".' },
    });
  });

  test('into another, or away: nothing replays, and everything can still be read', () => {
    for (const talk of [null, fastTalk(smallPersona({ id: 'somebody-else' }))])
      expect(fitOf(session, talk)).toEqual({
        change: 'gone',
        timeline: null,
        turns: 0,
        of: 4,
        stopped: null,
        differs: null,
      });
    expect(everythingSaid.join(' | ')).toBe(
      'null | This is the line of boat. | And there is more of it. | ' +
        'Words of ask-boat. | This is the line of sold. | And there is more of it. | ' +
        'Mm. | Hm, murmured. | ' +
        'Words of room-sold. | This is the line of roof. | And there is more of it. | ' +
        'Words of ask-roof. | This is the line of kettle. | And there is more of it.',
    );
  });

  test('is told from the record of either sitting', () => {
    const player = createPlayer(fastTalk(nora), branched(session, 't1', { began: '', pacing: 'live' }), () => 0);
    player.perform(say('ask-sold'));
    const record = player.state().session;
    const restructured = withBeat('sold', {
      moves: [says('ask-sold', { gesture: 'ask', about: 'sold' }), room('leave-sold')],
    });
    expect([0, 1].map((run) => fitOf(record, fastTalk(restructured), run).turns)).toEqual([2, 2]);
    expect([0, 1].map((run) => fitOf(record, fastTalk(restructured), run).stopped?.turn)).toEqual(['t4', undefined]);
  });
});

describe('a link brings the moves, and', () => {
  const read = sessionFromLink(linkOf(session) ?? '');
  const sent = read.ok ? read.session : session;

  test('the very person gives the words back', () => {
    expect(worded(sent, fastTalk(nora)).turns).toEqual(session.turns);
    expect(worded(sent, fastTalk(nora)).opening).toEqual(session.opening);
  });

  test('a person with other words does not: what was said is not known any more', () => {
    const reworded = withBeat('boat', { lines: lines(['Oh, you.']) });
    expect(worded(sent, fastTalk(reworded))).toBe(sent);
    expect(transcriptOf(sent).every(({ known, hers }) => !known && !hers.length)).toBe(true);
    expect(changeOf(sent, reworded)).toBe('reworded');
  });

  test('another seed does not either', () => {
    expect(worded(sent, fastTalk(nora, 1))).toBe(sent);
  });
});

describe('the numbers, scored again', () => {
  const warier = smallPersona({ temperament: { ease: 3, trust: 1, silence: 2 } });
  const shorter = withBeat('sold', {
    moves: [says('ask-sold', { gesture: 'ask', about: 'sold' }), room('leave-sold')],
  });

  test('are those of the turns that still fit, beside the same turns as they were', () => {
    const { now, before, fit } = rescored(session, fastTalk(shorter), fastTalk(nora));
    const whole = fitOf(session, fastTalk(nora)).timeline;
    expect(fit.turns).toBe(2);
    expect(before).toEqual(now);
    expect(before).not.toEqual(whole && scoreOf(whole));
  });

  test('differ where she reacts otherwise', () => {
    const { now, before } = rescored(session, fastTalk(warier), fastTalk(nora));
    expect(now?.sustaining).not.toEqual(before?.sustaining);
  });

  test('without the old file are those of now alone; another old file is not taken for it', () => {
    expect(rescored(session, fastTalk(warier), null)).toMatchObject({ before: null });
    expect(rescored(session, fastTalk(warier), fastTalk(warier)).before).toBeNull();
    expect(rescored(session, fastTalk(warier), null).now).not.toBeNull();
  });

  test('are none where nobody is there, or nothing fits', () => {
    expect(rescored(session, null, fastTalk(nora))).toMatchObject({ now: null, before: null });
    const other = withBeat('boat', { moves: [says('ask-else', { gesture: 'ask', about: 'boat' }), room('room-else')] });
    expect(rescored(session, fastTalk(other), fastTalk(nora))).toMatchObject({ now: null, before: null });
  });
});
