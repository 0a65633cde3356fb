// Finds a Chromium for the browser tests, or fetches one, and gives back its path. In this order: CHROMIUM_PATH,
// a browser on the PATH, Debian's package when we may install it, a copy from the npm registry kept in the cache.
// Run by hand it prints the path, so that:  CHROMIUM_PATH=$(node scripts/ensure-browser.mjs) npx playwright test
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './ensure-dependencies.mjs';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const cache = fileURLToPath(new URL('../node_modules/.cache/browser', import.meta.url));
const packagedBrowser = '@sparticuz/chromium@153.0.0';

const say = (sentence) => console.error(sentence);

/** Some installed browsers are only a sentence that says to install another: ask for the version to be sure. */
function answers(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...applications].find((path) => existsSync(path) && answers(path));
}

function fromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  say('No browser found. Installing the Debian package chromium (apt-get update, then apt-get install).');
  const settings = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'], settings);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], settings);
  return onThisMachine();
}

/** The package unpacks into TMPDIR and brings the libraries it needs; a small launcher points it at them. */
function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const launcher = join(cache, 'chromium');
  if (answers(launcher)) return launcher;
  say(`Fetching ${packagedBrowser} from the npm registry into node_modules/.cache (about 70 MB, once).`);
  const unpacked = join(cache, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true, "type": "module" }\n');
  if (runNpm(['install', '--no-save', '--no-audit', '--no-fund', packagedBrowser], { cwd: cache }).status !== 0)
    return undefined;
  const unpack =
    "import('@sparticuz/chromium').then(async (found) => console.log(await found.default.executablePath()))";
  const result = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: cache,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, // asks for the libraries too
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (result.status !== 0) return undefined;
  const libraries = join(unpacked, 'al2023', 'lib');
  writeFileSync(
    launcher,
    `#!/bin/sh
export LD_LIBRARY_PATH="${libraries}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-${join(unpacked, 'fonts')}}"
exec "${result.stdout.trim()}" "$@"
`,
  );
  chmodSync(launcher, 0o755);
  return answers(launcher) ? launcher : undefined;
}

/** The path of a browser that starts, or undefined after saying what was tried. */
export function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && answers(named)) return named;
  if (named) say(`CHROMIUM_PATH is ${named}, which does not start; looking elsewhere.`);
  const path = onThisMachine() ?? fromDebian() ?? fromRegistry();
  if (!path) say('No browser could be found or fetched. Install Chromium, or set CHROMIUM_PATH to one.');
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = ensureBrowser();
  if (path) console.log(path);
  process.exitCode = path ? 0 : 1;
}
