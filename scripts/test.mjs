// npm test: every check there is, in one order, on the machine as it is found. It keeps going after a failing step
// and ends with the real total. To add a check, add a step to the array below; nothing else needs to know.
// By hand:  node scripts/test.mjs [step …]   runs only the steps named, for example: node scripts/test.mjs types lint
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'attune-test-'));
const once = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

const steps = [
  { name: 'types', run: () => once(all('tsc -p tsconfig.json', 'tsc -p tsconfig.core.json')) },
  { name: 'lint', run: () => once(all('oxlint')) },
  { name: 'format', run: () => once(all('oxfmt --check')) },
  { name: 'tests', run: runVitest },
  { name: 'personas', run: () => once(all('node bin/attune.mjs check personas')) },
  { name: 'build', run: buildAfresh },
  { name: 'budget', run: () => once(all('node scripts/budget.mjs')) },
  { name: 'browser', run: runPlaywright },
];

/** Runs one command line with our own tools first on the PATH; true when it succeeded. */
function run(commandLine, extraEnvironment = {}) {
  const [command, ...words] = commandLine.split(' ');
  const environment = { ...process.env, ...extraEnvironment };
  environment.PATH = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
  delete environment.NODE_ENV; // each tool chooses its own; a caller's value would change what is built and tested
  if (!process.stdout.isTTY) environment.NO_COLOR = '1'; // some tools colour a log file otherwise
  console.log(`$ ${commandLine}`);
  const settings = { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] };
  const result = spawnSync(command, words, { ...settings, shell: process.platform === 'win32' });
  if (result.error) console.log(`${command} did not start: ${result.error.message}`);
  return result.status === 0;
}

/** Runs every command, the later ones too when an earlier one fails. */
function all(...commandLines) {
  return commandLines.map((commandLine) => run(commandLine)).every(Boolean);
}

/** A runner's own counts. One that failed without a failing test, or left no report, counts as one failure. */
function counted(succeeded, report, count) {
  if (!existsSync(report)) return once(false);
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function runVitest() {
  const report = join(reports, 'vitest.json');
  const succeeded = run(`vitest run --no-color --reporter=default --reporter=json --outputFile.json=${report}`);
  return counted(succeeded, report, ({ testResults }) => {
    const outcomes = testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
    const broken = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    const passed = outcomes.filter((status) => status === 'passed').length;
    const failed = outcomes.filter((status) => status === 'failed').length;
    return { passed, failed: failed + broken.length, skipped: outcomes.length - passed - failed };
  });
}

function buildAfresh() {
  rmSync(join(root, 'dist'), { recursive: true, force: true }); // a failing build must not leave yesterday's to be tested
  return once(all('vite build'));
}

function runPlaywright() {
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    console.log('There is no built app to open: the build step has to pass first.');
    return once(false);
  }
  const browser = ensureBrowser();
  if (!browser) return once(false);
  const report = join(reports, 'playwright.json');
  const environment = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const succeeded = run('playwright test --reporter=list,json', environment);
  return counted(succeeded, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(' or ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

console.log('== dependencies');
const total = { passed: 0, failed: 0, skipped: 0 };
const outcomes = [];
if (ensureDependencies()) {
  for (const { name, run: runStep } of steps) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n== ${name}`);
    const counts = runStep();
    outcomes.push(`${counts.failed === 0 ? 'passed' : 'FAILED'}  ${name}`);
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
} else {
  total.failed = 1;
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n${outcomes.join('\n')}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
