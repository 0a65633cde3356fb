import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import HelpScreen from '../../../src/ui/help/HelpScreen.tsx';
import {
  BRIEF_KEYS,
  COMMENT_KEYS,
  DEBRIEF_KEYS,
  EVERYWHERE_KEYS,
  isLetterKey,
  LEARN_KEYS,
  REPLAY_KEYS,
  TALK_KEYS,
  type KeyAction,
  type KeyLine,
} from '../../../src/ui/help/keys.ts';
import { keyAct } from '../../../src/ui/talk/keys.ts';
import { briefText } from '../../../src/ui/text/brief.ts';
import { helpText } from '../../../src/ui/text/help.ts';
import { keyLines, keysText } from '../../../src/ui/text/keys.ts';
import { peopleText } from '../../../src/ui/text/people.ts';
import { settingsText } from '../../../src/ui/text/settings.ts';
import { barriers, open, visit } from '../people/visit.tsx';

const SCREENS: readonly (readonly [name: string, lines: readonly KeyLine<KeyAction>[]])[] = [
  ['In a talk', TALK_KEYS],
  ['In a brief', BRIEF_KEYS],
  ['Afterwards', DEBRIEF_KEYS],
  ['Learning from a talk', LEARN_KEYS],
  ['In a replay', [...REPLAY_KEYS, ...COMMENT_KEYS]],
  ['Everywhere', EVERYWHERE_KEYS],
];

const rows = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);

describe('help', () => {
  it.each(SCREENS)('lists every key there is: %s', (name, lines) => {
    open(<HelpScreen />, visit(), '/help');
    const listed = rows(name).map((row) => [
      [...row.querySelectorAll('kbd')].map((cap) => cap.textContent),
      row.querySelector('td')?.textContent,
    ]);
    expect(listed).toEqual(keyLines(lines));
  });

  it('reads a key out by its name, not by its sign', () => {
    open(<HelpScreen />, visit(), '/help');
    expect(
      within(screen.getByRole('table', { name: 'In a talk' })).getByRole('rowheader', { name: 'up arrow, down arrow' }),
    ).toBeInTheDocument();
  });

  it('does not list letters that are switched off', () => {
    open(<HelpScreen />, visit({ settings: { letterKeys: false } }), '/help');
    const caps = rows('In a talk').flatMap((row) => [...row.querySelectorAll('kbd')].map((cap) => cap.textContent));
    expect(caps).toContain('0');
    expect(caps).toContain('Esc');
    expect(caps).not.toContain('i');
    expect(screen.getByText(/Single letters are switched off now/)).toBeInTheDocument();
  });

  it('says how each of the three numbers comes about, and when there is none', () => {
    open(<HelpScreen />, visit(), '/help');
    for (const { title, untested } of helpText.numberParts) {
      expect(screen.getByRole('heading', { level: 3, name: title })).toBeInTheDocument();
      expect(untested).toMatch(/^Not tested: /);
      expect(screen.getByText(untested)).toBeInTheDocument();
    }
  });

  it('takes you to a heading without leaving the page', async () => {
    open(<HelpScreen />, visit(), '/help');
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Keys' })).toHaveFocus();
    expect(window.location.hash).toBe('#/help');
  });

  it('is accessible', async () => {
    const { container } = open(<HelpScreen />, visit(), '/help');
    expect(await barriers(container)).toEqual([]);
  });
});

describe('keys', () => {
  it('one key does one thing on a screen', () => {
    for (const [, lines] of SCREENS) {
      const keys = lines.flatMap((line) => line.keys);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('the talk answers to every key of its list, and to no other', () => {
    const listed: readonly string[] = TALK_KEYS.flatMap((line) => line.keys);
    const deaf = listed.filter((key) => keyAct(struck(key), true) === null);
    expect(deaf).toEqual([]);
    const letters = [
      ...'abcdefghijklmnopqrstuvwxyz'.split(''),
      '0',
      ' ',
      'Enter',
      'Escape',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    ];
    expect(letters.filter((key) => keyAct(struck(key), true) !== null && !listed.includes(key))).toEqual([]);
  });

  it('letters can be switched off in the talk; everything else in the list cannot', () => {
    const keys: readonly string[] = TALK_KEYS.flatMap((line) => line.keys);
    expect(keys.filter((key) => keyAct(struck(key), false) === null)).toEqual(keys.filter(isLetterKey));
  });

  it('every cap has something written on it', () => {
    for (const [, lines] of SCREENS)
      for (const key of lines.flatMap((line) => line.keys)) {
        expect(keysText.cap(key).trim()).not.toBe('');
        expect(keysText.spoken(key).trim()).not.toBe('');
      }
  });
});

describe('the words', () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
    return [];
  };

  it('judge nobody, and shout at nobody', () => {
    const said = [peopleText, briefText, settingsText, helpText, keyLines(TALK_KEYS)].flatMap(texts);
    expect(said.length).toBeGreaterThan(100);
    const forbidden =
      /\b(correct|wrong|mistake|fail\w*|great job|oops|points|level|streak|empathy score|submit|ok)\b|!/i;
    expect(said.filter((one) => forbidden.test(one))).toEqual([]);
  });
});

/** The event of a key as the list names it. */
const struck = (key: string) => ({
  key: key.replace('Ctrl ', ''),
  ctrlKey: key.startsWith('Ctrl '),
  metaKey: false,
  altKey: false,
});
