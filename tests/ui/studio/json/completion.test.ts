// What the JSON view offers at a place of the text, from the schema and from the file.
import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { readable } from '../../../../src/persona/edit.ts';
import { STANCES, TABLES } from '../../../../src/persona/vocabulary.ts';
import { completions } from '../../../../src/ui/studio/json/completion.ts';
import { fileOf } from '../../../support/everyone.ts';

const { text, persona } = fileOf('mara');

/** What is offered where `|` stands. */
async function offered(before: string, typed: string): Promise<readonly string[]> {
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`The text has no ${before}.`);
  const doc = text.slice(0, at) + typed.replace('|', '') + text.slice(at + before.length);
  const pos = at + typed.indexOf('|');
  const found = await completions(() => readable(doc) ?? readable(text))(
    new CompletionContext(EditorState.create({ doc }), pos, true),
  );
  return found?.options.map(({ label }) => JSON.parse(label) as string) ?? [];
}

describe('completing', () => {
  test('the words a list allows', async () => {
    expect(await offered('"pronouns": "she"', '"pronouns": "|"')).toEqual(['she', 'he', 'they']);
    expect(await offered('"table": "topic"', '"table": "|"')).toEqual(TABLES);
    expect(await offered('"stance": [', '"stance": ["|", ')).toEqual(STANCES);
  });

  test('the keys that are still free where the cursor is', async () => {
    const keys = await offered('"hides":', '"|": "",\n"hides":');
    expect(keys).not.toContain('age');
    expect(await offered('"medium": "in person",', '"|": "",')).toContain('medium');
  });

  test('the ids that can be meant: beats to lead to, facts to claim, topics in an order', async () => {
    const to = await offered('"to": "', '"to": "|');
    for (const { id } of persona.beats) expect(to).toContain(id);
    expect(to).toContain('next');
    expect(await offered('"fact": "', '"fact": "|')).toEqual(persona.brief.facts.map(({ id }) => id));
    expect(await offered('"entry": "', '"entry": "|')).toEqual(persona.beats.map(({ id }) => id));
  });

  test('nothing where words are written', async () => {
    expect(await offered('"aim": "', '"aim": "|')).toEqual([]);
  });
});
