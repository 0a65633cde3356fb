// A small person for tests of the screen: two topics, one line with a tail, one that is held.
import { parsePersona } from '../../../src/persona/parse.ts';
import type { Persona } from '../../../src/persona/schema.ts';
import { OCCASIONS } from '../../../src/persona/vocabulary.ts';

const cue = (shows: string) => ({ channel: 'hands', clarity: 3, shows });
const line = (says: readonly string[], shows: string, hold = false) => {
  const one = { says, cues: [cue(shows)], view: 'Hers.', ...(hold ? { hold } : {}) };
  return { open: one, guarded: one, disengaged: one };
};
const asks = (id: string, says: string, to: string, about = 'boat') => ({
  id,
  says,
  does: { gesture: 'ask', about },
  to,
});
const rooms = (id: string, says: string, to: string) => ({ id, says, does: { gesture: 'leave-room' }, to });

const source = {
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
    work: 'Mends boats.',
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
  pace: { wordsPerMinute: 120, shortSilence: 3000, longSilence: 8000 },
  brief: { situation: ['You drop by.'], aim: 'To hear how she is.', facts: [] },
  temperament: { ease: 6, trust: 3, silence: 2 },
  opening: ['boat'],
  topics: [
    { id: 'boat', title: 'The boat', entry: 'boat' },
    { id: 'rain', title: 'The rain', entry: 'rain' },
  ],
  orders: [
    ['boat', 'rain'],
    ['boat', 'rain'],
  ],
  close: [{ beat: 'kettle' }],
  beats: [
    {
      id: 'boat',
      topic: 'boat',
      details: ['boat'],
      table: 'story',
      depth: 0,
      lines: line(['I sold the boat on Friday to a man.', 'He never asked me what she was called.'], 'She sits down.'),
      tail: { after: 'on Friday to a man.', keep: 'what she was called' },
      cutIns: [
        { id: 'a-man', says: '—a man', does: { gesture: 'murmur' } },
        { id: 'mine-too', says: '—I sold mine too', does: { gesture: 'tell', level: 1 } },
      ],
      moves: [asks('who', 'Who was he?', 'next'), rooms('say', 'Say.', 'next')],
    },
    {
      id: 'rain',
      topic: 'rain',
      details: ['roof'],
      table: 'topic',
      depth: 0,
      lines: line(['It rains through the roof now.'], 'She looks up.', true),
      moves: [asks('roof', 'Since when?', 'next', 'roof'), rooms('mm', 'Through the roof.', 'next')],
    },
    {
      id: 'kettle',
      topic: 'close',
      table: 'none',
      depth: 0,
      lines: line(['Tea, then.'], 'She stands up.'),
      moves: [rooms('tea', 'Tea.', 'end'), rooms('no-tea', 'No, I must go.', 'end')],
    },
  ],
  hand: [
    { id: 'name', says: 'I went across you.', does: { gesture: 'name' } },
    { id: 'phone', says: '(look at your phone)', does: { gesture: 'look-away' } },
  ],
  cutOff: Array.from({ length: 12 }, (_, index) => ({
    id: `after-${String(index)}`,
    says: `After ${String(index)}.`,
    does: { gesture: 'check-in' },
  })),
  reactions: Object.fromEntries(
    OCCASIONS.map((occasion) => [occasion, { open: { says: [`Hm, ${occasion}.`], cues: [cue('She stops.')] } }]),
  ),
  endings: [{ id: 'done', title: 'Done', reply: { says: ['Mind the step.'] } }],
};

/** Somebody to talk to. `change` is laid over the top level of the file. */
export function someone(change: Readonly<Record<string, unknown>> = {}): Persona {
  const { persona, diagnostics } = parsePersona(JSON.stringify({ ...source, ...change }));
  if (persona === null) throw new Error(diagnostics.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
  return persona;
}
