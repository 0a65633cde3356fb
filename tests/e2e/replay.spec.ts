// A careless talk, seen again: by keyboard, otherwise, commented on; sent as a link to somebody who has nothing, and their
// review brought back.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { debriefText } from '../../src/ui/text/debrief.ts';
import { replayText } from '../../src/ui/text/replay.ts';
import { reviewText } from '../../src/ui/text/review.ts';
import { shareText } from '../../src/ui/text/share.ts';
import { guess, settle } from './support/choices.ts';
import { inspect } from './support/inspect.ts';
import { performAll, seeWhatHappened } from './support/talking.ts';

const CARELESS = ['what-should-be-in-it', 'run-up', 'cut in a-sandwich', 'tell-all', 'gush', 'name', 'leave'];
const CUT_IN = 3; // the turn at which she was cut off

/** A careless talk with Mara, as far as its debrief. */
async function talkedCarelessly(page: Page) {
  await settle(page, { atOnce: true });
  await page.goto('/#/talk/mara?seed=6');
  await performAll(page, CARELESS);
  await seeWhatHappened(page);
  await guess(page, 'Open', 'Sure');
}

const here = (page: Page) => page.locator('[aria-current="step"]');
const at = async (page: Page, turn: number) => {
  await expect(here(page)).toHaveAttribute('data-turn', String(turn));
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', new RegExp(`^Turn ${String(turn)} of `));
};

/** Writes a comment by keyboard; asked for a name, gives it. */
async function comment(page: Page, text: string, name?: string) {
  await page.keyboard.press('m');
  await page.keyboard.type(text);
  if (name !== undefined) await page.getByRole('textbox', { name: reviewText.name }).fill(name);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: reviewText.text })).toHaveCount(0);
}

