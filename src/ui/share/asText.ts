// What is shared, as text that a person can read: the preview, and what is copied.
import { sessionText } from '../../session/file.ts';
import type { Shared } from '../../session/sharing.ts';
import type { Passage } from '../../session/transcript.ts';
import { shareText } from '../text/share.ts';

const { text: words } = shareText;

/** Exactly what leaves. */
export function asText(shared: Shared): string {
  switch (shared.level) {
    case 'result': {
      const { name, began, turns, guess, outcome } = shared;
      return lines([
        words.talk(name, began, turns),
        '',
        ...(guess ? [words.guess(guess)] : []),
        outcome.ending === null ? words.open : words.ending(outcome.ending),
        ...words.numbers(outcome),
      ]);
    }
    case 'transcript':
      return lines([
        words.talk(shared.name, shared.began, shared.turns),
        '',
        ...shared.passages.flatMap((passage) => passageLines(shared.name, passage)),
      ]);
    case 'full':
    case 'full with notes':
      return sessionText(shared.session);
  }
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

/** "You: …", "Mara: …", and the cues in brackets. */
function passageLines(name: string, { number, event, said, hers, cut, shows, known }: Passage): readonly string[] {
  const yours = number === 0 || event === null ? [] : [`${number}. ${words.you}: ${doing(event, said)}`];
  const spoken = hers.map(({ kind, text }) => (kind === 'does' ? `(${text})` : text)).join(' ');
  const theirs = spoken === '' ? [] : [`${name}: ${spoken}${cut ? words.cut : ''}`];
  return [...yours, ...(known ? theirs : []), ...shows.map((one) => `   [${one}]`)];
}

function doing(event: NonNullable<Passage['event']>, said: string | null): string {
  switch (event.type) {
    case 'say':
    case 'cut-in':
      return said ?? `(${words.unknown})`;
    case 'silence':
      return `(${words.silent[event.length]})`;
    case 'look-away':
    case 'notice':
      return said ?? `(${words.lookAway})`;
    case 'leave':
      return `(${words.leaves})`;
  }
}
