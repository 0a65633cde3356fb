// Writes docs/rules, a page a rule and the list of them, from the rules themselves. By hand: npm run rules
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const settings = { configFile: false, root, logLevel: 'warn' };
const { EVERY_RULE } = (await runnerImport('/src/analysis/ruleBook.ts', settings)).module;
const { listOf, pageOf } = (await runnerImport('/src/persona/rulePage.ts', settings)).module;

const folder = new URL('../docs/rules/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(new URL(name, folder));
for (const rule of EVERY_RULE) writeFileSync(new URL(`${rule.code}.md`, folder), pageOf(rule));
writeFileSync(new URL('README.md', folder), listOf(EVERY_RULE));
console.log(`docs/rules: ${EVERY_RULE.length} pages are written.`);
