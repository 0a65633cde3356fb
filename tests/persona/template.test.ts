// What a coach starts from has to be whole: it parses, it plays, and its own talks hold.
import { describe, expect, test } from 'vitest';
import { runExpect } from '../../src/analysis/expectRun.ts';
import { lint } from '../../src/analysis/lint.ts';
import { isTemplate, startFrom, TEMPLATES } from '../../src/persona/template.ts';
import { STANCES } from '../../src/persona/vocabulary.ts';
import { diagnosed } from '../support/diagnosed.ts';

describe.for(TEMPLATES)('the template %s', async (template) => {
  const { id, text } = await startFrom(template);
  const { persona, diagnostics } = diagnosed(text);
  if (!persona) throw new Error(JSON.stringify(diagnostics));

  test('parses without a finding and is called by its id', () => {
    expect(diagnostics).toEqual([]);
    expect(persona.id).toBe(id);
  });

  test('leaves the check nothing to say, the whole talk walked', { timeout: 120_000 }, () => {
    expect(lint(text, { deep: true }).diagnostics).toEqual([]);
  });

  test('is small: four to six beats, with a jolt and three endings', () => {
    expect(persona.beats.length).toBeGreaterThanOrEqual(4);
    expect(persona.beats.length).toBeLessThanOrEqual(6);
    expect(persona.jolt).toBeDefined();
    expect(persona.endings).toHaveLength(3);
  });

  test('its own talks come as they are written', () => {
    const unmet = persona.expect.flatMap((_talk, number) => runExpect(persona, number));
    expect([persona.expect.length >= 3, unmet]).toEqual([true, []]);
  });

  test('its own talks reach at least two endings', () => {
    const endings = persona.expect.flatMap(({ reaches }) => reaches.ending ?? []);
    expect(new Set(endings).size).toBeGreaterThanOrEqual(2);
  });

  test('each stance says no more than the one before, and no reply stands out by its length', () => {
    for (const { id: beat, lines, moves } of persona.beats) {
      const counts = STANCES.map((stance) => lines[stance].says.join(' ').split(/\s+/).length);
      expect([beat, counts]).toEqual([beat, counts.toSorted((one, other) => other - one)]);
      const lengths = moves.map(({ says }) => says.length);
      expect([beat, Math.max(...lengths) <= 1.9 * Math.min(...lengths)]).toEqual([beat, true]);
    }
  });
});

describe('starting from one', () => {
  test('gives the person the id asked for, and changes nothing else', async () => {
    const own = await startFrom('coworker');
    const given = await startFrom('coworker', 'ada');
    expect(given.id).toBe('ada');
    expect(given.text).toBe(own.text.replace(`"id": "${own.id}"`, '"id": "ada"'));
  });

  test('a word that is no template is known as none', () => {
    expect([isTemplate('coworker'), isTemplate('toString'), isTemplate('')]).toEqual([true, false, false]);
  });
});
