// What somebody chooses before a talk, and answers after it, with the pointer.
import { expect, type Page } from '@playwright/test';
import { debriefText } from '../../../src/ui/text/debrief.ts';
import { settingsText } from '../../../src/ui/text/settings.ts';

const chosen = async (page: Page, line: string, choice: string) => {
  const radio = page.getByRole('group', { name: line, exact: true }).getByRole('radio', { name: choice, exact: true });
  await radio.check();
  await expect(radio).toBeChecked();
};

/** On the page of settings: the whole line at once, and a pace. */
export async function settle(page: Page, choices: { readonly atOnce?: boolean; readonly pace?: string }) {
  await page.goto('/#/settings');
  if (choices.atOnce === true) await chosen(page, settingsText.lines, 'At once');
  if (choices.pace !== undefined) await chosen(page, settingsText.pacing, choices.pace);
}

/** Answers the question that comes before the debrief. */
export async function guess(page: Page, felt: string, sure: string) {
  await page
    .getByRole('group', { name: debriefText.guess.felt('she') })
    .getByText(felt, { exact: true })
    .click();
  await page.getByRole('group', { name: debriefText.guess.howSure }).getByText(sure, { exact: true }).click();
  await page.getByRole('button', { name: debriefText.guess.see }).click();
  await expect(page.getByRole('heading', { name: debriefText.reflection.heading })).toBeVisible();
}