/** Drops a file on the page. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], called ?? '', { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

test('a talk is seen again, sent as a link, reviewed by somebody else, and the review comes back', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await talkedCarelessly(page);

  // from the debrief, by keyboard, turn by turn
  await page.getByRole('link', { name: debriefText.replay, exact: true }).click();
  await at(page, 1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await at(page, CUT_IN);
  await expect(page).toHaveURL(new RegExp(`turn=${String(CUT_IN)}`));
  await expect(here(page)).toContainText('Broke.');
  expect(page.workers()).toHaveLength(1); // the judging is not done on the page
  await expect(page.getByText('intact to ruptured, by withdrawal')).toBeVisible();
  await page.keyboard.press('x');
  await expect(here(page)).toContainText(replayText.unsaid('she'));
  await page.keyboard.press('x');
  await page.keyboard.press('z');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.keyboard.press('z');

  // what she would have said
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(replayText.whatIf.onward)).toBeVisible();
  await expect(page.locator('.whatif-change')).toContainText(/^Still open\. Ease \d/);

  // a comment of one's own, kept over a reload
  await comment(page, 'Here I was in a hurry.', 'Lee');
  await expect(here(page)).toContainText('Here I was in a hurry.');
  await page.reload();
  await at(page, CUT_IN);
  await expect(here(page)).toContainText('Here I was in a hurry.');

  // shared by link
  await page.keyboard.press('s');
  await expect(page.getByText(/The link has \d+ letters/)).toBeVisible();
  await page.getByRole('button', { name: shareText.copyLink }).click();
  await expect(page.getByText(shareText.copied)).toBeVisible();
  const link = await page.evaluate(async () => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);
  await page.getByRole('button', { name: shareText.close }).click();

  // opened by somebody who has nothing; nothing but our own files is asked for
  const other = await browser.newContext();
  const review = await other.newPage();
  const asked: string[] = [];
  review.on('request', (request) => asked.push(request.url()));
  await review.goto(link);
  await expect(review.getByText(new RegExp(shareText.shown.readOnly))).toBeVisible();
  await at(review, 1);
  await expect(review.locator('.replay-script')).not.toContainText('Here I was in a hurry.');
  await review.keyboard.press('End');
  await review.keyboard.press('Home');
  await review.keyboard.press('ArrowRight');
  await review.keyboard.press('ArrowRight');
  await at(review, CUT_IN);
  await comment(review, 'You could have let her finish.', 'Ann');
  await expect(review).toHaveURL(/#\/replay\//); // a comment keeps the talk, so that it is not lost
  await expect(review.locator(`[data-turn="${String(CUT_IN)}"]`)).toContainText('You could have let her finish.');
  const saved = review.waitForEvent('download');
  await review.getByRole('button', { name: reviewText.save }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  const origin = new URL(link).origin;
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(asked.filter((url) => url.includes('/r/'))).toEqual([]);
  await other.close();

  // and merged back, beside what was there
  await drop(page, 'attune.review.json', text);
  await expect(page.getByText(shareText.open.merged(1, 'Ann'))).toBeVisible();
  await expect(here(page)).toContainText('You could have let her finish.');
  await expect(here(page)).toContainText('Here I was in a hurry.');
  await drop(page, 'attune.review.json', text);
  await expect(page.getByText(shareText.open.merged(0, 'Ann'))).toBeVisible();
});

test('it plays in time, and a file that is none of ours says why', async ({ page }) => {
  test.setTimeout(90_000);
  await talkedCarelessly(page);
  await page.getByRole('link', { name: debriefText.replay, exact: true }).click();
  await at(page, 1);
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await page.keyboard.press('Space');
  await expect(page.getByText(replayText.transport.speed(4))).toBeVisible();
  await expect(here(page)).not.toHaveAttribute('data-turn', '1', { timeout: 20_000 });
  await page.keyboard.press('Space');
  await expect(page.getByText(replayText.transport.speed(4))).toHaveCount(0);

  await expect(async () => {
    await drop(page, 'a.json', '{"half": ');
    await expect(page.getByText(shareText.open.code('not-json'))).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole('slider')).toBeVisible(); // the page is as it was
});

test('the replay, sharing and opening can be used by everybody', async ({ page }) => {
  test.setTimeout(180_000);
  await talkedCarelessly(page);
  await page.getByRole('link', { name: debriefText.replay, exact: true }).click();
  await at(page, 1);
  const address = page.url().replace(/\?.*/, '');
  const reached = (turn: number, keys: readonly string[], proof: () => Promise<void>) => async () => {
    await page.goto('/#/people');
    await page.goto(`${address}?turn=${String(turn)}`);
    await expect(here(page)).toHaveAttribute('data-turn', String(turn));
    await expect(page.getByText(replayText.judging.waiting.slice(0, 20))).toHaveCount(0);
    for (const key of keys) await page.keyboard.press(key);
    await proof();
  };
  const optionOpen = async () => expect(page.getByText(replayText.whatIf.onward)).toBeVisible();
  await inspect(page, 'a replay with an option open', optionOpen, reached(CUT_IN, ['ArrowDown'], optionOpen));
  const lens = async () => expect(page.locator('.cuelens').first()).toBeVisible();
  await inspect(page, 'the cue lens', lens, reached(CUT_IN, ['u'], lens));
  const writing = async () => expect(page.getByRole('textbox', { name: reviewText.text })).toBeVisible();
  await inspect(page, 'a comment', writing, reached(CUT_IN, ['m'], writing));
  const sharing = async () => expect(page.getByRole('button', { name: shareText.copyLink })).toBeVisible();
  await inspect(page, 'sharing', sharing, reached(1, ['s'], sharing));
  await page.goto('/#/open');
  const opening = async () => expect(page.getByRole('textbox', { name: shareText.open.link })).toBeVisible();
  await inspect(page, 'opening', opening);
});

test('a debrief is one sheet of paper', async ({ page }) => {
  test.setTimeout(60_000);
  await talkedCarelessly(page);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
