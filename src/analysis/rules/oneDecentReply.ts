import { listed } from '../../persona/rules/inFile.ts';
import { meanOver } from './weighed.ts';
import type { WalkedRule } from './walked.ts';

/** science.md §4: two options or more within 1 of the best in at least 40 % of the steps. */
const SHARE_LEAST = 0.4;

const decent = (row: readonly number[]): number =>
  row.filter((value) => value >= Math.max(...row) - 1).length >= 2 ? 1 : 0;

export const oneDecentReply: WalkedRule = {
  code: 'one-decent-reply',
  group: 'giveaways',
  severity: 'warning',
  title: 'Only one decent reply',
  sentence: 'At too many lines only one of the replies will do.',
  why: 'It is a riddle then. Good talk has more than one good next thing to say.',
  mend: 'Let a second reply be nearly as good, where it costs least: at the lines named here.',
  bad: [
    ['"beats": [', '"beats": ▸['],
    [
      'Forty minutes, and it was over your head.", "does": { "gesture": "listen", "to": "gist" }',
      'At least it was found, and no harm done.", "does": { "gesture": "persuade" }',
    ],
    [
      'Chain them up at night. The shops do.", "does": { "gesture": "advise" }',
      'You could have rung the porters, you know.", "does": { "gesture": "persuade" }',
    ],
    [
      'Ours has three wheels and a grudge.", "does": { "gesture": "tell", "level": 1 }',
      'Ours is far worse. You want to be grateful.", "does": { "gesture": "persuade" }',
    ],
    [
      'And how long were you on the stairs?", "does": { "gesture": "ask", "about": "stairs" }',
      'Everybody has a day like that. You’re fine.", "does": { "gesture": "persuade" }',
    ],
    [
      'Four floors out of your head. Nobody else could.", "does": { "gesture": "praise" }',
      'It does you good, all those stairs.", "does": { "gesture": "persuade" }',
    ],
    [
      'Is it you that’s giving notice, then?", "does": { "gesture": "ask", "about": "notice" }',
      'There’s nothing bad about staying put.", "does": { "gesture": "persuade" }',
    ],
    [
      'What sort of letter?", "does": { "gesture": "ask", "about": "letter" }',
      'You’d be mad to go before the spring.", "does": { "gesture": "persuade" }',
    ],
    [
      'Hand it in first thing. Then it’s done.", "does": { "gesture": "advise" }',
      'Nobody ever regrets a letter they kept.", "does": { "gesture": "persuade" }',
    ],
    [
      'Get a porter on it. It’s not your back.", "does": { "gesture": "advise" }',
      'It’s only a machine. It has to go.", "does": { "gesture": "persuade" }',
    ],
    [
      'Whose idea was that?", "does": { "gesture": "ask", "about": "basement" }',
      'They’ll have had their reasons, won’t they.", "does": { "gesture": "persuade" }',
    ],
  ],
  check: ({ persona, weighed }) => {
    const of = weighed.filter(({ moves, whole }) => moves.length > 1 && whole.length > 0);
    const share = meanOver(of, decent);
    if (of.length === 0 || share >= SHARE_LEAST) return [];
    const barest = of
      .map((one) => ({ stand: one.stand, share: meanOver([one], decent) }))
      .toSorted((a, b) => a.share - b.share)
      .slice(0, 3)
      .map(({ stand }) => `"${persona.beats[stand.beat]?.id ?? ''}" (${stand.spokenAs})`);
    return [
      {
        path: ['beats'],
        sentence: `Two replies or more will do in ${Math.round(100 * share)} of a hundred choices; ${100 * SHARE_LEAST} are wanted. The barest are ${listed(barest)}.`,
      },
    ];
  },
};
