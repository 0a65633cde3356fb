// Claims 58–73 on the shipped persons' files, their talks, and what the program says after one.
import { readFileSync, readdirSync } from 'node:fs';
import type { Persona } from '../../src/persona/schema.ts';
import { CUE_LOSS, MEDIA, STANCES, type Medium, type Stance } from '../../src/persona/vocabulary.ts';
import { EXPLAINED, EXPLAINED_SUFFIXES, reasonOf } from '../../src/rapport/reason.ts';
import { shows } from '../../src/dialogue/speech.ts';
import { debriefText } from '../../src/ui/text/debrief.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import type { ScriptCheck } from './claim.ts';
import { mean } from './model.ts';
import { always, playTalk, reader, type TalkPolicy } from './talks.ts';

const SEEDS = [0, 1, 2, 3];
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The beats heard in a talk, and how deep they are. */
const heard = (persona: Persona, seed: number, policy: TalkPolicy): readonly string[] =>
  playTalk(fastTalk(persona, seed), policy).position.heard;
const depthOf = (persona: Persona, beats: readonly string[]): number =>
  mean(beats.map((id) => persona.beats.find((beat) => beat.id === id)?.depth ?? 0));

/** Beats that some reply leads to only when she is open and trusts. */
const locked = (persona: Persona): readonly string[] =>
  persona.beats.flatMap(({ moves }) =>
    moves.flatMap(({ to }) =>
      typeof to === 'string'
        ? []
        : to.flatMap(({ beat, when }) =>
            when &&
            [when].flat().every(({ stance, trustAtLeast }) => stance?.join() === 'open' && (trustAtLeast ?? 0) >= 2)
              ? [beat]
              : [],
          ),
    ),
  );

/** Sentences that judge the person, not the move. */
const JUDGES =
  /\byou(?: are|’re|'re| were) (?:an? |not |too |so |very )?(?:good|bad|poor|cold|rude|selfish|kind|warm|distant|careless|unkind|insensitive|manipulative|listener|person|empath)|\byour (?:personality|character|empathy|fault)\b|\byou (?:always|never)\b|\b(?:failed|failure|wrong answer)\b/i;

const cuesOf = ({ beats }: Persona, stance: Stance) => beats.flatMap(({ lines }) => lines[stance].cues);
const smiling = (persona: Persona, stance: Stance): number =>
  cuesOf(persona, stance).filter(({ shows: text }) => /smil/i.test(text)).length / persona.beats.length;
const shown = (persona: Persona, medium: Medium): number =>
  STANCES.flatMap((stance) => cuesOf(persona, stance)).filter((cue) => shows(medium, cue)).length;

export const CONSEQUENCE_SCRIPTS: ReadonlyMap<number, readonly ScriptCheck[]> = new Map([
  [
    58,
    [
      {
        says: 'read, she tells deeper things than to murmurs, in every order; and what is locked opens to the reader alone',
        holds: (persona) => {
          const kept = locked(persona);
          const opened = SEEDS.flatMap((seed) => heard(persona, seed, reader)).filter((id) => kept.includes(id));
          const murmured = SEEDS.flatMap((seed) => heard(persona, seed, always('murmur'))).filter((id) =>
            kept.includes(id),
          );
          return (
            kept.length > 0 &&
            opened.length > 0 &&
            murmured.length === 0 &&
            SEEDS.every(
              (seed) =>
                depthOf(persona, heard(persona, seed, reader)) >
                depthOf(persona, heard(persona, seed, always('murmur'))),
            )
          );
        },
      },
    ],
  ],
  [
    61,
    [
      {
        says: 'no reason given after a talk judges the person',
        only: ({ id }) => id === 'mara',
        holds: () =>
          EXPLAINED.every((rule) =>
            ['', ...EXPLAINED_SUFFIXES.map((suffix) => `+${suffix}`)].every(
              (suffix) => !JUDGES.test(reasonOf(rule + suffix).because),
            ),
          ) && JUDGES.test('You were too cold.'),
      },
      {
        says: 'nor does anything else the debrief says',
        only: ({ id }) => id === 'mara',
        holds: () =>
          readdirSync(new URL('../../src/ui/text/', import.meta.url))
            .filter((file) => file.startsWith('debrief'))
            .every((file) => !JUDGES.test(read(`src/ui/text/${file}`))),
      },
    ],
  ],
  [
    63,
    [
      {
        says: 'she smiles about as often when guarded as when open, and never less',
        holds: (persona) =>
          smiling(persona, 'open') > 0 &&
          smiling(persona, 'guarded') >= smiling(persona, 'open') &&
          smiling(persona, 'guarded') - smiling(persona, 'open') < 0.25,
      },
    ],
  ],
  [
    64,
    [
      {
        says: 'each stance has cues of gaze, face or body, and hardly any cue belongs to two',
        holds: (persona) => {
          const texts = STANCES.map((stance) => cuesOf(persona, stance).map(({ shows: text }) => text));
          const seen = STANCES.every(
            (stance) =>
              cuesOf(persona, stance).filter(({ channel }) => ['gaze', 'face', 'posture', 'hands'].includes(channel))
                .length >=
              persona.beats.length / 3,
          );
          const all = new Set(texts.flat());
          const shared = [...all].filter((text) => texts.filter((some) => some.includes(text)).length > 1);
          return seen && shared.length <= 0.05 * all.size;
        },
      },
    ],
  ],
  [
    65,
    [
      {
        says: 'of somebody met in a room, video shows fewer cues and a telephone fewer still',
        only: ({ setting }) => setting.medium === 'in person',
        holds: (persona) =>
          shown(persona, 'in person') > shown(persona, 'video') && shown(persona, 'video') > shown(persona, 'phone'),
      },
      {
        says: 'whoever is met on a line still shows something in every line',
        only: ({ setting }) => setting.medium !== 'in person',
        holds: (persona) =>
          persona.beats.every(({ lines }) =>
            STANCES.every((stance) => lines[stance].cues.some((cue) => shows(persona.setting.medium, cue))),
          ),
      },
    ],
  ],
  [
    68,
    [
      {
        says: 'the library spans four relations, a room and a line, no trust to speak of and much',
        only: ({ id }) => id === 'mara',
        holds: () => {
          const all = SHIPPED.map(shipped);
          const trusts = all.map(({ temperament }) => temperament.trust);
          return (
            new Set(all.map(({ setting }) => setting.relationship)).size >= 4 &&
            new Set(all.map(({ setting }) => setting.medium)).size >= 2 &&
            Math.min(...trusts) <= 1 &&
            Math.max(...trusts) === 3 &&
            MEDIA.length === Object.keys(CUE_LOSS).length
          );
        },
      },
    ],
  ],
  [
    73,
    [
      {
        says: 'after a talk it is asked, and nothing that scores reads the answer',
        only: ({ id }) => id === 'mara',
        holds: () =>
          /in your body when you are really present/.test(JSON.stringify(debriefText.reflection)) &&
          readdirSync(new URL('../../src/scoring/', import.meta.url)).every(
            (file) => !/\.note\b|\bnote:/.test(read(`src/scoring/${file}`)),
          ),
      },
    ],
  ],
]);
