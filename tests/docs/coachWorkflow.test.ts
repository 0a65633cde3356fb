// The workflow a coach copies: every command line in it is one that attune knows.
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { commandCalled } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { blockOf, fileText } from './page.ts';

const page = fileText('docs/coach-workflow.md');

describe('the page on a repository of one’s own', () => {
  test('every command on it exists, and every option of the check', () => {
    const lines = [...page.matchAll(/attune(?:\.mjs)? (\w+)( [^`>\n]*)?/g)].filter(([, name]) => name !== 'new');
    const commands = lines.map(([, name = '']) => commandCalled(name, COMMANDS).name);
    expect(new Set(commands)).toEqual(new Set(['check', 'test', 'explain']));
    const options = page.match(/(?<=check [^`\n]*)--[a-z]+|(?<=`)--(?:deep|severity)\b/g) ?? [];
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) expect(`${checkCommand.usage} ${checkCommand.about}`).toContain(option);
  });

  test('the settings lead to the schema that attune new puts there', () => {
    const settings = JSON.parse(blockOf(page, 'json')) as {
      readonly 'json.schemas': readonly { readonly url: string }[];
    };
    expect(settings['json.schemas'].map(({ url }) => url)).toEqual(['./people/persona.schema.json']);
  });
});
