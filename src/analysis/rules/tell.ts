// What a learner could go by who does not listen: how often the best reply has the most of something that can be seen.
import type { RuleFinding } from '../../persona/rule.ts';
import { meanOver, type Weighed } from './weighed.ts';

/** How much more often than chance the longest reply may be the best one: science.md §4. */
export const OVER_CHANCE = 0.1;
/**
 * The same of any other look of a reply. science.md limits what going by these earns, which is measured in the evidence;
 * how often they are best is the earlier sign, and gets a little more room.
 */
const OVER_CHANCE_OTHERS = 0.15;
/** Fewer choices than these say nothing. */
const CHOICES_LEAST = 8;

/** Finds that the reply with the most of something is the best too often. */
export function tells(
  weighed: readonly Weighed[],
  sight: (says: string) => number,
  what: string,
  overChance = OVER_CHANCE_OTHERS,
): readonly RuleFinding[] {
  const choices = weighed.flatMap((one) => {
    const seen = one.moves.map(({ says }) => sight(says));
    const most = Math.max(...seen);
    const tell = seen.flatMap((value, index) => (value === most ? [index] : []));
    return one.whole.length > 0 && tell.length === 1 ? [{ ...one, at: tell[0] ?? 0 }] : [];
  });
  if (choices.length < CHOICES_LEAST) return [];
  const often = meanOver(choices, (row, one) => {
    const top = Math.max(...row);
    const best = row.filter((value) => value === top).length;
    return best < row.length && row[one.at] === top ? 1 / best : 0;
  });
  const chance = choices.reduce((sum, { moves }) => sum + 1 / moves.length, 0) / choices.length;
  if (often <= chance + overChance) return [];
  const percent = (share: number) => Math.round(100 * share);
  return [
    {
      path: ['beats'],
      sentence: `In ${choices.length} choices ${what} is the best in ${percent(often)} of a hundred cases; chance would be ${percent(chance)}.`,
      hint: 'Even it out where it is easiest: a longer aside here, a plain question there.',
    },
  ];
}
