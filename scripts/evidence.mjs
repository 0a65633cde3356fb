// npm run -s evidence -- annomi <AnnoMI csv> [--json]: src/cli/evidence.ts is the program.
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.mjs';

if (!ensureDependencies()) process.exit(2);
const { runnerImport } = await import('vite');
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/src/cli/evidence.ts', { configFile: false, root, logLevel: 'warn' });
const { output, aside, exitCode } = module.evidence(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(aside);
process.exitCode = exitCode;
