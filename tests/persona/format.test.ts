// Laying out: text in, text out, and nothing of what it says is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPersona } from '../../src/persona/format.ts';
import { commentsIn, withoutComments } from '../../src/persona/remarks.ts';
import { parsePersona } from '../../src/persona/parse.ts';
import { startFrom, TEMPLATES } from '../../src/persona/template.ts';
import { EVERYONE } from '../support/everyone.ts';
import { smallFile, smallText } from '../support/smallPersona.ts';

const laidOut = (text: string): string => {
  const formatted = formatPersona(text);
  if ('diagnostics' in formatted) throw new Error(JSON.stringify(formatted.diagnostics));
  return formatted.text;
};
const codes = (text: string): readonly string[] => {
  const formatted = formatPersona(text);
  return 'diagnostics' in formatted
    ? formatted.diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`)
    : [];
};

describe('what is laid out already stays as it is', () => {
  test.for(EVERYONE)('$id', ({ text }) => expect(laidOut(text)).toBe(text));
  test.for(TEMPLATES)('the template %s', async (template) => {
    const { text } = await startFrom(template);
    expect(laidOut(text)).toBe(text);
  });
});

describe('the order of keys', () => {
  test('is the schema’s, wherever a key stands', () => {
    const mixed = `{"name": "Ada", "id": "ada", "format": 1, "beats": [{"table": "story", "id": "one",
      "moves": [{"to": "next", "does": {"level": 2, "gesture": "tell"}, "says": "So.", "id": "so"}]}],
      "reactions": {"sorry": {"guarded": {}, "open": {}}, "interrupted": {}}}`;
    const order = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(order)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).map(([key, one]) => (typeof one === 'object' ? [key, order(one)] : key))
          : value;
    expect(order(JSON.parse(laidOut(mixed)))).toEqual([
      'format',
      'id',
      'name',
      ['beats', [['id', 'table', ['moves', [['id', 'says', ['does', ['gesture', 'level']], 'to']]]]]],
      [
        'reactions',
        [
          ['interrupted', []],
          [
            'sorry',
            [
              ['open', []],
              ['guarded', []],
            ],
          ],
        ],
      ],
    ]);
  });

  test('leaves keys nobody knows behind the others, and a pose as it was written', () => {
    const text =
      '{"mood": 1, "id": "ada", "beats": [{"lines": {"open": {"cues": [{"pose": {"hands": "flat", "gaze": "you"}}]}}}], "also": 2}';
    expect(Object.keys(JSON.parse(laidOut(text)) as object)).toEqual(['id', 'beats', 'mood', 'also']);
    expect(laidOut(text)).toMatch(/"hands": "flat",\s+"gaze": "you"/);
  });
});

describe('the words', () => {
  test('stay as they are to the letter: escapes, numbers, line ends', () => {
    expect(laidOut('{ "name":"Zo\\u00eb \\/",\r\n "format" : 1.0e0 }')).toBe(
      '{\r\n  "format": 1.0e0,\r\n  "name": "Zo\\u00eb \\/"\r\n}\r\n',
    );
    expect(laidOut('\uFEFF{"opening":[],"pace":{}}')).toBe('{\n  "pace": {},\n  "opening": []\n}\n');
  });
});

describe('comments', () => {
  test('go with what they stand before, or behind', () => {
    const text = `// who she is
{ /* the first thing */ "name": "Ada", // short for Adelheid
  "id": "ada", /* for good */ "format": 1
  // still to come: beats
}
// the end`;
    expect(laidOut(text)).toBe(`// who she is
{
  "format": 1,
  "id": "ada", /* for good */
  /* the first thing */
  "name": "Ada" // short for Adelheid
  // still to come: beats
}
// the end
`);
  });

  test('in an empty list, between a key and its value, over several lines', () => {
    expect(laidOut('{"opening": [ // none yet\n], "id": /* which? */ "ada", "name": "A" /* one\n  two */ }')).toBe(
      '{\n  /* which? */\n  "id": "ada",\n  "name": "A", /* one\n  two */\n  "opening": [\n    // none yet\n  ]\n}\n',
    );
  });
});

describe('a file that cannot be read is not touched, and its place is told', () => {
  test.for([
    ['', '1:1 file-empty'],
    ['{"id": "ada",}', '1:14 json-syntax'],
    ['{\n // a note\n "id": "ada" "name": 1}', '3:14 json-syntax'],
    ['{"id": 1, "id": 2}', '1:11 duplicate-key'],
    ['['.repeat(40), '1:33 file-too-deep'],
    ['{"id": "ada" /* never closed', '1:29 json-syntax'],
  ] as const)('%j', ([text, place]) => expect(codes(text)[0]).toBe(place));
});

/** A small person with its keys in any order, any layout, and comments anywhere between two tokens. */
const anyLayout = fc
  .record({
    order: fc.infiniteStream(fc.nat(9)),
    gaps: fc.infiniteStream(fc.constantFrom('', ' ', '\n', '\t', ' // so\n', '/* or\n so */', ' /* x */ ')),
  })
  .map(({ order, gaps }) => {
    const next = <T>(stream: Iterator<T>): T => (stream.next() as IteratorYieldResult<T>).value;
    const [numbers, spaces] = [order[Symbol.iterator](), gaps[Symbol.iterator]()];
    const gap = () => next(spaces);
    const write = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map((one) => `${gap()}${write(one)}${gap()}`).join(',')}${gap()}]`;
      if (typeof value !== 'object' || value === null) return JSON.stringify(value);
      const keys = Object.entries(value).map((entry) => ({ entry, at: next(numbers) }));
      const mixed = keys.toSorted((one, other) => one.at - other.at).map(({ entry }) => entry);
      return `{${mixed.map(([key, one]) => `${gap()}${JSON.stringify(key)}${gap()}:${gap()}${write(one)}${gap()}`).join(',')}}`;
    };
    return `${gap()}${write(smallFile())}${gap()}`;
  });

describe('whatever the layout', { timeout: 60_000 }, () => {
  test('the person is the same, every comment is there, and a second time changes nothing', () => {
    fc.assert(
      fc.property(anyLayout, (text) => {
        const once = laidOut(text);
        expect(parsePersona(withoutComments(once)).persona).toEqual(parsePersona(smallText()).persona);
        const notes = (one: string) =>
          commentsIn(one)
            .map((comment) => comment.text)
            .toSorted();
        expect(notes(once)).toEqual(notes(text));
        expect(laidOut(once)).toBe(once);
        if (commentsIn(text).length === 0) expect(once).toBe(laidOut(smallText()));
      }),
      { numRuns: 40 },
    );
  });

  test('any text at all is laid out or diagnosed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const formatted = formatPersona(text);
        if ('text' in formatted) expect(laidOut(formatted.text)).toBe(formatted.text);
        else expect(formatted.diagnostics.length).toBeGreaterThan(0);
      }),
    );
  });
});
