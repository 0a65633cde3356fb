// A coach writes a person: from nothing to played, checked and saved; nothing is lost on the way, and nothing runs.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parsePersona } from '../../src/persona/parse.ts';
import { STUDIO } from '../../src/ui/text/studio.ts';
import { PLAY } from '../../src/ui/text/studioPlay.ts';
import { SCRIPT } from '../../src/ui/text/studioScript.ts';

test.setTimeout(90_000);

const OPEN = SCRIPT.lineOf('open');
const line = (page: Page) => page.getByLabel(OPEN);
const beside = (page: Page) => page.getByRole('complementary', { name: PLAY.title });
const problems = (page: Page) => page.getByRole('region', { name: STUDIO.problems });
/** Nothing has to be mended; there may be things to look at. */
const sound = async (page: Page) => {
  await expect(problems(page)).not.toContainText(STUDIO.checking);
  await expect(problems(page)).not.toContainText(STUDIO.stopsPlaying);
};

/** A browser that lets nobody hold a file. */
const withoutFiles = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });

/** A browser in which every save goes to one file of its own, without asking. */
const withOneFile = (page: Page) =>
  page.addInitScript(() => {
    const file = async () => (await navigator.storage.getDirectory()).getFileHandle('ada.json', { create: true });
    Object.assign(window, { showSaveFilePicker: file, theFile: file });
  });

async function beginBlank(page: Page) {
  await page.goto('/#/studio');
  await page.getByRole('button', { name: STUDIO.templateNames['blank'] ?? '' }).click();
  await expect(line(page)).toBeVisible();
}

