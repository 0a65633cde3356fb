// Learning from a talk, by keyboard: a careless one, its worst moment again until it is better, and on from there, live.
import { expect, test, type Page } from '@playwright/test';
import { compareText } from '../../src/ui/text/compare.ts';
import { debriefText } from '../../src/ui/text/debrief.ts';
import { learnText } from '../../src/ui/text/learn.ts';
import { progressText } from '../../src/ui/text/progress.ts';
import { sessionsText } from '../../src/ui/text/sessions.ts';
import { APP } from '../../src/ui/text/app.ts';
import { TALK } from '../../src/ui/text/talk.ts';
import { guess, settle } from './support/choices.ts';
import { inspect } from './support/inspect.ts';
import { logOf, perform, performAll, seeWhatHappened, yourTurn } from './support/talking.ts';

const CARELESS = ['what-should-be-in-it', 'run-up', 'cut in a-sandwich', 'tell-all', 'gush', 'name', 'leave'];

/** A careless talk with Mara, as far as its debrief. */
async function talkedCarelessly(page: Page) {
  await settle(page, { atOnce: true });
  await page.goto('/#/talk/mara?seed=6');
  await performAll(page, CARELESS);
  await seeWhatHappened(page);
  await guess(page, 'Open', 'Sure');
}

const finding = (page: Page) => page.getByRole('group', { name: learnText.replies });
const better = (page: Page) => page.getByRole('button', { name: learnText.alive });
const worse = (page: Page) => page.getByText(learnText.worse);

/** Answers with one digit after the other, at one moment after the other, until something does more. */
async function findSomethingBetter(page: Page) {
  for (let moment = 1; moment <= 6; moment++) {
    for (let digit = 1; digit <= 4; digit++) {
      await expect(finding(page)).toBeVisible();
      await page.keyboard.press(String(digit));
      await expect(page.getByRole('button', { name: new RegExp(learnText.seeWhatItDid) })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(better(page).or(worse(page))).toBeVisible();
      if (await better(page).isVisible()) return;
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('k'); // here only silence or words to hand do more
  }
  throw new Error('None of the replies did more, at any moment.');
}

test('the worst moment is tried until it is better, and the talk goes on from there', async ({ page }) => {
  test.setTimeout(90_000);
  await talkedCarelessly(page);
  await page.getByRole('link', { name: debriefText.learn.from }).click();
  await expect(finding(page)).toBeVisible();
  await expect(page.locator('s')).toBeVisible(); // what was said then
  await expect(page.getByRole('slider')).toHaveCount(0);
  await findSomethingBetter(page);

  const session = /#\/learn\/([^?]+)/.exec(page.url())?.[1] ?? '';
  await better(page).press('Enter');
  await yourTurn(page);
  const before = await logOf(page);
  expect(before.length).toBeGreaterThan(4); // her first line, a turn at least, and the answer that was found
  await expect(page.getByRole('banner')).toContainText(/again from turn \d/);
  await perform(page, 'silence short');
  await expect(page).toHaveURL(new RegExp(`session=${session}$`)); // a branch of the same talk
  expect((await logOf(page)).slice(0, before.length)).toEqual(before);
  await perform(page, 'leave');
  await seeWhatHappened(page);
  await guess(page, 'Guarded', 'Only a guess');
  const sittings = page.getByRole('navigation', { name: debriefText.sittings.name }).getByRole('link');
  await expect(sittings).toHaveCount(3); // both, and side by side

  await page.getByRole('link', { name: APP.progress }).click();
  await page.getByRole('link', { name: progressText.all }).click();
  await page.getByRole('link', { name: new RegExp(sessionsText.compare) }).click();
  await expect(page.getByRole('heading', { level: 1, name: compareText.title('Mara') })).toBeVisible();
  await expect(page.getByText(/^The first .+ the same\. From there:$/)).toBeVisible();
});

test('by keyboard alone: shown a way, passed on, to the end', async ({ page }) => {
  test.setTimeout(60_000);
  await talkedCarelessly(page);
  await page.getByRole('link', { name: debriefText.learn.from }).press('Enter');
  await expect(finding(page)).toBeVisible();
  const of = Number(/of (\d+)/.exec((await page.getByRole('heading', { level: 2 }).textContent()) ?? '')?.[1]);
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { name: learnText.shown })).toBeVisible();
  await expect(page.getByText(learnText.following)).toHaveCount(0);
  await page.keyboard.press('Enter');
  for (let left = of - 1; left > 0; left--) {
    await expect(finding(page)).toBeVisible();
    await page.keyboard.press('k');
  }
  await expect(page.getByRole('heading', { name: learnText.done(of) })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Talk on from before turn \d+$/);
});

test('learning, the list of talks, progress and two side by side can be looked at by anybody', async ({ page }) => {
  test.setTimeout(180_000);
  await talkedCarelessly(page);
  const debrief = page.url();
  await page.getByRole('link', { name: debriefText.learn.from }).click();
  const there = async () => expect(finding(page)).toBeVisible();
  await there();
  await inspect(page, 'learning: a moment', there);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await inspect(page, 'learning: an answer', async () => expect(better(page).or(worse(page))).toBeVisible());

  await page.goto(debrief);
  await page
    .getByRole('link', { name: /^Try again from here/ })
    .first()
    .click();
  await yourTurn(page);
  await perform(page, 'silence short');
  await expect(page.getByText(TALK.lookAway)).toHaveCount(0);
  const title = (name: string) => async () => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goto('/#/sessions');
  await expect(page.getByRole('link', { name: new RegExp(sessionsText.compare) })).toBeVisible();
  await inspect(page, 'the list of talks', title(sessionsText.title));
  await page.getByRole('link', { name: new RegExp(sessionsText.compare) }).click();
  await inspect(page, 'side by side', title(compareText.title('Mara')));
  await page.goto('/#/progress');
  await expect(page.getByRole('heading', { name: progressText.overTime })).toBeVisible();
  await inspect(page, 'progress', title(progressText.title));
});
