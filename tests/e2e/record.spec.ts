// The record is the moves: the same in the page, on the command line, after a reload, in any tab and at any pace.
import { expect, test, type Page } from '@playwright/test';
import { debriefText } from '../../src/ui/text/debrief.ts';
import { numbersText } from '../../src/ui/text/debriefNumbers.ts';
import { peopleText } from '../../src/ui/text/people.ts';
import { TROUBLE } from '../../src/ui/text/trouble.ts';
import { guess, settle } from './support/choices.ts';
import { playHeadlessly, speechesOf } from './support/commandLine.ts';
import { byTheClock, logOf, perform, performAll, seeWhatHappened, yourTurn } from './support/talking.ts';

const SEED = 6;
const TALK_WITH_MARA = `/#/talk/mara?seed=${String(SEED)}`;
const KEPT = /#\/talk\/mara\?session=/;

/** Every kind of thing that can be done, once at least. */
const EVENTS = [
  'what-should-be-in-it',
  'run-up',
  'cut in a-sandwich',
  'notice',
  'name',
  'silence long',
  'what-label',
  'look away',
  'take back',
  'market-in-teeth',
  'silence short',
  'every-email',
  'leave',
];

const numberOf = (page: Page, name: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .locator('.number');

/** The log once her last words have begun. */
async function heard(page: Page): Promise<readonly string[]> {
  await yourTurn(page);
  return logOf(page);
}

test('the same events give the same turns in the page, on the command line and after a reload', async ({ page }) => {
  test.setTimeout(60_000);
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  let done = 0;
  for (const stop of ['silence long', 'look away', 'take back', 'every-email']) {
    const until = EVENTS.indexOf(stop) + 1;
    await performAll(page, EVENTS.slice(done, until));
    done = until;
    const log = await heard(page);
    expect(log, stop).toEqual(speechesOf(playHeadlessly(EVENTS.slice(0, until), SEED)));
    await expect(page).toHaveURL(KEPT);
    await page.reload();
    expect(await heard(page), `${stop}, and a reload`).toEqual(log);
  }
  await performAll(page, EVENTS.slice(done));
  const played = playHeadlessly(EVENTS, SEED);
  expect(await logOf(page)).toEqual(speechesOf(played));
  await seeWhatHappened(page);
  await guess(page, 'Guarded', 'Sure');
  const { value } = played.score.repair;
  await expect(numberOf(page, numbersText.repair.name)).toContainText(String(Math.round(value ?? Number.NaN)));
});

test('a closed tab is taken up again at the exact turn', async ({ page, context }) => {
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  await performAll(page, ['what-should-be-in-it', 'run-up', 'cut in a-sandwich', 'name']);
  const log = await heard(page);
  await expect(page).toHaveURL(KEPT);
  await page.close();

  const later = await context.newPage();
  await later.goto('/');
  await later.getByRole('link', { name: peopleText.continueAt(5) }).click();
  await yourTurn(later);
  expect(await logOf(later)).toEqual(log);
  await perform(later, 'silence short');
  expect((await heard(later)).slice(0, log.length)).toEqual(log);
});

test('a second tab on the same talk is told so, and may take it over', async ({ page, context }) => {
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  await perform(page, 'what-should-be-in-it');
  const log = await heard(page);
  await expect(page).toHaveURL(KEPT);

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: TROUBLE.elsewhere.title })).toBeVisible();
  await perform(page, 'run-up'); // the first goes on
  const further = await heard(page);
  expect(further.length).toBeGreaterThan(log.length);

  await second.getByRole('button', { name: TROUBLE.takeOver }).click();
  expect(await heard(second)).toEqual(further);
  await expect(page.getByRole('heading', { name: TROUBLE.taken.title })).toBeVisible();
});

const ACTS = [
  'what-should-be-in-it',
  'run-up',
  'cut in a-sandwich',
  'notice',
  'name',
  'silence long',
  'what-label',
  'silence short',
  'market-in-teeth',
  'leave',
];

test('untimed, relaxed and live plays with the same acts score the same', async ({ browser }) => {
  test.setTimeout(120_000);
  const results = [];
  for (const pace of ['Untimed', 'Relaxed', 'Live']) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    await settle(page, { atOnce: true, pace });
    await page.goto(TALK_WITH_MARA);
    await performAll(page, ACTS, pace === 'Untimed' ? undefined : byTheClock);
    const log = await logOf(page);
    await seeWhatHappened(page);
    await guess(page, 'Open', 'Only a guess');
    await page.getByRole('button', { name: debriefText.curve.asTable }).click();
    const { repair, noticing, sustaining } = numbersText;
    results.push({
      log,
      numbers: await Promise.all(
        [repair.name, noticing.name, sustaining.name].map(async (name) => numberOf(page, name).textContent()),
      ),
      table: await page.getByRole('table').getByRole('row').allTextContents(),
    });
    await context.close();
  }
  const [untimed, relaxed, live] = results;
  expect(untimed?.numbers.join(' ')).not.toContain(numbersText.notTested);
  expect(relaxed).toEqual(untimed);
  expect(live).toEqual(untimed);
});
