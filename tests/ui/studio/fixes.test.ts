// The change a finding names: pressed, it is made, and the finding is gone.
import { describe, expect, test } from 'vitest';
import { readable } from '../../../src/persona/edit.ts';
import { parsePersona } from '../../../src/persona/parse.ts';
import { fixFor } from '../../../src/ui/studio/fixes.ts';
import { beat, line, lines, room, smallText } from '../../support/smallPersona.ts';

const good = lines(['One breath.', 'And another.']);

const FAULTS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['unknown-beat', { opening: ['boot'] }],
  [
    'unknown-topic',
    {
      orders: [
        ['boat', 'rai'],
        ['rain', 'boat'],
      ],
    },
  ],
  ['not-one-of', { pronouns: 'hse' }],
  ['unknown-key', { nmae: 'x' }],
  [
    'duplicate-id',
    {
      endings: [
        { id: 'a', title: 'A', when: { trustAtLeast: 3 }, reply: {} },
        { id: 'a', title: 'B', reply: {} },
      ],
    },
  ],
  ['no-ending', { endings: [{ id: 'a', title: 'A', when: { trustAtLeast: 3 }, reply: {} }] }],
  [
    'never-reached',
    {
      endings: [
        { id: 'a', title: 'A', reply: {} },
        { id: 'b', title: 'B', reply: {} },
      ],
    },
  ],
  ['jolt-without-break', { jolt: { beat: 'roof', after: [1] } }],
  ['missing-reaction', { reactions: { interrupted: { open: { says: ['Oh.'] } } } }],
  [
    'no-way-on',
    {
      close: [{ beat: 'kettle' }],
      beats: [
        beat('boat', { moves: [room('a', [{ beat: 'sold', when: { trustAtLeast: 3 } }]), room('b')] }),
        beat('sold'),
        beat('roof', { topic: 'rain' }),
        beat('kettle', { topic: 'close' }),
      ],
    },
  ],
  [
    'missing-key',
    {
      beats: [
        beat('boat', { lines: { open: good.open, disengaged: line(['No.']) } }),
        beat('sold'),
        beat('roof', { topic: 'rain' }),
        beat('kettle', { topic: 'close' }),
      ],
    },
  ],
  [
    'tail-not-in-line',
    {
      beats: [
        beat('boat', { lines: good, tail: { after: 'Something.', keep: 'Else.' } }),
        beat('sold'),
        beat('roof', { topic: 'rain' }),
        beat('kettle', { topic: 'close' }),
      ],
    },
  ],
  [
    'cut-in-without-tail',
    {
      beats: [
        beat('boat', { cutIns: [{ id: 'ah', says: 'Ah.', does: { gesture: 'murmur' } }] }),
        beat('sold'),
        beat('roof', { topic: 'rain' }),
        beat('kettle', { topic: 'close' }),
      ],
    },
  ],
];

describe('what can be mended without thinking', () => {
  test.each(FAULTS)('%s', (code, change) => {
    const text = smallText(change);
    const before = parsePersona(text).diagnostics.filter((one) => one.code === code);
    const [first] = before;
    if (first === undefined)
      throw new Error(`The fault is not found: ${JSON.stringify(parsePersona(text).diagnostics)}`);
    const fix = fixFor(first, readable(text));
    expect(fix?.says).toBeTruthy();
    const after = parsePersona(fix?.mend(text) ?? text).diagnostics;
    expect(after.filter((one) => one.code === code).length).toBeLessThan(before.length);
    expect(
      after.filter((one) => !before.some(({ sentence }) => sentence === one.sentence)).map((one) => one.code),
    ).toEqual([]);
  });

  test('what needs a writer is left to one', () => {
    const text = smallText({ name: '' });
    const [finding] = parsePersona(text).diagnostics;
    expect(finding?.code).toBe('text-empty');
    expect(finding && fixFor(finding, readable(text))).toBeNull();
  });
});
