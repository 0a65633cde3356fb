import { describe, expect, test } from 'vitest';
import { diagnosed, placesOf } from '../support/diagnosed.ts';
import { fileOf, EVERYONE } from '../support/everyone.ts';
import { beat, cue, lines, room, says, smallFile, smallText } from '../support/smallPersona.ts';

const LINES = smallText().split('\n');

/** The small person's text with one line changed; and where, counted from 1, what is looked for stands in it. */
function changed(from: string, to: string, mark: string): { readonly text: string; readonly at: string } {
  const index = LINES.findIndex((one) => one.includes(from));
  if (index < 0) throw new Error(`No line has ${from}.`);
  const row = (LINES[index] ?? '').replace(from, to);
  const column = row.indexOf(mark) + 1;
  return { text: LINES.toSpliced(index, 1, row).join('\n'), at: `${index + 1}:${column}` };
}

/** The findings of the small person with something else in place of a part of it, without their places. */
const found = (change: Readonly<Record<string, unknown>>) =>
  diagnosed(smallText(change)).diagnostics.map(({ code, path }) => `${code} ${path}`);

/** The hints of the findings. */
const hints = (change: Readonly<Record<string, unknown>>) =>
  diagnosed(smallText(change)).diagnostics.map(({ hint }) => hint);

describe('a valid person', () => {
  test('gives no findings, and is frozen to the last cue', () => {
    for (const text of [smallText(), ...EVERYONE.map((one) => one.text)]) {
      const { persona, diagnostics } = diagnosed(text);
      expect(diagnostics).toEqual([]);
      const loose: string[] = [];
      const look = (value: unknown, path: string) => {
        if (typeof value !== 'object' || value === null) return;
        if (!Object.isFrozen(value)) loose.push(path);
        for (const [key, one] of Object.entries(value)) look(one, `${path}.${key}`);
      };
      look(persona, 'persona');
      expect(loose).toEqual([]);
    }
  });
});

describe('a finding points at the place', () => {
  test.for<readonly [string, string, string, string, string]>([
    // what, the words of the line, what stands there instead, where the mark should be, code and path
    ['a newer format', '"format": 1', '"format": 2', '2', 'newer-format format'],
    ['an older format', '"format": 1', '"format": 0', '0', 'not-one-of format'],
    ['a format in words', '"format": 1', '"format": "1"', '"1"', 'not-one-of format'],
    ['a misspelt key', '"licence"', '"licnece"', '"licnece"', 'unknown-key licnece'],
    ['a pronoun nobody has', '"she"', '"shee"', '"shee"', 'not-one-of pronouns'],
    ['an age in words', '"age": 44', '"age": "44"', '"44"', 'kind-of-value about.age'],
    ['a child', '"age": 44', '"age": 12', '12', 'number-range about.age'],
    ['an age and a half', '"age": 44', '"age": 44.5', '44.5', 'kind-of-value about.age'],
    ['no words', '"She speaks slowly."', '"  "', '"  "', 'text-empty about.baseline'],
    ['a capital in an id', '"nora"', '"Nora"', '"Nora"', 'id-shape id'],
    ['half a version', '"1.0.0"', '"1.0"', '"1.0"', 'text-shape version'],
    ['a room nobody has drawn', '"scene": "kitchen"', '"scene": "kithcen"', '"kithcen"', 'not-one-of setting.scene'],
    ['too much ease', '"ease": 6', '"ease": 9', '9', 'number-range temperament.ease'],
    ['a topic that begins nowhere', '"entry": "roof"', '"entry": "rof"', '"rof"', 'unknown-beat topics[1].entry'],
    ['markup', '"The boat"', '"The <b>boat</b>"', '"The <b>', 'markup topics[0].title'],
  ])('%s', ([, from, to, mark, expected]) => {
    const { text, at } = changed(from, to, mark);
    expect(placesOf(text)).toContain(`${at} ${expected}`);
  });

  test('a missing key is told where the group begins', () => {
    expect(placesOf(smallText().replace(/\n\s*"wants": .*/, ''))).toEqual(['10:12 missing-key about.wants']);
    expect(placesOf(smallText().replace(/\n\s*"pronouns": .*/, ''))).toEqual(['1:1 missing-key pronouns']);
    expect(placesOf(smallText().replace(/\n\s*"format": .*/, ''))).toEqual(['1:1 missing-key format']);
  });

  test('of two keys alike the second is pointed at, whatever stands between', () => {
    const { text, at } = changed('"name": "Nora"', '"id": "nora", "name": "Nora"', '"id"');
    expect(placesOf(text)).toEqual([`${at} duplicate-key id`]);
  });

  test('columns count characters after a byte order mark, and lines whatever ends them', () => {
    const { text, at } = changed('"age": 44', '"age": 12', '12');
    expect(placesOf(`\uFEFF${text}`)).toEqual(placesOf(text));
    expect(placesOf(text.replaceAll('\n', '\r\n'))).toEqual([`${at} number-range about.age`]);
  });

  test('findings come in the order of the file', () => {
    const text = smallText({ pronouns: 'it', orders: [['boat']], name: '' });
    const lines = diagnosed(text).diagnostics.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(lines.length).toBeGreaterThan(1);
  });
});

