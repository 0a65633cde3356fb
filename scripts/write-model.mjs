// Writes the state diagram of docs/model.md between its two marks, from the chart the machine runs.
// By hand: node scripts/write-model.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = new URL('../docs/model.md', import.meta.url);
const { module } = await runnerImport('/src/rapport/drawing.ts', { configFile: false, root, logLevel: 'warn' });
writeFileSync(page, module.withDrawing(readFileSync(page, 'utf8')));
console.log('The state diagram in docs/model.md is drawn.');
