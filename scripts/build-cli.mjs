// Bundles the command line (src/cli/main.ts) for Node into one file, dist-cli/attune.mjs, that needs no node_modules.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildCommandLine() {
  const { build } = await import('vite');
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    mode: 'production',
    resolve: { mainFields: ['module', 'main'] }, // the UMD build of jsonc-parser cannot be bundled
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/cli/main.ts',
      write: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  const [program] = output.output;
  mkdirSync(new URL('../dist-cli/', import.meta.url), { recursive: true });
  const file = new URL('../dist-cli/attune.mjs', import.meta.url);
  const draft = new URL(`../dist-cli/attune.${process.pid}.mjs`, import.meta.url);
  writeFileSync(draft, program.code);
  renameSync(draft, file); // whole or not at all, should two of us build at once
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommandLine();
