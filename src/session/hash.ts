// What a session was played on, as two short hashes: of what decides, and of what is only read. When only the second
// has changed, the talk still replays turn for turn.
import type { Persona } from '../persona/schema.ts';

const READ_ONLY = new Set([
  'says',
  'shows',
  'view',
  'action',
  'title',
  'name',
  'caught',
  'about',
  'author',
  'licence',
  'version',
  'expect',
  'allow',
  '$schema',
  'place',
  'when',
  'minutes',
  'situation',
  'aim',
  'prepared',
  'pose',
  'pace',
  'portrait',
  'scene',
  'hour',
]);

export interface ContentHash {
  readonly structure: string;
  readonly wording: string;
}

/** Both hashes of a person, 16 hexadecimal digits each. Equal files give equal hashes on every machine. */
export function contentHash(persona: Persona): ContentHash {
  const decides: string[] = [];
  const reads: string[] = [];
  const visit = (value: unknown, path: string, onlyRead: boolean) => {
    if (Array.isArray(value)) return value.forEach((one, index) => visit(one, `${path}/${index}`, onlyRead));
    if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value).toSorted()) {
        const child: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
        // "when" is words in the setting and a condition elsewhere; "about" is the person, and what a question is about
        const deciding =
          (key === 'when' && typeof child === 'object') || (key === 'about' && typeof child === 'string');
        visit(child, `${path}/${key}`, onlyRead || (READ_ONLY.has(key) && !deciding));
      }
      return;
    }
    (onlyRead ? reads : decides).push(`${path}=${String(value)}`);
  };
  visit(persona, '', false);
  return { structure: digest(decides.join('\n')), wording: digest(reads.join('\n')) };
}

/** Sixteen hexadecimal digits for a text. cyrb53-like double 32-bit mix; not a secret, only a tell-tale. */
export function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [b, a].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
