// Claims 1–24 on the shipped persons' files and their talks.
import type { Persona } from '../../src/persona/schema.ts';
import type { Stance } from '../../src/persona/vocabulary.ts';
import type { Act } from '../../src/rapport/act.ts';
import { fastTalk } from '../support/randomPlay.ts';
import type { ScriptCheck } from './claim.ts';
import { mean } from './model.ts';
import { always, chanceTurns, playTalk, reader, wordsIn } from './talks.ts';

/** Her words in the turns in which only this was done, and nothing broke or ended. */
export const wordsAfter = (persona: Persona, ...acts: readonly Act[]): readonly number[] =>
  chanceTurns(persona)
    .filter(
      ({ reasons, before, after, ended }) =>
        reasons.length === 1 && before.bond === 'intact' && after.bond === 'intact' && !ended,
    )
    .filter(({ reasons }) => acts.some((act) => act === reasons[0]?.act))
    .map(wordsIn);

const linesOf = (persona: Persona, stance: Stance): readonly number[] =>
  persona.beats.map(({ lines }) => lines[stance].says.join(' ').split(/\s+/).length);

const asideHeard = (persona: Persona, policy: typeof reader): boolean =>
  [0, 1, 2, 3].some((seed) => playTalk(fastTalk(persona, seed), policy).position.asides.length > 0);

export const BUILDING_SCRIPTS: ReadonlyMap<number, readonly ScriptCheck[]> = new Map([
  [
    3,
    [
      {
        says: 'she says more after an open question than after a closed one, where both were asked',
        only: (persona) => wordsAfter(persona, 'open_q').length > 2 && wordsAfter(persona, 'closed_q').length > 2,
        holds: (persona) => mean(wordsAfter(persona, 'open_q')) > mean(wordsAfter(persona, 'closed_q')),
      },
    ],
  ],
  [
    12,
    [
      {
        says: 'there is something true to share and something untrue on offer, and neither before she has said anything of it',
        holds: (persona) => {
          const claims = persona.beats.flatMap(({ id, moves }) =>
            moves.flatMap(({ does, also }) =>
              [does, also].flatMap((one) => (one?.gesture === 'claim' ? [{ beat: id, fact: one.fact }] : [])),
            ),
          );
          const truths = new Set(claims.map(({ fact }) => persona.brief.facts.find(({ id }) => id === fact)?.truth));
          return (
            truths.has('false') &&
            (truths.has('true') || truths.has('near')) &&
            claims.every(({ beat }) => beat !== persona.opening[0])
          );
        },
      },
    ],
  ],
  [
    13,
    [
      {
        says: 'somebody behind a counter gives something unasked to who reads her, and nothing to pleasantries',
        only: ({ setting, asides }) => setting.relationship === 'service' && asides.length > 0,
        holds: (persona) =>
          asideHeard(persona, reader) && !asideHeard(persona, always('murmur')) && !asideHeard(persona, always('gush')),
      },
    ],
  ],
  [
    23,
    [
      {
        says: 'her lines are longest when open and shortest when disengaged, on every beat and in every talk',
        holds: (persona) => {
          const [open, guarded, quiet] = [
            linesOf(persona, 'open'),
            linesOf(persona, 'guarded'),
            linesOf(persona, 'disengaged'),
          ];
          const said = (stance: Stance) =>
            mean(
              chanceTurns(persona)
                .filter(({ after, ended }) => !ended && after.stance === stance)
                .map(wordsIn),
            );
          return (
            open.every((words, at) => words > (guarded[at] ?? 0)) &&
            mean(guarded) > mean(quiet) &&
            said('open') > said('guarded') &&
            said('guarded') > said('disengaged')
          );
        },
      },
      {
        says: 'read, she says far more in all than to murmurs, and is more at ease at the end',
        holds: (persona) =>
          [0, 1, 2, 3].every((seed) => {
            const [read, murmured] = [reader, always('murmur')].map((policy) =>
              playTalk(fastTalk(persona, seed), policy),
            );
            const words = (talk: typeof read) => (talk?.turns ?? []).map(wordsIn).reduce((sum, one) => sum + one, 0);
            return (
              words(read) > 2 * words(murmured) &&
              (read?.position.rapport.ease ?? 0) > (murmured?.position.rapport.ease ?? 8)
            );
          }),
      },
    ],
  ],
  [
    24,
    [
      {
        says: 'where lateness is a cue it is never one of being open',
        only: ({ beats }) =>
          beats.some(({ lines }) =>
            [lines.guarded, lines.disengaged].some(({ cues }) => cues.some(({ channel }) => channel === 'latency')),
          ),
        holds: ({ beats }) => beats.every(({ lines }) => lines.open.cues.every(({ channel }) => channel !== 'latency')),
      },
    ],
  ],
]);
