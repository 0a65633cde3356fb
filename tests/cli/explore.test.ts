// attune explore: a person in, what can come of them out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exploreCommand } from '../../src/cli/explore.ts';
import { testCommand } from '../../src/cli/test.ts';
import { LEARNERS } from '../../src/analysis/learners.ts';
import { startFrom } from '../../src/persona/template.ts';
import { quiet } from '../support/terminal.ts';
import { smallText } from '../support/smallPersona.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-explore-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const explore = async (...words: readonly string[]) => exploreCommand.run(words, quiet);
const tom = file('tom.json', (await startFrom('coworker')).text);

describe('attune explore', { timeout: 60_000 }, () => {
  test('says how many places there are, how it ends and who fares how, with scripts', async () => {
    const { output, exitCode } = await explore(tom);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Tom, seed 0: plan, drawer; the jolt after 1 of them\.\n[\d,]+ ways Tom can be, /);
    expect(output).toMatch(/\n {2}a-tree +\d+ turns {3}A tree\n/);
    expect(output).toMatch(/\n {2}the-van \(Tom leaves\) +\d+ turns/);
    for (const { name, does } of LEARNERS) expect(output).toContain(`  ${name}: ${does}.`);
    expect(output).toContain('Somebody who only answers comes to an ending in 4 turns');
    expect(output).toContain('The best talk that was found: ');
    expect(output).toMatch(/A shortest talk that ends with a-tree: \d+ turns[\s\S]*Ends: a-tree/);
  });

  test('to a program says the same, and its transcripts are plans that hold', async () => {
    const { output } = await explore(tom, '--json', '--seed', '1');
    const { walk, best, fared } = JSON.parse(output) as {
      walk: {
        seed: number;
        topics: string[];
        unheard: string[];
        unreached: string[];
        endings: { talk: { transcript: string } }[];
      };
      best: { transcript: string };
      fared: { learner: { id: string } }[];
    };
    expect(walk).toMatchObject({ seed: 1, topics: ['drawer', 'plan'], unheard: [], unreached: [] });
    expect(fared.map(({ learner }) => learner.id)).toEqual(LEARNERS.map(({ id }) => id));
    const plans = [best.transcript, ...walk.endings.map(({ talk }) => talk.transcript)];
    const files = plans.map((plan, at) => file(`${at}.plan`, plan));
    expect(await testCommand.run(files, quiet)).toMatchObject({ exitCode: 0 });
  });

  test('names what no talk comes to', async () => {
    const far = { id: 'far', title: 'Far', when: { trustAtLeast: 3, depthAtLeast: 3 }, reply: { says: ['So.'] } };
    const done = { id: 'done', title: 'Done', reply: { says: ['Mind the step.'] } };
    const nora = file('nora.json', smallText({ endings: [far, done], temperament: { ease: 2, trust: 0 } }));
    const { output } = await explore(nora);
    expect(output).toContain('No talk ends with far.');
  });

  test('--quick does not walk', async () => {
    const { output } = await explore(tom, '--quick');
    expect(output).toMatch(/^What everybody comes to, over 12 talks in 2 arrangements\n/);
    expect(output).not.toContain('ways Tom can be');
  });

  test('a person who cannot be read is checked instead', async () => {
    expect(await explore(file('broken.json', smallText({ name: '' })))).toMatchObject({ exitCode: 1 });
  });

  test('a folder is not one person', async () => {
    await expect(explore(folder)).rejects.toThrow(/is a folder\. Name one file in it\.$/);
  });

  test.for([[[]], [[tom, tom]]] as const)('one person is named: %j', async ([words]) => {
    await expect(explore(...words)).rejects.toThrow(/Name one person/);
  });
});