/** Drops a file anywhere on the page. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([called, inside]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([inside ?? ''], called ?? ''));
      return transfer;
    },
    [name, text],
  );
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('h1', event, { dataTransfer: data });
}

test('from nothing to a person who is played, checked and saved, and a reload in between', async ({ page }) => {
  await withoutFiles(page);
  await beginBlank(page);
  await page.getByRole('button', { name: SCRIPT.who, exact: true }).click();
  await page.getByLabel(SCRIPT.name, { exact: true }).fill('Ada');
  await page.getByRole('button', { name: 'hello', exact: true }).click();
  await line(page).fill('Forty minutes I looked for that trolley.\nIt was on the roof.\nThere were pigeons sat in it.');
  await page.reload();
  await expect(line(page)).toHaveValue(/pigeons sat in it/);
  await expect(problems(page)).toContainText('tail-not-in-line');
  await problems(page).getByRole('button', { name: STUDIO.fixes.tail }).first().click();
  await page.getByLabel(SCRIPT.replyWords(1)).fill('Who gets a trolley up there?');
  await sound(page);
  await expect(beside(page).getByRole('log')).toContainText('Ada: Forty minutes');
  await beside(page).getByRole('button', { name: 'Who gets a trolley up there?' }).click();
  await expect(beside(page).getByRole('log')).toContainText('Who gets a trolley up there?');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const saved = await readFile(await download.path(), 'utf8');
  expect(parsePersona(saved).persona).toMatchObject({ name: 'Ada' });
  await expect(page.getByRole('banner')).toContainText(STUDIO.fileState(0));
  await line(page).fill('Found the trolley.');
  await expect(page.getByRole('banner')).toContainText(STUDIO.fileState(1));
});

test('a reload at any moment loses nothing, and every step can still be taken back', async ({ page }) => {
  await beginBlank(page);
  const before = await line(page).inputValue();
  const words = ['One.', 'One. Two.', 'One. Two. Three.', 'One. Two. Three. Four.'];
  for (const says of words) {
    await line(page).fill(says);
    await line(page).blur();
    await line(page).focus();
    await page.reload(); // at once: the last words may still be on their way
    await expect(line(page)).toHaveValue(says);
  }
  for (const says of [...words.slice(0, -1).toReversed(), before]) {
    await page.keyboard.press('Control+z');
    await expect(line(page)).toHaveValue(says);
  }
});

test('the file on disk is the document: saved in place, and what somebody else wrote into it is not lost', async ({
  page,
}) => {
  await withOneFile(page);
  await beginBlank(page);
  const onDisk = () =>
    page.evaluate(async () => {
      const { theFile } = window as unknown as { readonly theFile: () => Promise<FileSystemFileHandle> };
      return (await (await theFile()).getFile()).text();
    });
  await line(page).fill('The first words.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('banner')).toContainText('ada.json');
  await expect(page.getByRole('banner')).toContainText(STUDIO.fileState(0));
  expect(await onDisk()).toContain('The first words.');
  await page.reload();
  await page.evaluate(async () => {
    const { theFile } = window as unknown as { readonly theFile: () => Promise<FileSystemFileHandle> };
    const stream = await (await theFile()).createWritable();
    await stream.write('Somebody else was here.');
    await stream.close();
  });
  await line(page).fill('The second words.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(STUDIO.fileChanged('ada.json'))).toBeVisible();
  expect(await onDisk()).toContain('The second words.');
  await page.getByRole('button', { name: STUDIO.snapshots }).click();
  await page.getByRole('button', { name: STUDIO.snapshotBack }).click();
  await page.getByRole('tab', { name: STUDIO.viewNames.json }).click();
  await expect(page.locator('.cm-content')).toContainText('Somebody else was here.');
});

test('three views of one text: what is done in one is in the others, and so is where one stands', async ({ page }) => {
  await beginBlank(page);
  await page.getByRole('button', { name: 'second-line', exact: true }).click();
  await line(page).fill('Typed in the script.');
  await page.keyboard.press('Alt+3');
  await expect(page.locator('.cm-activeLine')).toBeVisible();
  await expect(page.locator('.cm-content')).toContainText('Typed in the script.');
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('tabpanel', { name: STUDIO.viewNames.graph })).toContainText('Typed in the script.');
  await page.keyboard.press('Alt+1');
  await expect(line(page)).toHaveValue('Typed in the script.');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.cm-content')).toBeVisible();
});

test('the JSON view completes keys, words and ids, and underlines what is amiss', async ({ page }) => {
  await beginBlank(page);
  await page.getByRole('button', { name: SCRIPT.course, exact: true }).click();
  await page.keyboard.press('Alt+3');
  const content = page.locator('.cm-content');
  await content.getByText('"opening"').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('"ope');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Escape');
  await expect(page.locator('.cm-lintRange-error').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await sound(page);
  await content.getByText('"hello"').first().dblclick();
  await page.keyboard.type('se');
  await page.keyboard.press('Control+Space');
  await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('second-line');
});

const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const HOSTILE: readonly (readonly [name: string, text: string, says: string | RegExp])[] = [
  ['empty', '', 'file-empty'],
  ['cut off', '{"format": 1, "name": "A', 'json-syntax'],
  ['nested without end', DEEP, 'file-too-deep'],
  ['not a person', '[1, 2, 3]', 'kind-of-value'],
  ['reaching into the program', '{"__proto__": {"harmed": true}, "constructor": 1}', 'reserved-key'],
  ['with markup', '{"format": 1, "name": "<img src=x onerror=\'window.harmed = true\'>"}', 'markup'],
];

for (const [name, text, says] of HOSTILE)
  test(`a file that is ${name}, dropped: it is said where, nothing is lost, nothing runs`, async ({ page }) => {
    await page.goto('/#/studio');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await drop(page, 'odd.json', text);
    await expect(problems(page)).toContainText(says);
    await page.getByRole('tab', { name: STUDIO.viewNames.script }).click();
    await page.getByRole('tab', { name: STUDIO.viewNames.json }).click();
    if (text.length < 100) await expect(page.locator('.cm-content')).toHaveText(text);
    await page.reload();
    await expect(problems(page)).toContainText(says);
    expect(await page.evaluate(() => 'harmed' in window || 'harmed' in {})).toBe(false);
  });

test('a file that is too large is not taken in, and the page says so', async ({ page }) => {
  await page.goto('/#/studio');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page, 'huge.json', `{"name": "${'a'.repeat(1_000_001)}"}`);
  await expect(page.getByText(STUDIO.tooLarge('huge.json', 1_000_000))).toBeVisible();
  await expect(page.getByText(STUDIO.noDrafts)).toBeVisible();
});

test('by keyboard alone: begun, written, gone through, renamed, played, its keys shown', async ({ page }) => {
  await page.goto('/#/studio');
  const blank = page.getByRole('button', { name: STUDIO.templateNames['blank'] ?? '' });
  await expect(blank).toBeVisible();
  for (let tab = 0; tab < 20 && !(await blank.evaluate((one) => one === document.activeElement)); tab++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line(page)).toBeVisible();
  await page.keyboard.press('Control+p');
  await page.keyboard.type('second');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=second-line/);
  for (let tab = 0; tab < 80 && !(await line(page).evaluate((one) => one === document.activeElement)); tab++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('By keyboard.');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('by-keyboard');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=by-keyboard/);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(beside(page).getByRole('log')).toContainText('By keyboard.');
  await expect(beside(page).getByRole('button', { name: PLAY.takeBack })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('next problem');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('tab', { name: STUDIO.viewNames.json })).toHaveAttribute('aria-selected', 'true');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Enter');
  await expect(beside(page).getByRole('button', { name: /./ }).and(page.locator(':focus'))).toBeVisible();
});

const SEEN = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

const SHOWN = {
  script: line,
  graph: (page: Page) => page.getByRole('tabpanel', { name: STUDIO.viewNames.graph }),
  json: (page: Page) => page.locator('.cm-content'),
  balance: (page: Page) => page.getByRole('tabpanel', { name: STUDIO.viewNames.balance }),
} as const;

for (const view of ['script', 'graph', 'json', 'balance'] as const)
  test(`the ${view} view, wide and narrow, light and dark: axe finds nothing, nothing scrolls sideways`, async ({
    page,
  }) => {
    await beginBlank(page);
    await sound(page);
    await page.getByRole('tab', { name: STUDIO.viewNames[view] }).click();
    await expect(SHOWN[view](page)).toBeVisible();
    for (const { width, colorScheme } of SEEN) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect
        .soft({ found, sideways }, `${view}, ${colorScheme}, ${String(width)} wide`)
        .toEqual({ found: [], sideways: 0 });
    }
  });

test('the list of drafts, wide and narrow: axe finds nothing', async ({ page }) => {
  await beginBlank(page);
  await page.goto('/#/studio');
  await expect(page.getByRole('link', { name: 'Somebody' })).toBeVisible();
  for (const { width, colorScheme } of SEEN) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect
      .soft(
        violations.map(({ id }) => id),
        `${colorScheme}, ${String(width)} wide`,
      )
      .toEqual([]);
  }
});
