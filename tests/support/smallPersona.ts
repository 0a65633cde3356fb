// The smallest person the parser lets through, and the parts to make one a little larger. Everything a test does not
// care about is as plain as it can be; what it cares about stands in the test.
import { parsePersona } from '../../src/persona/parse.ts';
import type { Persona } from '../../src/persona/schema.ts';
import { OCCASIONS } from '../../src/persona/vocabulary.ts';

type Change = Readonly<Record<string, unknown>>;

/** A cue nobody could miss, in person. */
export const cue = (shows = 'She stops.', change: Change = {}) => ({
  channel: 'hands',
  clarity: 3,
  shows,
  ...change,
});

/** A line in one stance. */
export const line = (says: readonly string[], change: Change = {}) => ({
  says,
  cues: [cue()],
  view: 'Hers.',
  ...change,
});

/** The same line in all three stances. */
export const lines = (says: readonly string[], change: Change = {}) => ({
  open: line(says, change),
  guarded: line(says, change),
  disengaged: line(says, change),
});

/** Words that leave her the floor, and go on. */
export const room = (id: string, to: unknown = 'next') => ({
  id,
  says: `Words of ${id}.`,
  does: { gesture: 'leave-room' },
  to,
});

/** Words with any gesture. */
export const says = (id: string, does: Change, to: unknown = 'next') => ({ id, says: `Words of ${id}.`, does, to });

/** A beat with two moves that go on. */
export const beat = (id: string, change: Change = {}) => ({
  id,
  topic: 'boat',
  details: [id],
  table: 'story',
  depth: 0,
  lines: lines([`This is the line of ${id}.`, 'And there is more of it.']),
  moves: [says(`ask-${id}`, { gesture: 'ask', about: id }), room(`room-${id}`)],
  ...change,
});

const reactions = Object.fromEntries(
  OCCASIONS.map((occasion) => [occasion, { open: { says: [`Hm, ${occasion}.`], cues: [cue()] } }]),
);

/** What a persona file says, as data. `change` is laid over its top level. */
export const smallFile = (change: Change = {}): Change => ({
  format: 1,
  id: 'nora',
  version: '1.0.0',
  language: 'en-GB',
  author: 'The tests',
  licence: 'MIT',
  name: 'Nora',
  pronouns: 'she',
  about: {
    age: 44,
    work: 'mends boats',
    summary: 'Nora mends boats. She has sold one.',
    teaches: ['Waiting.'],
    wants: 'To be asked.',
    hides: 'The boat.',
    baseline: 'She speaks slowly.',
  },
  setting: {
    relationship: 'friend',
    place: 'in her shed',
    when: 'a Sunday',
    medium: 'in person',
    scene: 'kitchen',
    minutes: 3,
    portrait: 'anyone',
  },
  brief: {
    situation: ['You drop by.'],
    aim: 'To hear how she is.',
    facts: [
      { id: 'own-boat', says: 'You had a boat.', truth: 'true' },
      { id: 'old-oar', says: 'You have an oar.', truth: 'near' },
      { id: 'sea-captain', says: 'You were a captain.', truth: 'false', caught: ['You were sick on a ferry.'] },
    ],
  },
  temperament: { ease: 6, trust: 3, silence: 2 },
  opening: ['boat'],
  topics: [
    { id: 'boat', title: 'The boat', entry: 'sold' },
    { id: 'rain', title: 'The rain', entry: 'roof' },
  ],
  orders: [
    ['boat', 'rain'],
    ['rain', 'boat'],
  ],
  close: [{ beat: 'kettle' }],
  beats: [
    beat('boat'),
    beat('sold'),
    beat('roof', { topic: 'rain' }),
    beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] }),
  ],
  hand: [
    { id: 'name', says: 'I went across you.', does: { gesture: 'name' } },
    { id: 'check-in', says: 'Am I any use here?', does: { gesture: 'check-in' } },
    { id: 'sorry', says: 'Sorry, that was me.', does: { gesture: 'sorry' } },
    { id: 'give-back', says: 'Go on. You’d got to —', does: { gesture: 'leave-room' } },
    { id: 'murmur', says: 'Mm.', does: { gesture: 'murmur' } },
    { id: 'phone', says: '(look at your phone)', does: { gesture: 'look-away' } },
  ],
  cutOff: Array.from({ length: 12 }, (_, index) => ({
    id: `after-${index}`,
    says: `After ${index}.`,
    does: { gesture: 'check-in' },
  })),
  reactions,
  endings: [{ id: 'done', title: 'Done', reply: { says: ['Mind the step.'] } }],
  ...change,
});

/** A persona file as text, a key a line. */
export const smallText = (change: Change = {}): string => JSON.stringify(smallFile(change), null, 2);

/** Somebody to talk to. */
export function smallPersona(change: Change = {}): Persona {
  const { persona, diagnostics } = parsePersona(smallText(change));
  if (!persona) throw new Error(diagnostics.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
  return persona;
}
