// Every state of every screen: nothing for axe to find, nothing scrolling sideways, every control big enough for a thumb.
import { expect, test, type Page } from '@playwright/test';
import { APP } from '../../src/ui/text/app.ts';
import { briefText } from '../../src/ui/text/brief.ts';
import { debriefText } from '../../src/ui/text/debrief.ts';
import { PAUSE } from '../../src/ui/text/pause.ts';
import { keepingText } from '../../src/ui/text/keeping.ts';
import { peopleText } from '../../src/ui/text/people.ts';
import { settingsText } from '../../src/ui/text/settings.ts';
import { TALK } from '../../src/ui/text/talk.ts';
import { TROUBLE } from '../../src/ui/text/trouble.ts';
import { guess, settle } from './support/choices.ts';
import { inspect } from './support/inspect.ts';
import { perform, performAll, seeWhatHappened, she, yourTurn } from './support/talking.ts';
import { endingOf, mara } from './support/words.ts';

test.setTimeout(120_000);

const TALK_WITH_MARA = '/#/talk/mara?seed=0';

/** That something with these words can be seen. */
const shows = (page: Page, words: string | RegExp) => async () => {
  await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
};
const heading = (page: Page, name: string) => async () => {
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
};

test('the people and a brief, before and after a first talk', async ({ page }) => {
  await page.goto('/');
  await inspect(page, 'people, first visit', shows(page, peopleText.readTheBrief));
  await page.goto('/#/people/mara');
  await inspect(page, 'brief', shows(page, briefText.sitDown));
  await settle(page, { atOnce: true, pace: 'Live' });
  await page.goto('/#/people/ruth');
  await inspect(page, 'brief of a call, live', shows(page, briefText.awayChange));
  await page.goto(TALK_WITH_MARA);
  await perform(page, 'no-hurry');
  await yourTurn(page);
  await expect(page).toHaveURL(/session=/);
  await page.goto('/#/people');
  await inspect(page, 'people, a talk unfinished', shows(page, peopleText.continueAt(2)));
  await page.goto('/#/people/mara');
  await inspect(page, 'brief, a talk unfinished', shows(page, briefText.sitDownAgain));
});

test('a talk: she speaks, you cut in, your turn, a silence', async ({ page }) => {
  await page.goto(TALK_WITH_MARA);
  await inspect(page, 'she speaks', shows(page, TALK.speaking(she)));
  await yourTurn(page);
  await inspect(page, 'your turn', shows(page, TALK.yourTurn));
  await page.keyboard.press('0');
  await inspect(page, 'how long to stay silent', shows(page, TALK.silentFor));
  await page.keyboard.press('0');
  await page.keyboard.press('w');
  await inspect(page, 'words to hand', shows(page, TALK.handTitle));
  await page.keyboard.press('w');
  await perform(page, 'what-should-be-in-it');
  await expect(page.getByRole('button', { name: TALK.cutIn })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('i');
    await expect(page.getByText(TALK.cutInWith).first()).toBeAttached({ timeout: 100 });
  }).toPass();
  await inspect(page, 'cutting in', shows(page, TALK.cutInWith));
  await page.keyboard.press('1');
  await expect(page.locator('.talk-cut')).toBeVisible();
  await yourTurn(page);
  await inspect(page, 'cut off', shows(page, /You cut in; she stopped at/));
});

test('a talk with a clock: a silence that grows', async ({ page }) => {
  await settle(page, { atOnce: true, pace: 'Relaxed' });
  await page.goto(TALK_WITH_MARA);
  const still = shows(page, /^Silence/);
  await inspect(page, 'silence', still, async () => {
    if (await page.getByRole('button', { name: TALK.endSilence }).isVisible()) await page.keyboard.press('0');
    await yourTurn(page);
    await page.keyboard.press('0');
    await still();
  });
});

test('over a talk: the pause, the keys, the earlier lines', async ({ page }) => {
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  await performAll(page, ['no-hurry', 'run-up']);
  await yourTurn(page);
  await page.keyboard.press('Escape');
  await inspect(page, 'paused', heading(page, PAUSE.title));
  await page.getByText(PAUSE.brief, { exact: true }).click();
  await inspect(page, 'paused, the brief open', shows(page, new RegExp(briefText.aim)));
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await inspect(page, 'keys', heading(page, APP.keys.title));
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await inspect(page, 'earlier lines', heading(page, TALK.earlier));
});

test('a talk that is over, and looking back on it', async ({ page }) => {
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  await performAll(page, ['notice', 'cut in toast-at-four', 'name', 'silence short', 'what-should-be-in-it', 'run-up']);
  await performAll(page, ['notice', 'cut in a-sandwich', 'write-it-down', 'cut in what-was-up', 'write-it-down']);
  await performAll(page, ['half-of-mine']);
  expect(await yourTurn(page)).toBe(false);
  await inspect(page, 'over', shows(page, endingOf(mara, 'early-one').says.slice(0, 20)));
  await seeWhatHappened(page);
  await inspect(page, 'the guess', heading(page, debriefText.guess.question('she')));
  await guess(page, 'Guarded', 'Sure');
  await inspect(page, 'the debrief', heading(page, debriefText.reflection.heading));
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: debriefText.curve.asTable }).click();
  await inspect(page, 'the debrief, its table open', async () => expect(page.getByRole('table')).toBeVisible());
});

test('settings, help, and addresses that lead nowhere', async ({ page }) => {
  await page.goto('/#/settings');
  await inspect(page, 'settings', heading(page, settingsText.title));
  await page.getByRole('button', { name: keepingText.deleteAll }).click();
  await inspect(page, 'settings, deleting everything', heading(page, keepingText.deleteTitle));
  for (const [address, state, title] of [
    ['/#/help', 'help', APP.help],
    ['/#/people/nobody', 'an unknown person', briefText.nobody.title],
    ['/#/talk/nobody', 'a talk with an unknown person', TROUBLE.title],
    ['/#/talk/mara?session=never-kept', 'a talk that is not kept', TROUBLE.title],
    ['/#/debrief/never-kept', 'a debrief of a talk that is not kept', debriefText.notHere.title],
    ['/#/nowhere', 'an address that leads nowhere', APP.notHere.title],
  ] as const) {
    await page.goto(address);
    await inspect(page, state, heading(page, title));
  }
});

test('when something is in the way: no room to keep a turn, another tab, a page that does not arrive', async ({
  page,
  context,
}) => {
  await settle(page, { atOnce: true });
  await page.goto(TALK_WITH_MARA);
  await perform(page, 'no-hurry');
  await yourTurn(page);
  await expect(page).toHaveURL(/session=/);
  const second = await context.newPage();
  await second.goto(page.url());
  await inspect(second, 'open in another tab', heading(second, TROUBLE.elsewhere.title));
  await second.close();

  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await perform(page, 'run-up');
  await yourTurn(page);
  await inspect(page, 'a turn that is not kept', shows(page, TALK.keepOn));

  const offline = await context.newPage();
  await offline.goto('/');
  await expect(offline.getByRole('link', { name: peopleText.readTheBrief })).toBeVisible();
  await context.setOffline(true);
  await offline.getByRole('link', { name: APP.help }).click();
  await inspect(offline, 'a page that did not arrive', shows(offline, APP.mishap.notFetched));
});

test('a talk on a call, with what the call hides', async ({ page }) => {
  await settle(page, { atOnce: true });
  await page.goto('/#/talk/jonah?seed=0');
  await yourTurn(page);
  await inspect(page, 'on a call', shows(page, TALK.yourTurn));
});
