// Why she answered as she did, one sentence a rule (model-spec.md §6, the column "because"), with the claims behind it.
// A sentence says what the move did, never what anybody is (claim 61).
import type { Pronoun, Table } from '../persona/vocabulary.ts';
import type { Act } from './act.ts';
import { fitOf, type Fit } from './fit.ts';
import { needMetBy } from './mending.ts';
import { NEEDS, type NeedName, type Rapport } from './rapport.ts';

/** The rule in a sentence, and the numbers of the claims of science.md §1 it rests on. */
export interface Explanation {
  readonly because: string;
  readonly claims: readonly number[];
}

/** The turn a rule spoke in. With it the sentence can name what was on the table, or which need was met. */
export interface Seen {
  readonly act: Act | 'jolt';
  readonly table: Table;
  readonly before: Rapport;
  readonly after: Rapport;
}

interface Ground {
  readonly says: string | ((seen: Seen) => string | undefined);
  readonly plain?: string; // when nothing was seen
  readonly claims: readonly number[];
}

const of = (says: string, ...claims: readonly number[]): Ground => ({ says, claims });

const fit = ({ act, table }: Seen): Fit => (act === 'jolt' ? 'off' : fitOf(table, act));

/** What taking up, leaving or missing means for each thing that can be on the table. */
const ON_THE_TABLE: Readonly<Record<Table, Readonly<Record<Fit, string>>>> = {
  story: {
    fitting: 'It went further into what {she} {was} telling you.',
    harmless: 'It left what {she} {was} telling you where it was.',
    off: 'It went past what {she} {was} telling you.',
  },
  feeling: {
    fitting: 'It met the feeling in what {she} had said.',
    harmless: 'It left the feeling in what {she} had said where it was.',
    off: 'It went past the feeling in what {she} had said.',
  },
  asks: {
    fitting: 'It answered what {she} had asked you.',
    harmless: 'It left what {she} had asked you unanswered.',
    off: 'It went past what {she} had asked you.',
  },
  candour: {
    fitting: 'It answered what {she} had asked you, and straight.',
    harmless: 'It left the straight answer {she} had asked for unsaid.',
    off: 'It went past the straight answer {she} had asked for.',
  },
  thinking: {
    fitting: 'It left room for a thought that was still on its way.',
    harmless: 'It was a small sound beside a thought that was still on its way.',
    off: 'It spoke into a thought that was still on its way.',
  },
  topic: {
    fitting: 'It took up what {she} had brought up.',
    harmless: 'It left what {she} had brought up where it was.',
    off: 'It went past what {she} had brought up.',
  },
  help: {
    fitting: 'It helped with what {she} had asked for.',
    harmless: 'It left what {she} had asked your help with where it was.',
    off: 'It went past what {she} had asked your help with.',
  },
  none: {
    fitting: 'Nothing in particular was on the table, and you listened all the same.',
    harmless: 'Nothing in particular was on the table, and it changed nothing.',
    off: 'It had nothing to do with where {she} {was}.',
  },
};

const NEED_MET: Readonly<Record<NeedName, string>> = {
  presence: 'It showed that you were there and had heard, which was one thing {she} needed.',
  curiosity: 'It asked about {hers} side of it, which was one thing {she} needed.',
  space: 'It gave {her} the floor back, which was one thing {she} needed.',
  owned: 'You owned your part and left it at that, which was one thing {she} needed.',
};

const needMet = ({ act, before }: Seen): string | undefined => {
  const bit = act === 'jolt' ? 0 : needMetBy(before, act);
  const need = NEEDS.find((one) => one.bit === bit);
  return need && NEED_MET[need.name];
};

/** Not a rule of the model: how a break is explained that comes with her next line and was the learner's doing. */
export const BOUNCE = 'bounce';

