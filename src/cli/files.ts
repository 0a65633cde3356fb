// Persona files on disk: found, and read as the text they are.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../persona/diagnostic.ts';
import { parsePersona, type Parsed } from '../persona/parse.ts';

/** The schema stands beside the persons and is not one. */
export const SCHEMA_NAME = 'persona.schema.json';
/** A file longer than this is not read into memory at all, in bytes. */
const BYTES_MOST = 4_000_000;

/** Could not even begin: a file that is not there, a word that means nothing. Ends with exit code 2. */
export class CannotRun extends Error {}

/** Every persona file among the files and folders named, in order; folders are walked. */
export function personaFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new CannotRun(`There is no file or folder "${path}".`);
    if (!found.isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') && !name.endsWith(SCHEMA_NAME) && !name.includes('node_modules'))
      .toSorted()
      .map((name) => join(path, name));
  });
}

/** The text of a file, or the diagnostic that says why it is none. Only UTF-8 is text here. */
export function readText(path: string): { readonly text: string } | { readonly diagnostic: Diagnostic } {
  const refuse = (code: string, sentence: string): { readonly diagnostic: Diagnostic } => ({
    diagnostic: { code, severity: 'error', line: 1, column: 1, path: '', sentence },
  });
  let bytes: Buffer;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new CannotRun(`"${path}" is a folder. Name one file in it.`);
  try {
    if (statSync(path).size > BYTES_MOST)
      return refuse('file-too-large', `The file is larger than ${BYTES_MOST} bytes.`);
    bytes = readFileSync(path);
  } catch (error) {
    throw new CannotRun(`"${path}" could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse('not-utf8', 'The file is not UTF-8 text. Save it as UTF-8 and try again.');
  }
}

/** Reads and parses one persona file. */
export function readPersona(path: string): Parsed {
  const read = readText(path);
  return 'diagnostic' in read ? { persona: null, diagnostics: [read.diagnostic] } : parsePersona(read.text);
}
