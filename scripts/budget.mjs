// The first-screen budget: the JavaScript a browser must fetch before the first line is spoken, gzipped.
// It is what index.html imports, and what the chunks below import; add to the list what the talk route loads.
// By hand:  node scripts/budget.mjs [key in dist/.vite/manifest.json …]   (the keys then replace the list)
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 120 * 1000;
const beforeTheFirstLine = ['src/ui/talk/TalkScreen.tsx'];

const built = new URL('../dist/', import.meta.url);
const manifestFile = new URL('.vite/manifest.json', built);
if (!existsSync(manifestFile)) {
  console.error('There is no build to weigh: the build step has to pass first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const named = process.argv.length > 2 ? process.argv.slice(2) : beforeTheFirstLine;
const files = new Set();

function collect(key) {
  const chunk = manifest[key] ?? Object.values(manifest).find((candidate) => candidate.name === key);
  if (!chunk) {
    console.error(`The build has no chunk "${key}". It has: ${Object.keys(manifest).join(', ')}.`);
    process.exit(1);
  }
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
}

for (const key of ['index.html', ...named]) collect(key);

let total = 0;
for (const file of [...files].filter((name) => name.endsWith('.js'))) {
  const size = gzipSync(readFileSync(new URL(file, built)), { level: 9 }).length;
  total += size;
  console.log(`${String(size).padStart(8)} bytes  ${file}`);
}
console.log(`${String(total).padStart(8)} bytes of ${limit} before the first line is spoken`);
if (total > limit) {
  console.error(`Over the budget by ${total - limit} bytes: load later what the first line does not need.`);
  process.exitCode = 1;
}