describe('what leads nowhere', () => {
  const beats = (change: Readonly<Record<string, unknown>>) => ({
    beats: [beat('boat', change), ...(smallFile()['beats'] as readonly unknown[]).slice(1)],
  });
  const move = (does: Readonly<Record<string, unknown>>, to: unknown = 'next') =>
    beats({ moves: [says('try', does, to), room('rest')] });
  const list = (name: 'hand' | 'cutOff', change: Readonly<Record<string, unknown>>) => {
    const [first, ...rest] = smallFile()[name] as readonly object[];
    return { [name]: [{ ...first, ...change }, ...rest] };
  };

  test.for<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'a way to a beat that is not there',
      move({ gesture: 'murmur' }, 'nowhere'),
      ['unknown-beat beats[0].moves[0].to'],
    ],
    [
      'a way with conditions to one',
      move({ gesture: 'murmur' }, [{ beat: 'nowhere', when: { heard: ['never'] } }, { beat: 'next' }]),
      ['unknown-beat beats[0].moves[0].to[0].beat', 'unknown-beat beats[0].moves[0].to[0].when.heard[0]'],
    ],
    [
      'a last way with a condition',
      move({ gesture: 'murmur' }, [{ beat: 'next', when: { stance: ['open'] } }]),
      ['no-way-on beats[0].moves[0].to[0].when'],
    ],
    [
      'a way after one without a condition',
      move({ gesture: 'murmur' }, [{ beat: 'next' }, { beat: 'roof' }]),
      ['never-reached beats[0].moves[0].to[1]'],
    ],
    ['a claim of no fact', move({ gesture: 'claim', fact: 'no-boat' }), ['unknown-fact beats[0].moves[0].does.fact']],
    [
      'a story of no fact',
      move({ gesture: 'tell', level: 1, fact: 'x' }),
      ['unknown-fact beats[0].moves[0].does.fact'],
    ],
    [
      'a second gesture that claims no fact',
      beats({ moves: [{ ...room('a'), also: { gesture: 'claim', fact: 'x' } }, room('b')] }),
      ['unknown-fact beats[0].moves[0].also.fact'],
    ],
    [
      'the same in the words always to hand',
      list('hand', { also: { gesture: 'claim', fact: 'x' } }),
      ['unknown-fact hand[0].also.fact'],
    ],
    [
      'the same in the words after cutting in',
      list('cutOff', { also: { gesture: 'claim', fact: 'x' } }),
      ['unknown-fact cutOff[0].also.fact'],
    ],
    ['words to hand that are too long', list('hand', { says: 'a'.repeat(121) }), ['move-too-long hand[0].says']],
    ['words after cutting in that are', list('cutOff', { says: 'a'.repeat(121) }), ['move-too-long cutOff[0].says']],
    [
      'an opening, a close and a jolt that are not there',
      { opening: ['boat', 'x'], close: [{ beat: 'y' }], jolt: { beat: 'z', after: [1] } },
      ['unknown-beat opening[1]', 'unknown-beat close[0].beat', 'unknown-beat jolt.beat'],
    ],
    [
      'orders that leave a topic out, name it twice, or name one that is not there',
      { orders: [['boat'], ['boat', 'boat'], ['boat', 'rian']] },
      ['order-of-topics orders[0]', 'order-of-topics orders[1]', 'unknown-topic orders[2][1]'],
    ],
    ['a jolt that breaks nothing', { jolt: { beat: 'roof', after: [1] } }, ['jolt-without-break jolt.beat']],
    [
      'a jolt after more topics than there are',
      {
        beats: [...(smallFile()['beats'] as readonly unknown[]), beat('bell', { opensBreak: 'jolt' })],
        jolt: { beat: 'bell', after: [1, 3] },
      },
      ['number-range jolt.after[1]'],
    ],
    [
      'two beats of one name',
      { beats: [...(smallFile()['beats'] as readonly unknown[]), beat('roof')] },
      ['duplicate-id beats[4].id'],
    ],
    ['two moves of one name', beats({ moves: [room('a'), room('a')] }), ['duplicate-id beats[0].moves[1].id']],
    [
      'a move named as words to hand',
      beats({ moves: [room('sorry'), room('a')] }),
      ['duplicate-id beats[0].moves[0].id'],
    ],
    [
      'two endings of one name, the first without a condition',
      {
        endings: [
          { id: 'done', title: 'Done', reply: {} },
          { id: 'done', title: 'Done', reply: {}, when: { stance: ['open'] } },
        ],
      },
      ['duplicate-id endings[1].id', 'never-reached endings[1]', 'no-ending endings[1].when'].toSorted(),
    ],
    [
      'a tail that is not in the line',
      beats({ tail: { after: 'Nobody said.', keep: 'more of it' } }),
      ['tail-not-in-line beats[0].tail.after'],
    ],
    [
      'words to keep that are not in the line',
      beats({ tail: { after: 'This is', keep: 'less of it' } }),
      ['tail-not-in-line beats[0].tail.keep'],
    ],
    [
      'words to keep that begin inside the tail',
      beats({ tail: { after: 'more of it.', keep: 'of it.' } }),
      ['tail-not-in-line beats[0].tail.keep'],
    ],
    [
      'words to cut in with and no tail to cut in on',
      beats({ cutIns: [{ id: 'a', says: 'Hm.', does: { gesture: 'murmur' } }] }),
      ['cut-in-without-tail beats[0].cutIns'],
    ],
  ])('%s', ([, change, expected]) => {
    expect(found(change).toSorted()).toEqual([...expected].toSorted());
  });

  test('a reaction that is missing is named', () => {
    const reactions = { ...(smallFile()['reactions'] as object), interrupted: undefined };
    const { diagnostics } = diagnosed(smallText({ reactions }));
    expect(diagnostics.map(({ sentence }) => sentence)).toEqual([
      'The reaction "interrupted" is missing; the person would answer it with nothing.',
    ]);
  });

  test('eleven things to say after cutting in are one too few, thirteen three', () => {
    const cutOff = smallFile()['cutOff'] as readonly object[];
    for (const set of [cutOff.slice(1), [...cutOff, { ...cutOff[0], id: 'one-more' }]])
      expect(found({ cutOff: set })).toEqual(['sets-of-four cutOff']);
  });

  test('a cue with no words in it, a beat with one move, a line without a cue', () => {
    expect(found(beats({ lines: lines(['Hm.'], { cues: [] }), moves: [room('a')] }))).toEqual([
      'too-few beats[0].lines.open.cues',
      'too-few beats[0].lines.guarded.cues',
      'too-few beats[0].lines.disengaged.cues',
      'too-few beats[0].moves',
    ]);
    expect(found(beats({ lines: lines(['Hm.'], { cues: [cue('')] }) }))[0]).toBe(
      'text-empty beats[0].lines.open.cues[0].shows',
    );
  });

  test('did you mean: a beat, a topic, a fact, a word of a list, a key wherever it stands', () => {
    expect(hints({ close: [{ beat: 'ketle' }] })).toEqual(['Did you mean "kettle"?']);
    expect(
      hints({
        orders: [
          ['boat', 'rainn'],
          ['rain', 'boat'],
        ],
      }),
    ).toEqual(['Did you mean "rain"?']);
    expect(hints(move({ gesture: 'claim', fact: 'own-baot' }))).toEqual(['Did you mean "own-boat"?']);
    expect(hints(move({ gesture: 'leave-roam' }))).toEqual(['Did you mean "leave-room"?']);
    expect(hints(move({ gesture: 'ask', abuot: 'boat', about: 'boat', shap: 'open' }))[1]).toBe(
      'Did you mean "shape"?',
    );
    expect(hints(beats({ silenc: {} }))).toEqual(['Did you mean "silence"?']);
    expect(hints({ reactions: { ...(smallFile()['reactions'] as object), interupted: {} } })).toEqual([
      'Check the spelling against docs/persona-format.md, or remove it.',
    ]);
    const { interrupted, ...reactions } = smallFile()['reactions'] as Record<string, unknown>;
    expect(hints({ reactions: { ...reactions, interupted: interrupted } })).toEqual(['Did you mean "interrupted"?']);
    expect(hints(move({ gesture: 'murmur' }, [{ beat: 'next', whn: {} }]))).toEqual(['Did you mean "when"?']);
    expect(hints({ hatt: [] })).toEqual(['Check the spelling against docs/persona-format.md, or remove it.']);
  });

  test('the shipped file says the same with a beat renamed as with any other', () => {
    const text = fileOf('mara').text.replace('"id": "the-tooth"', '"id": "a-tooth"');
    const { diagnostics } = diagnosed(text);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual(['unknown-beat beats[2].moves[1].to']);
  });
});
