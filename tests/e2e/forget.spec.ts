// What is kept can be taken along in one file, and it can be taken away: afterwards nothing of it is in the browser.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { keepingText } from '../../src/ui/text/keeping.ts';
import { peopleText } from '../../src/ui/text/people.ts';
import { settle } from './support/choices.ts';
import { logOf, performAll, yourTurn } from './support/talking.ts';

/** Everything a browser may keep for an address. */
const kept = async (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
const NOTHING = { databases: [], local: [], session: [], caches: [], workers: 0, cookies: '' };

async function talked(page: Page): Promise<readonly string[]> {
  await settle(page, { atOnce: true, pace: 'Relaxed' });
  await page.goto('/#/talk/mara?seed=6');
  await performAll(page, ['what-should-be-in-it', 'run-up']);
  await yourTurn(page);
  await expect(page).toHaveURL(/session=/);
  return logOf(page);
}

async function deleteEverything(page: Page) {
  await page.goto('/#/settings');
  await page.getByRole('button', { name: keepingText.deleteAll }).click();
  await page.getByRole('dialog').getByRole('button', { name: keepingText.deleteYes }).click();
  await expect(page.getByText(keepingText.gone)).toBeVisible();
}

test('after everything is deleted there is no database, no key, no cache, also when one goes on looking', async ({
  page,
}) => {
  await talked(page);
  expect((await kept(page)).databases).not.toEqual([]);
  expect((await kept(page)).local).not.toEqual([]);
  await deleteEverything(page);
  await expect(page.getByText(/no database, no setting, no cache, no program left running\.$/)).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
  await page.goto('/#/people');
  await expect(page.getByRole('link', { name: peopleText.readTheBrief })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(0);
  await page.goto('/#/progress');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
});

test('it also goes while another window has it open', async ({ page, context }) => {
  await talked(page);
  const other = await context.newPage();
  await deleteEverything(other);
  expect(await kept(other)).toEqual(NOTHING);
});

test('a copy brings it all back, turn for turn', async ({ page, browser }) => {
  const log = await talked(page);
  await page.goto('/#/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: keepingText.keepCopy }).click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8')).toContain('"attune": "everything"');

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto('/#/settings');
  await there.locator('input[type=file]').setInputFiles(file);
  await there.getByRole('checkbox', { name: keepingText.settingsToo }).check();
  await there.getByRole('button', { name: keepingText.bringIn }).click();
  await expect(there.getByText(keepingText.broughtIn(1, true))).toBeVisible();
  await expect(there.getByRole('radio', { name: 'Relaxed' })).toBeChecked();
  await there.goto('/#/people');
  await there.getByRole('link', { name: peopleText.continueAt(3) }).click();
  await yourTurn(there);
  expect(await logOf(there)).toEqual(log);
  await elsewhere.close();
});
