// The three numbers in sentences: what was counted, and why there is none when there is none.
import type { Pronoun } from '../../persona/vocabulary.ts';
import type { Noticing } from '../../scoring/noticing.ts';
import type { Repair } from '../../scoring/repair.ts';
import type { Sustaining } from '../../scoring/sustaining.ts';
import type { Tally } from '../../scoring/tally.ts';
import { inTurns, capital, counted, listed, ordinal, times } from './counting.ts';
import { inWords } from './people.ts';
import { grammarOf } from './pronoun.ts';

export const numbersText = {
  notTested: 'not tested',
  repair: {
    name: 'Repair',
    of: 'of 10',
    why: (why: 'nothing-broke' | 'no-turn-left', pronoun: Pronoun): string => {
      const { They } = grammarOf(pronoun);
      return why === 'nothing-broke'
        ? `${They} never broke off, so there was nothing to mend.`
        : 'It broke in the last words, and no turn was left to answer it in.';
    },
    says: (repair: Repair, pronoun: Pronoun): string => repairSentence(repair, pronoun),
  },
  noticing: {
    name: 'Noticing',
    of: (shifts: number): string => `of ${shifts} ${shifts === 1 ? 'shift' : 'shifts'}`,
    says: (noticing: Noticing): string => noticingSentence(noticing),
  },
  sustaining: {
    name: 'Sustaining',
    of: (turns: number): string => `of ${turns} turns open`,
    tooShort: (turns: number): string =>
      `${capital(counted(turns, 'turn'))} ${turns === 1 ? 'is' : 'are'} too few to say anything about holding on.`,
    says: (held: Sustaining, pronoun: Pronoun): string => sustainingSentence(held, pronoun),
  },
  counted: ({ questions, longestQuestions, reflections, unaskedAdvice, cutIns, silences }: Tally): string => {
    const parts = [
      `${counted(questions, 'question')}${longestQuestions > 2 ? ` (${inWords(longestQuestions)} turns of them running)` : ''}`,
      reflections === 0 ? 'nothing said back' : `${counted(reflections, 'thing')} said back`,
      unaskedAdvice === 0 ? 'no advice unasked' : `${counted(unaskedAdvice, 'piece')} of advice nobody had asked for`,
      ...(cutIns ? [`${counted(cutIns, 'sentence')} broken off`] : []),
      ...(silences ? [counted(silences, 'silence')] : []),
    ];
    return `Counted and not scored: ${listed(parts)}.`;
  },
} as const;

function repairSentence({ episodes, yours, nobodys }: Repair, pronoun: Pronoun): string {
  const { them, they } = grammarOf(pronoun);
  const [only] = episodes;
  if (only && episodes.length === 1) {
    const { by, answered, opened, fate, met, needed, harmful } = {
      ...only.episode,
      harmful: only.episode.turns.filter((one) => one.harmful).length,
    };
    const whose = `One break, and ${by === 'you' ? 'you made it' : 'nobody made it'}.`;
    const turned =
      answered === null
        ? `Nothing turned towards ${them}`
        : `You turned towards ${them} on the ${ordinal(Math.max(1, answered - opened))} turn`;
    const gave =
      fate === 'mended' ? '' : met > 0 ? `, and gave ${inWords(met)} of ${inWords(needed)} things ${they} needed` : '';
    const came =
      fate === 'mended'
        ? ', and it mended.'
        : fate === 'left'
          ? `, and ${they} ended it.`
          : answered === null
            ? ', and it stayed open.'
            : '; it stayed open.';
    const harm = harmful === 0 ? '' : ` ${capital(counted(harmful, 'turn'))} made it worse.`;
    return `${whose} ${turned}${gave}${came}${harm}`;
  }
  const count = (which: (by: 'you' | 'nobody') => boolean) =>
    episodes.filter(({ episode }) => which(episode.by)).length;
  const made = count((by) => by === 'you');
  const mended = episodes.filter(({ episode }) => episode.fate === 'mended').length;
  const whose =
    made === 0
      ? 'none of your making'
      : made === episodes.length
        ? 'all of your making'
        : `${inWords(made)} of your making`;
  const split =
    yours !== null && nobodys !== null
      ? ` Those you made come to ${Math.round(yours)}, what came of itself to ${Math.round(nobodys)}.`
      : '';
  return `${capital(counted(episodes.length, 'break'))}, ${whose}. ${mended === episodes.length ? 'All of them mended.' : `${capital(inWords(mended))} mended.`}${split}`;
}

function noticingSentence({ why, presses, falseAlarms, shifts, medianDelay }: Noticing): string {
  const idle = falseAlarms.length;
  if (why !== null) {
    const none = 'Nothing shifted that a cue could have shown, so there was nothing to notice.';
    return idle ? `${none} You pressed “Something shifted” ${times(idle)}, ${inTurns('before', falseAlarms)}.` : none;
  }
  const missed = shifts.filter(({ noticed }) => noticed === null).map(({ turn }) => turn);
  const wentBy = missed.length === 0 ? '' : ` What shifted ${inTurns('in', missed)} went by.`;
  if (presses.length === 0) return `You did not press “Something shifted”.${wentBy}`;
  const pressed = `You pressed “Something shifted” ${times(presses.length)}, ${inTurns('before', presses)}`;
  const had = medianDelay === null ? 'it had' : medianDelay <= 1 ? 'it just had' : 'it had, a turn earlier';
  if (idle === 0) return `${pressed}, and ${had}.${wentBy || ' You did not press it when nothing had.'}`;
  if (idle === presses.length) return `${pressed}, and nothing had.${wentBy}`;
  return `${pressed}. ${capital(times(idle))} nothing had.${wentBy}`;
}

function sustainingSentence({ firstOpen, longest, drift }: Sustaining, pronoun: Pronoun): string {
  const { They, were, they } = grammarOf(pronoun);
  const moved =
    drift === null || Math.abs(drift) < 0.5
      ? ''
      : drift > 0
        ? ` ${They} ended more at ease than ${they} began.`
        : ` ${They} ended less at ease than ${they} began.`;
  if (!longest) return `${They} ${were} never open for a whole turn.${moved}`;
  const start = firstOpen === 0 || firstOpen === null ? '' : `First at turn ${firstOpen}. `;
  const where = longest.turns === 1 ? `, turn ${longest.from}` : `, from turn ${longest.from} to turn ${longest.to}`;
  return `${start}The longest open stretch was ${counted(longest.turns, 'turn')}${where}.${moved}`;
}
