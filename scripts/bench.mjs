// npm run bench [name …]: every file of bench/, or those named, one after the other, each in a process of its own. A .ts
// file is bundled first, so that what is measured is the program and not the tool that runs it. One whose name begins with
// "browser" is given a browser (CHROMIUM_PATH) and the app as it is now, built (ATTUNE_BUILT).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

if (!ensureDependencies()) process.exit(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache'); // what stays outside a bundle is found from there
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
const asked = process.argv.slice(2);

const files = readdirSync(join(root, 'bench'))
  .filter((file) => /\.(mjs|ts)$/.test(file) && (asked.length === 0 || asked.includes(parse(file).name)))
  .toSorted();
const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'a processor without a name'}`);

let failed = files.length === 0;
for (const file of files) {
  console.log(`\n${parse(file).name}`);
  const program = file.endsWith('.ts') ? await bundled(file) : join(root, 'bench', file);
  const env = { ...process.env, ...(file.startsWith('browser') ? await withBrowser() : {}) };
  const { status } = spawnSync(process.execPath, ['--expose-gc', program], { cwd: root, env, stdio: 'inherit' });
  failed ||= status !== 0;
}
rmSync(folder, { recursive: true });
if (files.length === 0) console.log(`There is no such file in bench: ${asked.join(', ')}`);
process.exitCode = failed ? 1 : 0;

async function bundled(file) {
  const { build } = await import('vite');
  const {
    output: [program],
  } = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    mode: 'production',
    resolve: { mainFields: ['module', 'main'] },
    ssr: { noExternal: true, external: ['@playwright/test', 'vite'], target: 'node' },
    build: {
      ssr: `bench/${file}`,
      write: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  const place = join(folder, `${parse(file).name}.mjs`);
  writeFileSync(place, program.code);
  return place;
}

async function withBrowser() {
  const { build } = await import('vite');
  const built = join(folder, 'built');
  await build({ root, logLevel: 'error', build: { outDir: built } });
  return { CHROMIUM_PATH: ensureBrowser(), ATTUNE_BUILT: built };
}
