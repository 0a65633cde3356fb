// Any turn of a record of 1,000 turns, in the browser: from asking for it by the address or by a key until the page is
// ready to paint it. What is told is processor time of the page's main thread (script, style, layout), so that other work
// on the machine does not count; as a ratio to a frame (60 a second), and to asking for the turn one is at already.
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'vite';
import type { Persona } from '../src/persona/schema.ts';
import { newSession } from '../src/session/begin.ts';
import { sessionText } from '../src/session/file.ts';
import { createPlayer } from '../src/session/player.ts';
import { buildTalk, characterOf } from '../src/dialogue/talk.ts';
import { walker } from '../src/rapport/walk.ts';
import { beat, room, says, smallFile, smallPersona } from '../tests/support/smallPersona.ts';

const FRAME = 1000 / 60;
const TURNS = 1000;
const ASKED = 40;
/** The address follows the page after a moment of calm; asked for sooner, two answers would be measured at once. In ms. */
const CALM = 300;
/** A page that does nothing spends less than this in two seconds, in ms. */
const QUIET = 40;

/** Somebody of so many parts, each leading to the next; more than the parser lets through, so made of some it did. */
function somebodyLong(parts: number): Persona {
  const chain = (ids: readonly string[]) =>
    ids.map((id, index) => {
      const to = ids[index + 1] ?? 'next';
      return beat(id, { moves: [says(`ask-${id}`, { gesture: 'ask', about: id }, to), room(`room-${id}`, to)] });
    });
  const [last] = (smallFile()['beats'] as readonly object[]).slice(-1);
  const short = smallPersona({ id: 'mara', name: 'Mara', beats: [...chain(['boat', 'sold', 'roof', 'part-0']), last] });
  const [first] = short.beats;
  const [ask, leave] = first?.moves ?? [];
  if (!first || !ask || !leave) throw new Error('She has nothing to say.');
  const ids = ['boat', 'sold', 'roof', ...Array.from({ length: parts - 3 }, (_none, index) => `part-${String(index)}`)];
  const beats = ids.map((id, index) => {
    const to = ids[index + 1] ?? 'next';
    return {
      ...first,
      id,
      moves: [
        { ...ask, id: `ask-${id}`, to },
        { ...leave, id: `room-${id}`, to },
      ],
    };
  });
  return { ...short, beats: [...beats, ...short.beats.slice(-1)] };
}

/** A record of two turns with each of her parts, as the page would have written it. */
function record(persona: Persona): string {
  const talk = buildTalk(persona, 0, { react: walker(characterOf(persona)) });
  const blank = newSession(persona, { id: 'bench-talk', began: '2026-01-01T00:00:00Z', seed: 0, pacing: 'untimed' });
  let now = 0;
  const player = createPlayer(talk, blank, () => (now += 7000));
  for (const { id } of persona.beats.slice(0, TURNS / 2))
    for (const move of ['murmur', `ask-${id}`]) {
      const refused = player.perform({ type: 'say', move });
      if (refused !== null) throw new Error(refused);
    }
  return sessionText(player.state().session);
}

/** What the browser notes of its own work; times in µs. */
interface Noted {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number; // on the processor
  readonly args?: { readonly name?: string };
}

/** Does something, and returns the processor time the pages' main threads spent on their tasks meanwhile, in ms. */
async function spentOn(devtools: CDPSession, what: () => Promise<void>): Promise<number> {
  const noted: Noted[] = [];
  const collect = ({ value }: { readonly value: object[] }) => noted.push(...(value as Noted[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', { categories: 'toplevel', transferMode: 'ReportEvents' });
  await what();
  const over = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await over;
  devtools.off('Tracing.dataCollected', collect);
  const main = new Set(
    noted.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = noted.filter((one) => one.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(one)));
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

const threadOf = ({ pid, tid }: Noted): string => `${String(pid)}.${String(tid)}`;

/** Two frames on, everything that was asked for has been drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const turnShown = (page: Page) => page.locator('[aria-current="step"]').getAttribute('data-turn');

async function measured(page: Page, devtools: CDPSession, ask: (turn: number) => Promise<number>) {
  const took: number[] = [];
  for (let index = 0; index < ASKED; index++) {
    await page.waitForTimeout(CALM);
    await drawn(page);
    let expected = Number.NaN;
    took.push(
      await spentOn(devtools, async () => {
        expected = await ask(1 + ((index * 619) % TURNS));
        await drawn(page);
      }),
    );
    const shown = await turnShown(page);
    if (shown !== String(expected)) throw new Error(`Turn ${expected} was asked for, and ${String(shown)} shown.`);
  }
  const sorted = took.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(ASKED / 2)] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
}

const outDir = process.env['ATTUNE_BUILT'];
if (!outDir) throw new Error('npm run bench browserReplay builds the app first, and says where it is.');
const persona = somebodyLong(TURNS / 2);
const server = await preview({
  configFile: false,
  logLevel: 'silent',
  base: './',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 4800 },
});
const { CHROMIUM_PATH } = process.env;
const browser = await chromium.launch({
  ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route(/\/mara-[^/]+\.json$/, (route) => route.fulfill({ json: { persona, diagnostics: [] } }));
  const [home = ''] = server.resolvedUrls?.local ?? [];
  await page.goto(`${home}#/open`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'long.session.json', mimeType: 'application/json', buffer: Buffer.from(record(persona)) });
  await page.locator('[aria-current="step"]').waitFor({ state: 'attached', timeout: 120_000 });
  const devtools = await page.context().newCDPSession(page);
  const byAddress = (turn: number) =>
    page.evaluate((to) => {
      window.location.hash = `/opened?turn=${to}`;
      return to;
    }, turn);
  while ((await spentOn(devtools, () => page.waitForTimeout(2000))) > QUIET); // every turn is being judged, and said when it is
  let here = Number(await turnShown(page));
  const same = await measured(page, devtools, () => byAddress(here));
  const address = await measured(page, devtools, byAddress);
  here = await byAddress(TURNS / 2);
  await drawn(page);
  const key = await measured(page, devtools, async () => {
    await page.keyboard.press('ArrowRight');
    return ++here;
  });
  console.log(
    `A record of ${TURNS} turns in one sitting, on the replay screen at 1280 × 800; ${ASKED} turns asked for.`,
  );
  for (const [what, { median, worst }] of [
    ['the turn one is at, to compare with', same],
    ['any turn, by its address', address],
    ['the next turn, by key', key],
  ] as const)
    console.log(
      `  ${what.padEnd(40)} median ${median.toFixed(1).padStart(6)} ms, ${(median / FRAME).toFixed(2)} frames, ${(median / same.median).toFixed(1)} × the same turn; worst ${worst.toFixed(1)} ms`,
    );
} finally {
  await browser.close();
  await server.close();
}
