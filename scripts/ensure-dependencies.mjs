// Makes a fresh clone work with one command: installs what the lock file names and node_modules lacks.
// Plain Node, because it runs before anything is installed. Called from start, test and the command line.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const lockFile = new URL('package-lock.json', root);
const installedRecord = new URL('node_modules/.package-lock.json', root);

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** The locked packages that are absent or at another version. Optional ones depend on the platform and do not count. */
function missingPackages() {
  const locked = Object.entries(readPackages(lockFile)).filter(
    ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer,
  );
  if (!existsSync(installedRecord)) return locked.map(([path]) => path);
  const installed = readPackages(installedRecord);
  const isThere = (path) => existsSync(new URL(`${path}/package.json`, root));
  return locked
    .filter(([path, entry]) => installed[path]?.version !== entry.version || !isThere(path))
    .map(([path]) => path);
}

/** Runs npm the way the caller ran it; --include=dev because NODE_ENV=production would leave the tools out. */
export function runNpm(commandArguments, options = {}) {
  const npmScript = process.env.npm_execpath;
  const settings = { stdio: ['ignore', 2, 2], cwd: fileURLToPath(root), ...options };
  return npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...commandArguments], settings)
    : spawnSync('npm', commandArguments, { ...settings, shell: process.platform === 'win32' });
}

/** True when everything is installed at the end; what it does is said on the error stream. */
export function ensureDependencies() {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  console.error(`Installing dependencies with npm ci (packages not there yet: ${missing.length}).`);
  const result = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (result.status === 0) return true;
  console.error(`npm ci did not finish${result.error ? `: ${result.error.message}` : ''}. Its own messages are above.`);
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = ensureDependencies() ? 0 : 1;
