#!/usr/bin/env node
// The launcher of the command line: builds dist-cli when it is missing or older than the source, then runs it.
// src/cli/main.ts is the program: it reads process.argv from the third word on and sets process.exitCode.
import { readdirSync, statSync } from 'node:fs';
import { ensureDependencies } from '../scripts/ensure-dependencies.mjs';
import { buildCommandLine } from '../scripts/build-cli.mjs';

const source = new URL('../src/', import.meta.url);
const program = new URL('../dist-cli/attune.mjs', import.meta.url);
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isCurrent() {
  const builtAt = changedAt(program);
  if (builtAt === 0) return false;
  const inputs = readdirSync(source, { recursive: true }).filter((path) => /\.(ts|tsx|json)$/.test(path));
  const newest = Math.max(...inputs.map((path) => changedAt(new URL(path, source))));
  return newest < builtAt && changedAt(new URL('../package-lock.json', import.meta.url)) < builtAt;
}

if (!isCurrent()) {
  if (!ensureDependencies()) process.exit(2);
  await buildCommandLine();
}
await import(program.href);
