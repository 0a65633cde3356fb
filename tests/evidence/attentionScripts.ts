// Claims 25–34 on the shipped persons' talks.
import { mean } from './model.ts';
import type { ScriptCheck } from './claim.ts';
import { wordsAfter } from './buildingScripts.ts';
import { chanceTurns } from './talks.ts';

export const ATTENTION_SCRIPTS: ReadonlyMap<number, readonly ScriptCheck[]> = new Map([
  [
    28,
    [
      {
        says: 'she says more to what was said back than to a murmur or a look away',
        holds: (persona) => {
          const specific = mean(wordsAfter(persona, 'simple_refl', 'complex_refl', 'validate', 'follow_up'));
          return (
            specific > mean(wordsAfter(persona, 'ack')) && specific > mean(wordsAfter(persona, 'distract', 'drift'))
          );
        },
      },
      {
        says: 'and goes on with the same thing more often',
        holds: (persona) => {
          const topics = new Map(persona.beats.map(({ id, topic }) => [id, topic]));
          const goesOn = (...acts: readonly string[]) =>
            mean(
              chanceTurns(persona)
                .filter(
                  ({ reasons, ended }) => reasons.length === 1 && !ended && acts.some((act) => act === reasons[0]?.act),
                )
                .map(({ beat, next }) => (beat !== next && topics.get(beat) === topics.get(next) ? 1 : 0)),
            );
          return (
            goesOn('simple_refl', 'complex_refl', 'validate', 'follow_up') > goesOn('ack', 'distract', 'drift', 'space')
          );
        },
      },
    ],
  ],
]);
