// Writes personas/persona.schema.json from the Zod schema, so that editors know the format. By hand: npm run schema
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/src/persona/schemaFile.ts', { configFile: false, root, logLevel: 'warn' });
writeFileSync(new URL('../personas/persona.schema.json', import.meta.url), module.schemaText());
console.log('personas/persona.schema.json is written.');
