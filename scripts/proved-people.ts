// Persona files are proved while Attune is built, by the one parser, and travel as what it answered: a browser does not
// fetch a parser to be told what was known before. A file with a problem fails the build. In development the same
// answer is worked out at every request, problems and all.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parsePersona } from '../src/persona/parse.ts';

const ASKED = '?person';
const MARK = '\0person:';
const SERVED = /^\/personas\/([a-z0-9-]+)\.person$/;

const fileOf = (name: string): string => fileURLToPath(new URL(`../personas/${name}.json`, import.meta.url));
const proved = (name: string) => parsePersona(readFileSync(fileOf(name), 'utf8'));

/** `import url from '/personas/mara.json?person'` is the address of what the parser answered. */
export function provedPeople(): Plugin {
  let building = false;
  return {
    name: 'attune-proved-people',
    enforce: 'pre',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    resolveId: (source) => {
      const name = /([a-z0-9-]+)\.json$/.exec(source.slice(0, -ASKED.length))?.[1];
      return source.endsWith(ASKED) && name !== undefined ? MARK + name : null;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const name = id.slice(MARK.length);
      if (!building) return `export default ${JSON.stringify(`/personas/${name}.person`)};`;
      this.addWatchFile(fileOf(name));
      const parsed = proved(name);
      if (parsed.persona === null)
        this.error(
          parsed.diagnostics
            .filter(({ severity }) => severity === 'error')
            .map(({ line, column, sentence }) => `personas/${name}.json, line ${line}, column ${column}: ${sentence}`)
            .join('\n'),
        );
      const asset = this.emitFile({ type: 'asset', name: `${name}.json`, source: JSON.stringify(parsed) });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const name = SERVED.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        try {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(proved(name)));
        } catch {
          response.statusCode = 404;
          response.end();
        }
      });
    },
  };
}
