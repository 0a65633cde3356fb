// Somebody at the keyboard, talking: events as a coach writes them, done with the keys the page names, and what is read.
import { expect, type Locator, type Page } from '@playwright/test';
import { grammarOf } from '../../../src/ui/text/pronoun.ts';
import { PAUSE } from '../../../src/ui/text/pause.ts';
import { TALK } from '../../../src/ui/text/talk.ts';
import { beginsWith, mara } from './words.ts';

export const she = grammarOf('she');

/** Lets time pass for the page: nothing to do where it runs by itself. */
export type Pass = (page: Page, milliseconds: number) => Promise<void>;
const byItself: Pass = async () => undefined;
export const byTheClock: Pass = async (page, milliseconds) => page.clock.runFor(milliseconds);

/** The replies, as soon as they can be chosen. */
const replies = (page: Page) => page.getByRole('group', { name: /^Your turn/ });
const over = (page: Page) => page.getByRole('button', { name: TALK.seeWhatHappened });
const wholeLine = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^(${TALK.wholeLine}|${TALK.wholeLineShort})`) });

/** Every speech so far, as it is read out. */
export const logOf = async (page: Page): Promise<readonly string[]> =>
  page.getByRole('log').getByRole('paragraph').allTextContents();

/** A row by its words. */
export const row = (page: Page, words: string): Locator =>
  page
    .getByRole('group')
    .getByRole('button', { name: new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`) });

/** Waits for your turn, asking for the whole line while she speaks; false: the talk is over. */
export async function yourTurn(page: Page, pass: Pass = byItself): Promise<boolean> {
  const either = replies(page).or(over(page));
  await expect(async () => {
    if (await wholeLine(page).isVisible()) await page.keyboard.press('Space');
    await pass(page, 100);
    expect(await either.isVisible()).toBe(true);
  }).toPass({ intervals: [50, 50, 100], timeout: 10_000 });
  return replies(page).isVisible();
}

/** Presses a key until something has been said or done: a row that has just come does not hear for 300 ms. */
async function untilDone(page: Page, press: () => Promise<void>, pass: Pass) {
  const before = (await logOf(page)).length;
  await expect(async () => {
    await press();
    await pass(page, 100);
    expect(await logOf(page)).not.toHaveLength(before);
  }).toPass({ intervals: [100], timeout: 10_000 });
}

/** Chooses a row by its words, with the digit that stands before it. */
export async function choose(page: Page, words: string, pass: Pass = byItself) {
  const wanted = row(page, words);
  await expect(wanted).toBeVisible();
  const digit = (await wanted.getAttribute('aria-keyshortcuts')) ?? '';
  await untilDone(
    page,
    async () => {
      if (await wanted.isVisible()) await page.keyboard.press(digit);
    },
    pass,
  );
}

/** Presses the key to cut in until there is something to cut in with: nobody is cut off before the first word. */
async function cutIn(page: Page, pass: Pass) {
  const rows = page.getByRole('group', { name: /^Cut in with/ });
  await expect(async () => {
    if (!(await rows.isVisible())) await page.keyboard.press('i');
    await pass(page, 100);
    expect(await rows.isVisible()).toBe(true);
  }).toPass({ intervals: [50, 50, 100], timeout: 10_000 });
}

/** Does one event, as `attune play` would read it. */
export async function perform(page: Page, event: string, pass: Pass = byItself) {
  const [first, second, third = ''] = event.split(' ');
  if (event === 'notice') {
    await yourTurn(page, pass);
    await page.keyboard.press('n');
    await expect(page.getByRole('status').filter({ hasText: TALK.noted })).toBeAttached();
    await pass(page, 2000);
  } else if (event === 'take back') {
    await untilDone(page, async () => page.keyboard.press('Control+z'), pass);
  } else if (event === 'leave') {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: PAUSE.end }).press('Enter');
    await expect(over(page)).toBeVisible();
  } else if (first === 'silence') {
    await yourTurn(page, pass);
    if (pass === byItself) {
      await page.keyboard.press('0');
      await choose(page, second === 'long' ? TALK.aLongWhile : TALK.aMoment, pass);
    } else await waitSilently(page, second === 'long' ? 'long' : 'short', pass);
  } else if (first === 'cut') {
    await cutIn(page, pass);
    await choose(page, beginsWith(mara, third), pass);
  } else {
    await yourTurn(page, pass);
    const words = beginsWith(mara, event === 'look away' ? 'look-away' : event);
    if (!(await row(page, words).isVisible())) await page.keyboard.press('w');
    await choose(page, words, pass);
  }
}

/** With a clock, a silence lasts as long as it lasts: past a moment it is broken by the same key, the long one ends itself. */
async function waitSilently(page: Page, length: 'short' | 'long', pass: Pass) {
  const before = (await logOf(page)).length;
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: TALK.endSilence })).toBeVisible();
  if (length === 'long') await pass(page, 8100);
  else {
    await pass(page, 3300);
    await page.keyboard.press('0');
  }
  await pass(page, 400);
  await expect.poll(async () => (await logOf(page)).length).toBeGreaterThan(before);
}

/** Does them all, one after the other. */
export async function performAll(page: Page, events: readonly string[], pass: Pass = byItself) {
  for (const event of events) await perform(page, event, pass);
}

/** Onward to the debrief, from a talk that is over. */
export async function seeWhatHappened(page: Page, pass: Pass = byItself) {
  await yourTurn(page, pass);
  await over(page).press('Enter');
}
