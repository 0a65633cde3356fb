// What the schema cannot see: ids that lead nowhere, twice or too late, words that are not in the line they belong to.
import { didYouMean, type Finding } from './diagnostic.ts';
import type { Persona } from './schema.ts';
import type { Gesture, Target, When } from './script.ts';
import { OCCASIONS } from './vocabulary.ts';

/** Where a target may lead besides a beat. */
export const ONWARD = ['next', 'back', 'end'] as const;
/** Words that are events by themselves, so that no move can be called by them. */
const EVENT_WORDS = ['notice', 'leave'] as const;
/** The longest a learner's words may be, in characters. */
const MOVE_MOST = 120;

type Path = readonly (string | number)[];

/** Everything that must agree inside one file. */
export function referenceFindings(persona: Persona): readonly Finding[] {
  const found: Finding[] = [];
  const beats = new Set(persona.beats.map(({ id }) => id));
  const topics = new Set(persona.topics.map(({ id }) => id));
  const facts = new Set(persona.brief.facts.map(({ id }) => id));
  const report = (code: string, path: Path, sentence: string, hint?: string) =>
    found.push({ code, path, sentence, ...(hint ? { hint } : {}) });
  const known = (code: string, what: string, id: string, ids: ReadonlySet<string>, path: Path) => {
    if (ids.has(id)) return;
    const meant = didYouMean(id, ids);
    report(code, path, `There is no ${what} "${id}".`, meant ? `Did you mean "${meant}"?` : undefined);
  };
  const once = (ids: readonly string[], what: string, path: (index: number) => Path) => {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id))
        report(
          'duplicate-id',
          path(index),
          `Two ${what} are called "${id}"; a session could not tell them apart.`,
          'Rename one.',
        );
      seen.add(id);
    });
  };
  const when = (condition: When | undefined, path: Path) => {
    const all = condition === undefined ? [] : Array.isArray(condition) ? condition : [condition];
    all.forEach((one, index) => {
      const here = Array.isArray(condition) ? [...path, index] : path;
      for (const key of ['heard', 'notHeard', 'heardOpen'] as const)
        one[key]?.forEach((id, place) => known('unknown-beat', 'beat', id, beats, [...here, key, place]));
    });
  };
  const words = (says: string, path: Path) => {
    if (says.length > MOVE_MOST)
      report(
        'move-too-long',
        path,
        `These words have ${says.length} characters; more than ${MOVE_MOST} are not read at the pace of a talk.`,
      );
  };
  const gesture = (does: Gesture | undefined, path: Path) => {
    if (does?.gesture === 'claim') known('unknown-fact', 'fact', does.fact, facts, [...path, 'fact']);
    if (does?.gesture === 'tell' && does.fact !== undefined)
      known('unknown-fact', 'fact', does.fact, facts, [...path, 'fact']);
  };
  const target = (to: Target, path: Path) => {
    const ids = new Set([...beats, ...ONWARD]);
    if (typeof to === 'string') return known('unknown-beat', 'beat', to, ids, path);
    to.forEach((one, index) => {
      known('unknown-beat', 'beat', one.beat, ids, [...path, index, 'beat']);
      when(one.when, [...path, index, 'when']);
      const last = index === to.length - 1;
      if (last && one.when)
        report(
          'no-way-on',
          [...path, index, 'when'],
          'The last way on has a condition; when it does not hold, the talk would stop.',
          'Add a last entry without a condition.',
        );
      if (!last && !one.when)
        report('never-reached', [...path, index + 1], 'This way is never taken: the one before it has no condition.');
    });
  };

  once(
    persona.beats.map(({ id }) => id),
    'beats',
    (index) => ['beats', index, 'id'],
  );
  once(
    persona.topics.map(({ id }) => id),
    'topics',
    (index) => ['topics', index, 'id'],
  );
  once(
    persona.brief.facts.map(({ id }) => id),
    'facts',
    (index) => ['brief', 'facts', index, 'id'],
  );
  once(
    persona.endings.map(({ id }) => id),
    'endings',
    (index) => ['endings', index, 'id'],
  );
  once(
    persona.asides.map(({ id }) => id),
    'asides',
    (index) => ['asides', index, 'id'],
  );
  once(
    [...persona.hand, ...persona.cutOff].map(({ id }) => id),
    'moves',
    (index) => (index < persona.hand.length ? ['hand', index, 'id'] : ['cutOff', index - persona.hand.length, 'id']),
  );
  const reserved = (ids: readonly string[], words: readonly string[], path: (index: number) => Path) =>
    ids.forEach((id, index) => {
      if (words.includes(id))
        report('id-shape', path(index), `"${id}" has a meaning of its own here.`, 'Choose another id.');
    });
  reserved(
    persona.beats.map(({ id }) => id),
    ONWARD,
    (index) => ['beats', index, 'id'],
  );
  persona.beats.forEach(({ moves }, beat) =>
    reserved(
      moves.map(({ id }) => id),
      EVENT_WORDS,
      (index) => ['beats', beat, 'moves', index, 'id'],
    ),
  );
  persona.opening.forEach((id, index) => known('unknown-beat', 'beat', id, beats, ['opening', index]));
  persona.topics.forEach(({ entry }, index) => known('unknown-beat', 'beat', entry, beats, ['topics', index, 'entry']));
  persona.orders.forEach((order, index) => {
    order.forEach((id, place) => known('unknown-topic', 'topic', id, topics, ['orders', index, place]));
    if (order.length !== topics.size || new Set(order).size !== order.length)
      report('order-of-topics', ['orders', index], 'Each order names every topic exactly once.');
  });
  persona.close.forEach(({ beat, when: condition }, index) => {
    known('unknown-beat', 'beat', beat, beats, ['close', index, 'beat']);
    when(condition, ['close', index, 'when']);
  });
  if (persona.jolt) {
    known('unknown-beat', 'beat', persona.jolt.beat, beats, ['jolt', 'beat']);
    const beat = persona.beats.find(({ id }) => id === persona.jolt?.beat);
    if (beat && beat.opensBreak !== 'jolt')
      report(
        'jolt-without-break',
        ['jolt', 'beat'],
        'The beat of the jolt does not break the bond.',
        'Give it "opensBreak": "jolt".',
      );
    persona.jolt.after.forEach((topic, index) => {
      if (topic > topics.size)
        report('number-range', ['jolt', 'after', index], `There are only ${topics.size} topics.`);
    });
  }
  const shared = new Set([...persona.hand, ...persona.cutOff].map(({ id }) => id));
  persona.beats.forEach((beat, index) => {
    const here = ['beats', index] as const;
    const own = [...beat.moves, ...beat.cutIns];
    const place = (at: number): Path =>
      at < beat.moves.length ? [...here, 'moves', at] : [...here, 'cutIns', at - beat.moves.length];
    once(
      own.map(({ id }) => id),
      'moves of this beat',
      (at) => [...place(at), 'id'],
    );
    own.forEach((move, at) => {
      if (shared.has(move.id))
        report(
          'duplicate-id',
          [...place(at), 'id'],
          `"${move.id}" is also the id of words always to hand; a session could not tell them apart.`,
          'Rename it.',
        );
      gesture(move.does, [...place(at), 'does']);
      gesture(move.also, [...place(at), 'also']);
      words(move.says, [...place(at), 'says']);
    });
    beat.moves.forEach((move, at) => target(move.to, [...here, 'moves', at, 'to']));
    if (beat.tail) {
      const open = beat.lines.open.says.join(' ');
      const after = open.indexOf(beat.tail.after);
      const keep = open.indexOf(beat.tail.keep);
      if (after < 0)
        report(
          'tail-not-in-line',
          [...here, 'tail', 'after'],
          'These words are not in the open line, so there is no place to cut in.',
        );
      if (keep < 0)
        report(
          'tail-not-in-line',
          [...here, 'tail', 'keep'],
          'These words are not in the open line, so nothing would be kept.',
        );
      if (after >= 0 && keep >= 0 && keep < after + beat.tail.after.length)
        report('tail-not-in-line', [...here, 'tail', 'keep'], 'The words to keep come before the tail.');
    }
    if (beat.cutIns.length && !beat.tail)
      report(
        'cut-in-without-tail',
        [...here, 'cutIns'],
        'There are words to cut in with, and no tail to cut in on.',
        'Add a tail.',
      );
  });
  for (const list of ['hand', 'cutOff'] as const)
    persona[list].forEach((move, index) => {
      gesture(move.does, [list, index, 'does']);
      gesture(move.also, [list, index, 'also']);
      words(move.says, [list, index, 'says']);
    });
  if (persona.cutOff.length < 12 || persona.cutOff.length % 4)
    report(
      'sets-of-four',
      ['cutOff'],
      `After cutting in, four things to say stand on the page at each turn, and a repair takes three: twelve or more are needed, in sets of four. Here are ${persona.cutOff.length}.`,
    );
  for (const occasion of OCCASIONS)
    if (!persona.reactions[occasion])
      report(
        'missing-reaction',
        ['reactions'],
        `The reaction "${occasion}" is missing; the person would answer it with nothing.`,
      );
  persona.asides.forEach((aside, index) => when(aside.when, ['asides', index, 'when']));
  persona.endings.forEach((ending, index) => {
    const last = index === persona.endings.length - 1;
    when(ending.when, ['endings', index, 'when']);
    if (last && ending.when)
      report(
        'no-ending',
        ['endings', index, 'when'],
        'The last ending has a condition; a talk that meets none would not end.',
        'Remove it, or add a last ending without one.',
      );
    if (!last && !ending.when)
      report(
        'never-reached',
        ['endings', index + 1],
        'This ending is never reached: the one before it has no condition.',
      );
  });
  return found;
}
