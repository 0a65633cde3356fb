// Mara, by keyboard alone: cut her off, and mend it or do not.
import { expect, test, type Page } from '@playwright/test';
import { briefText } from '../../src/ui/text/brief.ts';
import { debriefText } from '../../src/ui/text/debrief.ts';
import { numbersText } from '../../src/ui/text/debriefNumbers.ts';
import { peopleText } from '../../src/ui/text/people.ts';
import { TALK } from '../../src/ui/text/talk.ts';
import { choose, logOf, perform, performAll, row, seeWhatHappened, she, yourTurn } from './support/talking.ts';
import { beginsWith, cuesOf, endingOf, lineOf, mara } from './support/words.ts';

/** Presses Tab until the focus is on something with these words in it. */
async function tabTo(page: Page, words: string | RegExp) {
  const here = page.locator(':focus');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(here.filter({ hasText: words })).toHaveCount(1, { timeout: 50 });
  }).toPass({ intervals: [0], timeout: 10_000 });
}

/** From the people to her kitchen table, by Tab and Enter. */
async function sitDown(page: Page) {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: mara.name })).toBeVisible();
  await tabTo(page, peopleText.readTheBrief);
  await page.keyboard.press('Enter');
  await expect(page.getByText(briefText.aim)).toBeVisible();
  await tabTo(page, briefText.sitDown);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/talk\/mara\?seed=\d+$/);
}

/** Waits until she has said so much, and cuts in; returns the word at which she waits. */
async function cutInAfter(page: Page, words: string): Promise<string> {
  await expect(page.locator('.talk-out', { hasText: words })).toBeVisible();
  await page.keyboard.press('i');
  const waits = page.getByText(/^Cut in with: She waits at “.+”\.$/);
  await expect(waits.first()).toBeAttached();
  return /“(.+)”/.exec((await waits.first().textContent()) ?? '')?.[1] ?? '';
}

/** Answers the question that comes before the debrief: by Tab, arrows and Space. */
async function guess(page: Page, felt: number) {
  await expect(page.getByRole('heading', { name: debriefText.guess.question('she') })).toBeVisible();
  await expect(page.getByText(mara.about.wants)).toHaveCount(0); // nothing is told before the guess
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: debriefText.guess.stances[0]?.[1] ?? '' })).toBeVisible();
  const radios = page.getByRole('group', { name: debriefText.guess.felt('she') }).getByRole('radio');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(radios.first()).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 5000 });
  await page.keyboard.press('Space');
  for (let down = 0; down < felt; down++) await page.keyboard.press('ArrowDown');
  await expect(radios.nth(felt)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, debriefText.guess.see);
  await page.keyboard.press('Enter');
  await expect(page.getByText(mara.about.wants)).toBeVisible();
}

const numberOf = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('Mara is cut off, and mended by presence, space and curiosity, by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await sitDown(page);

  // she is cut off in the middle of a sentence, and her sentence stands broken at that word
  const line = lineOf(mara, 'soup');
  const word = await cutInAfter(page, 'It’s leek.');
  await choose(page, beginsWith(mara, 'toast-at-four'));
  const [broken = '', yours = ''] = await logOf(page);
  const heard = /^Mara: (.*) \(cut off at “(.+)”\)/.exec(broken);
  expect(heard?.[2]).toBe(word);
  expect(line.startsWith(heard?.[1] ?? '?')).toBe(true);
  expect(heard?.[1]).not.toBe(line);
  expect(heard?.[1]).toMatch(new RegExp(`${word}[.,]?$`));
  expect(yours).toBe(`You: (${TALK.cuttingInAfter(word)}) ${beginsWith(mara, 'toast-at-four')}`);
  await expect(page.locator('.talk-cut')).toHaveText(`${word}—`);

  // the cue is on the page, in words
  await yourTurn(page);
  for (const cue of cuesOf(mara, 'interrupted')) await expect(page.getByRole('figure')).toContainText(cue);
  await expect(page.getByText(TALK.youCutIn(she, word)).first()).toBeAttached();

  // three turns: from the words to hand, by saying nothing, and from the replies
  await perform(page, 'name');
  await perform(page, 'silence short');
  await expect.poll(async () => (await logOf(page)).at(-1)).toContain('Kettle’s an F sharp tonight.'); // she finishes
  await perform(page, 'what-should-be-in-it');
  await yourTurn(page);
  expect((await logOf(page)).join('\n')).toContain(lineOf(mara, 'fine-busy'));

  // and on, whichever of her topics the seed brings first
  await perform(page, 'run-up');
  await yourTurn(page);
  const pianos = ['what-label', 'market-in-teeth', 'every-email', 'found-out'];
  const upright = ['got-to-the-piano', 'say-back', 'half-an-idea', 'glad-of-something'];
  const pianosFirst = await row(page, beginsWith(mara, 'what-label')).isVisible();
  await performAll(page, pianosFirst ? [...pianos, ...upright] : [...upright, ...pianos]);
  await performAll(page, ['nobody-asked-you', 'how-long', 'give-back', 'tell-the-kid', 'only-yours', 'say-it-to-me']);
  await performAll(page, ['have-some-bread', 'on-the-monday']);
  expect(await yourTurn(page)).toBe(false);
  const ending = endingOf(mara, 'first-told');
  expect((await logOf(page)).at(-1)).toContain(ending.says);

  // the debrief: the guess, then the break and its mending, on the curve, among the moments and in the table
  await page.keyboard.press('Enter');
  await guess(page, 0);
  await expect(page.getByText(debriefText.guessed.ending(ending.title))).toBeVisible();
  const curve = page.getByRole('slider');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(curve).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 5000 });
  await page.keyboard.press('Home');
  await expect(curve).toHaveAttribute('aria-valuetext', /^Turn 1 of .*guarded, you cut in/);
  for (let turn = 1; turn < 4; turn++) await page.keyboard.press('ArrowRight');
  await expect(curve).toHaveAttribute('aria-valuetext', /^Turn 4 of .*open, mended/);
  await tabTo(page, debriefText.curve.asTable);
  await page.keyboard.press('Enter');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toContainText('Broke; you cut in.');
  await expect(rows.nth(4)).toContainText('Repaired.');
  await expect(page.getByRole('listitem').filter({ hasText: /(A repair|A break) · turn/ })).not.toHaveCount(0);
  await expect(numberOf(page, numbersText.repair.name)).toContainText('All of them mended.');
});

test('carried on regardless, she leaves', async ({ page }) => {
  test.setTimeout(60_000);
  await sitDown(page);
  const word = await cutInAfter(page, 'It’s leek.');
  await choose(page, beginsWith(mara, 'toast-at-four'));
  await perform(page, 'write-it-down');
  await cutInAfter(page, 'Fine. Busy.');
  await choose(page, beginsWith(mara, 'worst-of-it'));
  await perform(page, 'write-it-down');
  expect(await yourTurn(page)).toBe(false);
  const log = await logOf(page);
  expect(log[0]).toContain(TALK.cutOffAt(word));
  expect(log.at(-1)).toContain(endingOf(mara, 'early-one').says);
  await expect(page.getByText(TALK.itIsOver).first()).toBeAttached();

  await seeWhatHappened(page);
  await guess(page, 2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('She ended it, at turn four.');
  await expect(page.getByText(debriefText.guessed.gone(4))).toBeVisible();
  await expect(numberOf(page, numbersText.repair.name)).toContainText('she ended it');
});
