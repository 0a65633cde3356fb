import type { Rapport } from '../../rapport/rapport.ts';
import { actsOf, alwaysAtHand } from './actsOf.ts';
import { did } from './weighed.ts';
import type { WalkedRule } from './walked.ts';

/** A good move of somebody slow to warm shows in the run it begins. */
const gains = ({ flow }: Rapport): number => (flow === 1 || flow === 2 ? flow : 0);

export const trap: WalkedRule = {
  code: 'trap',
  group: 'dynamics',
  severity: 'warning',
  title: 'Nothing helps here',
  sentence: 'Of all that can be said or left unsaid here, nothing makes it better, however she has come to be here.',
  why: 'There is nothing to learn from a choice without a better side.',
  mend: 'Let one of the replies fit what this line puts on the table in that stance.',
  bad: [
    [
      'everybody else’s.", "does": { "gesture": "listen", "to": "meaning" }',
      'everybody else’s.", "does": { "gesture": "inform" }',
    ],
    ['"disengaged": {\n          "says": ["I’ve letters', '"disengaged": ▸{\n          "says": ["I’ve letters'],
  ],
  check: ({ persona, studies: [study], stands }) => {
    if (!study) return [];
    const hand = alwaysAtHand(study.talk);
    return stands.flatMap(({ beat: index, spokenAs, table, rapports }) => {
      const beat = persona.beats[index];
      const whole = rapports.filter(({ bond, ease, trust }) => bond === 'intact' && ease < 4 + trust);
      if (!beat || spokenAs === 'open' || whole.length === 0) return [];
      const replies = beat.moves.map((move) => actsOf(study.talk, beat, move));
      const helps = [...replies, ...hand.map((act) => [act])].some((acts) =>
        whole.some((now) => {
          const after = did(study.talk, now, acts, table);
          return (
            after.ease > now.ease || after.trust > now.trust || (after.bond === 'intact' && gains(after) > gains(now))
          );
        }),
      );
      return helps
        ? []
        : [
            {
              path: ['beats', index, 'lines', spokenAs],
              sentence: `While she is ${spokenAs}, nothing that can be done at "${beat.id}" makes it better.`,
            },
          ];
    });
  },
};
