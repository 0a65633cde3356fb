// What an editor underlines while a person is being written: the schema beside the persons, in the language service that
// VS Code and its kin use.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { schemaText } from '../../src/persona/schemaFile.ts';
import { ADA } from '../../src/persona/ruleExample.ts';

/** As the file itself asks for it: by its "$schema", beside it. */
const editor = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  schemaRequestService: (uri) =>
    uri === 'file:///personas/persona.schema.json'
      ? Promise.resolve(schemaText())
      : Promise.reject(new Error(`${uri} was asked for.`)),
});
editor.configure({ allowComments: false });

/** What is underlined in a text, and the sentence that stands there. */
async function underlined(text: string): Promise<readonly { readonly words: string; readonly says: string }[]> {
  const document = TextDocument.create('file:///personas/ada.json', 'json', 1, text);
  const found = await editor.doValidation(document, editor.parseJSONDocument(document));
  return found.map(({ range, message }) => ({
    words: document.getText(range),
    says: typeof message === 'string' ? message : message.value,
  }));
}

describe('in an editor', () => {
  test('a whole person is not underlined anywhere', async () => {
    expect(await underlined(ADA)).toEqual([]);
  });

  // What a coach slips on, what should be underlined, and what is said there.
  test.for<readonly [string, string, string, string, RegExp]>([
    ['a key misspelt', '"licence"', '"license"', '"license"', /Property license is not allowed/],
    ['a key left out', '  "name": "Ada",\n', '', '{', /Missing property "name"/],
    ['a comma left out', '"name": "Ada",', '"name": "Ada"', '"pronouns"', /Expected comma/],
    ['a comma too many', '"trust": 2 }', '"trust": 2, }', ',', /Trailing comma/],
    ['a number in quotes', '"age": 51', '"age": "51"', '"51"', /Incorrect type\. Expected "integer"/],
    ['a number out of range', '"ease": 6', '"ease": 9', '9', /above the maximum of 8/],
    ['a word that is not in the list', '"table": "asks"', '"table": "ask"', '"ask"', /Valid values: .*"asks"/],
    [
      'a gesture nobody knows',
      '"gesture": "advise"',
      '"gesture": "advice"',
      '"advice"',
      /Valid values: "ask".*"advise"/,
    ],
    ['an id with a space', '"id": "no-list"', '"id": "no list"', '"no list"', /does not match the pattern/],
    [
      'a line with no cue',
      '"cues": [{ "channel": "voice", "clarity": 2, "shows": "Her voice stays on one level." }]',
      '"cues": []',
      '[]',
      /too few items/,
    ],
    ['one move where two are needed', '"opening": ["trolley"]', '"opening": []', '[]', /too few items/],
    [
      'words where a list belongs',
      '"teaches": ["That a joke can be the way in to something else."]',
      '"teaches": "That a joke can be the way in."',
      '"That a joke can be the way in."',
      /Expected "array"/,
    ],
    ['a key that stands twice', '"name": "Ada",', '"name": "Ada",\n  "name": "Ida",', '"name"', /Duplicate object key/],
  ])('%s is underlined', async ([, from, to, words, says]) => {
    expect(ADA).toContain(from);
    const found = await underlined(ADA.replace(from, () => to));
    expect(found.filter((one) => one.words.startsWith(words) && says.test(one.says))).not.toEqual([]);
  });

  test('a key is explained where the pointer rests, and completed where it is missing', async () => {
    const document = TextDocument.create('file:///personas/ada.json', 'json', 1, ADA);
    const json = editor.parseJSONDocument(document);
    const hover = await editor.doHover(document, document.positionAt(ADA.indexOf('"tail"') + 2), json);
    expect(JSON.stringify(hover?.contents)).toContain('A stretch of the open line that may be talked over');
    const text = ADA.replace('"licence": "CC-BY-4.0",', '"li": "",');
    const draft = TextDocument.create('file:///personas/ada.json', 'json', 1, text);
    const offered = await editor.doComplete(
      draft,
      draft.positionAt(text.indexOf('"li"') + 3),
      editor.parseJSONDocument(draft),
    );
    expect(offered?.items.map(({ label }) => label)).toContain('licence');
  });

  test('the settings that come along lead to the schema, and ask the net for nothing', () => {
    const settings = JSON.parse(readFileSync(new URL('../../.vscode/settings.json', import.meta.url), 'utf8')) as {
      readonly 'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
      readonly 'json.schemaDownload.enable': boolean;
    };
    const [schema] = settings['json.schemas'];
    expect(JSON.parse(readFileSync(new URL(`../../${schema?.url ?? ''}`, import.meta.url), 'utf8'))).toEqual(
      JSON.parse(schemaText()),
    );
    expect(settings['json.schemaDownload.enable']).toBe(false);
  });
});