const GROUNDS: ReadonlyMap<string, Ground> = new Map<string, Ground>([
  [
    'interrupt',
    of('You took the floor while {she} {was} speaking; that breaks even a good bond at once.', 35, 36, 37, 38),
  ],
  ['persuade', of('You argued a side; pushing breaks even a good bond at once.', 33, 34, 38)],
  ['too-much-too-soon', of('It was two steps deeper than the talk had gone, and {she} now had to answer it.', 17, 18)],
  ['lie-surfaces', of('The talk came back to what you had claimed, and it did not hold.', 31)],
  ['pretence-seen', of('{She} saw that you did not share it.', 30, 31)],
  [
    'pretence-planted',
    {
      says: (seen) =>
        seen.after.ground === 'lied'
          ? 'It was not true of you. It pays now, and has yet to come out.'
          : 'It was not true of you, and it went past what was on the table.',
      plain: 'It was not true of you. It pays now, and has yet to come out.',
      claims: [30, 31],
    },
  ],
  ['looked-away', of('You were elsewhere, and {she} saw it.', 26, 27)],
  [
    'drifted',
    {
      says: ({ before, after }) =>
        after.flow === 'slip' || after.ease < before.ease ? undefined : 'Your mind left, and it did not show.',
      plain: 'Your mind left, and {she} felt it.',
      claims: [25],
    },
  ],
  ['advice-asked', of('{She} had asked what to do, and you said.', 32)],
  [
    'advice-wanted',
    {
      says: ({ before, after }) =>
        after.flow === 'idle' || after.ease < before.ease
          ? 'A suggestion was welcome, and came before you had understood.'
          : undefined,
      plain: 'A suggestion was welcome, and you had understood first.',
      claims: [32],
    },
  ],
  ['unasked-advice', of('Advice that nobody has asked for steers.', 19, 32, 33)],
  ['directness-welcome', of('To {her}, straight talk is care.', 59, 60)],
  ['challenge-invited', of('{She} had asked for the hard thing, and there was enough between you to say it.', 59)],
  ['request-carried', of('There was enough between you to ask that.', 59)],
  ['request-bounced', of('They were words that need trust to carry them, and there was not enough yet.', 59)],
  ['gushed', of('It was too big to be about {her}.', 19)],
  ['nothing-to-mend', of('It treated as broken what was not.', 52, 56)],
  ['check_in', of('It cost a turn, and told you where you were.', 47)],
  ['sorry', of('There was nothing to be sorry for; it cost a turn.', 47)],
  ['adapted', of('You met {hers} pace.', 20)],
  ['nothing-to-adapt', of('It was {hers} pace already.', 20)],
  ['collided', of('The delay on the line made you speak across each other.', 10, 37, 66)],
  ['overlap-welcome', of('You finished it with {her}, not for {her}.', 10, 37)],
  ['silence-shared', of('You left {her} room, and it was company.', 10, 48)],
  ['silence-awkward', of('The room you left felt like a test.', 48)],
  ['silence', of('It was room {she} did not need just then.', 48)],
  ['early-warmth', of('Early on, warmth about one concrete thing counts.', 10, 19)],
  [
    'fit-rule',
    {
      says: (seen) => ON_THE_TABLE[seen.table][fit(seen)],
      plain: 'It took up, left or missed what {she} had put on the table.',
      claims: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    },
  ],
  ['jolt', of('Something came up that was nobody’s doing.', 41)],
  [BOUNCE, of('What you had just said came back, and there was nothing yet to carry it.', 59)],
  ['she-told', of('{She} told you something, and the talk is that deep now.', 16, 17)],
  ['gone', of('{She} had gone.')],
  ['mended', of('{She} had what {she} needed, and the bond held again.', 49, 54, 55, 57)],
  ['need-met', { says: needMet, plain: 'It was one thing {she} needed.', claims: [49, 50, 51, 52, 53, 54] }],
  ['leaves', of('There had been three chances to notice, and this was past the last.', 42)],
  ['hurt-again', of('It was a new hurt on an open one.', 34, 37)],
  ['unheeded-once', of('It slipped past you; once is forgiven.', 44)],
  ['made-it-about-you', of('The apology asked {her} to look after you.', 6, 49, 52)],
  ['unheeded', of('You carried on as if nothing had happened.', 44, 50)],
]);

const SUFFIXES: ReadonlyMap<string, Ground> = new Map<string, Ground>([
  ['saturated', of('It was one of the same kind too many in a row, and added nothing.', 4, 19)],
  ['slow-to-warm', of('The first good move of a run was not felt yet.', 69)],
  ['coasting', of('It was the second turn running that gave nothing, and ease fell.', 46)],
  ['leaves', of('No ease was left to lose, and {she} ended the talk.', 42, 46)],
  ['second-slip', of('It was the second miss running, and the bond broke.', 26)],
]);

type Word = 'she' | 'She' | 'her' | 'hers' | 'was';
const WORDS: Readonly<Record<Pronoun, Readonly<Record<Word, string>>>> = {
  she: { she: 'she', She: 'She', her: 'her', hers: 'her', was: 'was' },
  he: { she: 'he', She: 'He', her: 'him', hers: 'his', was: 'was' },
  they: { she: 'they', She: 'They', her: 'them', hers: 'their', was: 'were' },
};

const spoken = (sentence: string, pronoun: Pronoun): string =>
  sentence.replace(/\{(she|She|her|hers|was)\}/g, (_token, word: Word) => WORDS[pronoun][word]);

/** The rules that have a sentence, without their suffixes. */
export const EXPLAINED: readonly string[] = [...GROUNDS.keys()];
/** What a rule's name may carry after a plus sign. */
export const EXPLAINED_SUFFIXES: readonly string[] = [...SUFFIXES.keys()];

/**
 * A rule as a sentence, suffix included: "fit-rule+saturated" is two sentences, and rests on the claims of both.
 * @throws if the model gave a rule that nobody has explained; a test walks every rule it can give
 */
export function reasonOf(rule: string, pronoun: Pronoun = 'she', seen?: Seen): Explanation {
  const [base = '', suffix] = rule.split('+');
  const ground = GROUNDS.get(base);
  const added = suffix === undefined ? undefined : SUFFIXES.get(suffix);
  if (!ground || (suffix !== undefined && !added))
    throw new Error(`The rule "${rule}" has no sentence in src/rapport/reason.ts.`);
  const first = sentenceOf(ground, seen);
  const because = added ? `${first} ${sentenceOf(added, seen)}` : first;
  return { because: spoken(because, pronoun), claims: [...new Set([...ground.claims, ...(added?.claims ?? [])])] };
}

function sentenceOf({ says, plain }: Ground, seen: Seen | undefined): string {
  if (typeof says === 'string') return says;
  return (seen && says(seen)) ?? plain ?? '';
}
