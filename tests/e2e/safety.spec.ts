// Nothing leaves, nothing foreign runs, and nothing that fails around a talk stops it.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { APP } from '../../src/ui/text/app.ts';
import { debriefText } from '../../src/ui/text/debrief.ts';
import { PAUSE } from '../../src/ui/text/pause.ts';
import { peopleText } from '../../src/ui/text/people.ts';
import { settingsText } from '../../src/ui/text/settings.ts';
import { TALK } from '../../src/ui/text/talk.ts';
import { guess, settle } from './support/choices.ts';
import { logOf, perform, performAll, seeWhatHappened, yourTurn } from './support/talking.ts';
import { endingOf, mara } from './support/words.ts';

const TALK_WITH_MARA = '/#/talk/mara?seed=0';

/** Cut off, and carried on regardless: the shortest way to an ending. */
const SHE_LEAVES = ['cut in toast-at-four', 'write-it-down', 'cut in worst-of-it', 'write-it-down'];

/** Everything that goes amiss out loud: errors, and what the policy of the page forbids. */
async function amissOn(page: Page): Promise<readonly string[]> {
  const amiss: string[] = [];
  page.on('pageerror', (error) => amiss.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') amiss.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`forbidden: ${violatedDirective} ${blockedURI}`);
    });
  });
  return amiss;
}

/** From the people to the debrief. */
async function wholeTalk(page: Page) {
  await page.goto('/');
  await page.getByRole('link', { name: peopleText.readTheBrief }).click();
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  await performAll(page, SHE_LEAVES);
  await seeWhatHappened(page);
  await guess(page, 'Gone quiet', 'Sure');
}

test('no request leaves the origin during a whole talk, and nothing offends the policy of the page', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  const amiss = await amissOn(page);
  await wholeTalk(page);
  for (const room of ['settings', 'help', 'people/ruth', 'people/gil', 'people/jonah', 'people'])
    await test.step(room, async () => {
      await page.goto(`/#/${room}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== baseURL)).toEqual([]);
  expect(amiss).toEqual([]);
});

test('the policy of the page is there, and bites', async ({ page }) => {
  const amiss = await amissOn(page);
  await page.goto('/');
  const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(await policy.getAttribute('content')).not.toMatch(/unsafe|\*|https?:/);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    const picture = new Image();
    picture.src = 'https://example.invalid/picture.png';
    document.body.append(script, picture);
  });
  await expect.poll(() => amiss.filter((line) => line.includes('forbidden: ')).length).toBe(2);
  await expect(page).not.toHaveTitle('taken');
});

test('markup in the words of a person is read, never obeyed', async ({ page }) => {
  // Nobody can open a person of their own in this version; so the file is changed where it lies, on the server.
  const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script><b>bold</b>';
  const spoil = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => spoil(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
    return typeof value === 'string' && READ.has(key) ? `${value} ${markup}` : value;
  };
  await page.route(/\/mara-[^/]+\.json$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: spoil(await response.json()) });
  });
  const amiss = await amissOn(page);
  await page.goto('/');
  await expect(page.getByText(markup).first()).toBeVisible();
  await page.goto('/#/people/mara');
  await expect(page.getByText(markup).first()).toBeVisible();
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  for (const event of SHE_LEAVES) {
    await perform(page, event);
    await yourTurn(page);
    expect((await logOf(page)).at(-1)).toContain(markup);
  }
  await expect(page.getByRole('figure')).toContainText(markup);
  await seeWhatHappened(page);
  await guess(page, 'Gone quiet', 'Sure');
  await expect(page.getByText(markup).first()).toBeVisible();
  expect(await page.locator('img, b b, #root script, [onerror]').count()).toBe(0);
  await expect(page).not.toHaveTitle('1');
  expect(amiss).toEqual([]);
});

/** What of a persona file is only read. */
const READ = new Set(['says', 'summary', 'situation', 'aim', 'baseline', 'wants', 'hides', 'shows', 'view', 'action']);

const FAILURES: readonly (readonly [string, () => void, RegExp])[] = [
  [
    'blocked',
    () => {
      const closed = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { get: closed });
      Object.defineProperty(window, 'localStorage', { get: closed });
    },
    /This turn is not kept yet: the browser keeps nothing in this window\./,
  ],
  [
    'full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      Storage.prototype.setItem = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    },
    /This turn is not kept yet: the browser has no room\./,
  ],
];

for (const [storage, happens, sentence] of FAILURES)
  test(`storage is ${storage}: the talk goes on, says so, and a copy can be kept`, async ({ page }) => {
    const amiss = await amissOn(page);
    await page.addInitScript(happens);
    await settle(page, { atOnce: true });
    await page.goto(TALK_WITH_MARA);
    const [first = '', ...others] = SHE_LEAVES;
    await perform(page, first);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText(TALK.keepOn);
    await performAll(page, others);
    await yourTurn(page);
    expect((await logOf(page)).at(-1)).toContain(endingOf(mara, 'early-one').says);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: TALK.keepCopy }).click();
    const copy = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { turns: unknown[] };
    expect(copy.turns).toHaveLength(SHE_LEAVES.length);
    await seeWhatHappened(page);
    await guess(page, 'Gone quiet', 'Sure');
    await expect(page.getByText(debriefText.guessed.gone(SHE_LEAVES.length))).toBeVisible();
    expect(amiss).toEqual([]);
  });

test('the network goes once she has begun to speak: the talk is had to its end, and looked back on', async ({
  page,
  context,
}) => {
  await page.goto(TALK_WITH_MARA);
  await yourTurn(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const [first = '', ...others] = SHE_LEAVES;
  await perform(page, 'no-hurry');
  await expect(page).toHaveURL(/session=/); // it is kept
  await perform(page, 'take back');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: PAUSE.lineChoices['at once']() }).check();
  await page.getByRole('button', { name: PAUSE.goOn }).click();
  await perform(page, first);
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { name: TALK.earlier })).toBeVisible();
  await page.keyboard.press('Escape');
  await performAll(page, others);
  await seeWhatHappened(page);
  await guess(page, 'Gone quiet', 'Sure');
  await expect(page.getByText(debriefText.guessed.gone(SHE_LEAVES.length))).toBeVisible();
});

test('a page that cannot be fetched says so, and comes when the network is back', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: peopleText.readTheBrief })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('link', { name: APP.settings }).click();
  await expect(page.getByRole('alert')).toHaveText(APP.mishap.title);
  await expect(page.getByText(APP.mishap.notFetched)).toBeVisible();
  await page.getByRole('button', { name: APP.mishap.goOn }).click();
  await expect(page.getByText(APP.mishap.away)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: APP.mishap.goOn }).click();
  await expect(page.getByRole('heading', { name: settingsText.title })).toBeVisible();
});
