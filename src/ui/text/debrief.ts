// What the program says after a talk. It says what a move did, never what anybody is; the verbs are of the past.
import type { Turn } from '../../dialogue/turn.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Pronoun, Stance } from '../../persona/vocabulary.ts';
import type { Effect } from '../../scoring/course.ts';
import type { Headline } from '../../scoring/headline.ts';
import type { Mark } from '../../scoring/marks.ts';
import type { KeyMoment, MomentKind } from '../../scoring/moments.ts';
import type { Guess } from '../../session/session.ts';
import { capital, counted, ordinal, times } from './counting.ts';
import { inWords } from './people.ts';
import { grammarOf } from './pronoun.ts';

const STANCE_WORDS: Readonly<Record<Stance, string>> = { open: 'open', guarded: 'guarded', disengaged: 'gone quiet' };
const FURTHER: readonly Stance[] = ['open', 'guarded', 'disengaged'];

const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  deepened: 'Deepened',
  held: 'Held',
  helped: 'Helped',
  drifted: 'Drifted',
  slipped: 'Slipped',
  broke: 'Broke',
  came: 'Broke',
  repaired: 'Repaired',
  left: 'Ended',
  unknowable: 'You could not have known',
};

const MOMENT_WORDS: Readonly<Record<MomentKind, string>> = {
  left: 'The end of it',
  break: 'A break',
  'hurt-again': 'A second hurt',
  'about-you': 'An apology that turned round',
  pretended: 'Pretended',
  'cue-went-by': 'A cue that went by',
  'looked-away': 'Looked away',
  missed: 'Went past it',
  coasted: 'Two turns that gave nothing',
  came: 'Nobody’s doing',
  repair: 'A repair',
  'turned-back': 'Turned back',
  silence: 'A silence, held',
  'common-ground': 'Common ground, and true',
  opened: 'Opened',
  'asked-further': 'Asked further',
  'said-back': 'Said back',
  'made-sense': 'It made sense',
  told: 'Something of your own',
  'joined-in': 'Joined in',
  straight: 'Said straight',
  fitted: 'It fitted',
};

/** Why a bond broke, beside the two strokes on the curve. The second is for where there is little room. */
const BREAK_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  interrupt: ['you cut in', 'cut in'],
  persuade: ['you pushed', 'pushed'],
  'too-much-too-soon': ['too much, too soon', 'too soon'],
  'lie-surfaces': ['it had not been true', 'not true'],
  'pretence-seen': ['it was not true', 'not true'],
  'unasked-advice': ['advice, unasked', 'advice'],
  'request-bounced': ['asked too early', 'too early'],
  bounce: ['it came back', 'came back'],
  jolt: ['nobody’s doing', 'not you'],
};

export const debriefText = {
  title: (name: string): string => `After ${name}`,
  opening: 'Going over it once more.',
  where: ({ name, setting }: Persona): string => `${name}, ${setting.when}`,
  back: 'Back to people',

  notHere: {
    title: 'That talk is not here.',
    body: 'It was kept in another browser, or it has been taken away. Talks stay on the device they were had on.',
  },
  unreadable: 'That talk cannot be read.',
  nobody: (id: string): string =>
    `The file of “${id}” is not here, and without it nothing can be told about this talk.`,
  nobodyTitle: 'That person is not here.',
  nothingSaid: {
    title: 'Nothing has been said yet.',
    body: 'There is something to look back on after the first turn.',
    goOn: 'Go on with it',
  },
  sittings: {
    name: 'Sittings of this talk',
    sideBySide: 'Side by side',
    one: (number: number, takenOver: number): string =>
      `${capital(ordinal(number))} sitting${takenOver > 0 ? `, again from turn ${takenOver + 1}` : number > 1 ? ', again from the first line' : ''}`,
  },
  stillOpen: (turn: number): string => `This talk is still open, at turn ${turn}.`,
  goOn: 'Go on with it',
  reworded: (name: string): string =>
    `Some of ${name}’s words have been changed since you talked. The turns are as they were.`,
  rewritten: (name: string, then: string, now: string, fits: number, of: number): string =>
    `${name}’s script has been changed since you talked${then === now ? '' : ` (${then} then, ${now} now)`}. ${
      fits === of
        ? 'Every turn still fits, and what you see is how it goes today.'
        : fits === 0
          ? 'No turn of it fits any more.'
          : `It still fits up to turn ${fits}, and that is what you see.`
    }`,
  cutShort: (fits: number): string =>
    `After turn ${fits} the record no longer fits the script, so it is shown up to there.`,

  guess: {
    question: (pronoun: Pronoun): string => `How connected did ${grammarOf(pronoun).they} feel, at the end?`,
    first: 'Your own sense of it first. What happened comes after.',
    felt: (pronoun: Pronoun): string => `${grammarOf(pronoun).They} ${grammarOf(pronoun).were}`,
    stances: [
      ['open', 'Open', 'At ease with you, and telling you things.'],
      ['guarded', 'Guarded', 'Polite, and careful what to say.'],
      ['disengaged', 'Gone quiet', 'Already somewhere else.'],
    ] satisfies readonly (readonly [Stance, string, string])[],
    howSure: 'How sure are you?',
    sure: [
      ['sure', 'Sure'],
      ['fairly', 'Fairly sure'],
      ['guess', 'Only a guess'],
    ] satisfies readonly (readonly [Guess['sure'], string])[],
    see: 'See what happened',
    missing: 'Choose one of each, and go on.',
  },

  guessed: {
    before: 'Before you saw this',
    yours: 'Your guess',
    was: (pronoun: Pronoun): string => `${grammarOf(pronoun).They} ${grammarOf(pronoun).were}`,
    ended: 'It ended',
    guess: ({ stance, sure }: Guess): string =>
      `${capital(STANCE_WORDS[stance])}, ${sure === 'sure' ? 'and sure' : sure === 'fairly' ? 'fairly sure' : 'only a guess'}.`,
    stance: (stance: Stance, from: number | null): string =>
      `${capital(STANCE_WORDS[stance])}, ${from === null ? 'from the start' : `from turn ${from}`}.`,
    gone: (turn: number): string => `Gone, at turn ${turn}.`,
    compared: (guess: Stance, was: Stance, pronoun: Pronoun): string => {
      const { They, they, were } = grammarOf(pronoun);
      const gap = FURTHER.indexOf(was) - FURTHER.indexOf(guess);
      if (gap === 0) return `You felt it as ${they} did.`;
      return `${They} ${were} ${gap < 0 ? 'nearer' : 'further away'} than you felt.`;
    },
    ending: (title: string): string => `${title}.`,
    endedBy: { you: 'You got up.', her: 'Before its time.', script: 'Here.' },
  },

  headline: (headline: Headline, pronoun: Pronoun): string => {
    const { They, they, them, were } = grammarOf(pronoun);
    switch (headline.kind) {
      case 'barely-begun':
        return 'It had only just begun.';
      case 'she-left':
        return `${They} ended it, at turn ${inWords(headline.turn)}.`;
      case 'still-away':
        if (headline.turn === 0) return `It was broken when it began, and stayed so.`;
        return headline.by === 'you'
          ? `You lost ${them} at turn ${inWords(headline.turn)}, and ${they} had not come back.`
          : `Something came between you at turn ${inWords(headline.turn)}, and stayed there.`;
      case 'came-back':
        return headline.by === 'you'
          ? `You lost ${them} for ${counted(headline.turns, 'turn')}, and ${they} came back.`
          : `Something took ${them} away for ${counted(headline.turns, 'turn')}, and ${they} came back.`;
      case 'came-back-often':
        return `${They} went away ${times(headline.times)}, and came back each time.`;
      case 'stayed-open':
        return `${They} ${were} with you all the way.`;
      case 'opened':
        return `${They} opened at turn ${inWords(headline.turn)}, and stayed.`;
      case 'drifted-off':
        return `${They} had opened, and from turn ${inWords(headline.turn)} on ${were} careful again.`;
      case 'came-and-went':
        return `${They} came and went, and ${were} with you at the end.`;
      case 'stayed-careful':
        return `${They} stayed careful all the way through.`;
      case 'gone-quiet':
        return `${They} went quiet, a little at a time.`;
    }
  },
  tookBack: (count: number): string =>
    `You took back ${counted(count, 'turn')}. What is drawn is the talk as it stands.`,

  curve: {
    label: (name: string): string => `How easy ${name} was with you, turn by turn`,
    heights: ['at ease', 'careful', 'gone quiet'],
    stance: 'stance',
    turn: 'turn',
    strip: [
      ['open', 'open'],
      ['guarded', 'guarded'],
      ['disengaged', 'disengaged'],
    ] satisfies readonly (readonly [Stance, string])[],
    asTable: 'The same as a table',
    hideTable: 'Put the table away',
    hint: 'Move along the curve to read it turn by turn.',
    value: (turn: number, of: number, ease: number, stance: Stance, marks: readonly string[]): string =>
      [`Turn ${turn} of ${of}`, `ease ${ease}`, stance, ...marks].join(', '),
    at: (turn: number): string => `Turn ${turn}`,
    mark: (mark: Mark, pronoun: Pronoun): readonly [long: string, short: string] => {
      const { they } = grammarOf(pronoun);
      switch (mark.kind) {
        case 'break':
          return mark.rule.endsWith('+second-slip')
            ? ['missed twice running', 'missed twice']
            : (BREAK_WORDS[mark.rule] ?? ['it broke', 'it broke']);
        case 'mend':
          return ['mended', 'mended'];
        case 'missed':
          return ['a cue went by', 'cue went by'];
        case 'silence':
          return mark.wordless ? ['silence', 'silence'] : ['room', 'room'];
        case 'notice':
          return mark.shifted ? ['you noticed', 'noticed'] : ['nothing had', 'nothing had'];
        case 'unknowable':
          return ['no cue yet', 'no cue yet'];
        case 'left':
          return [`${they} left`, `${they} left`];
      }
    },
  },

  table: {
    caption: (name: string): string => `The talk with ${name}, turn by turn`,
    heads: (pronoun: Pronoun): readonly [string, string, string, string, string, string] => [
      'Turn',
      'What you did',
      `How ${grammarOf(pronoun).they} ${grammarOf(pronoun).were}`,
      'Ease',
      'What happened',
      'Because',
    ],
    stance: (stance: Stance): string => capital(STANCE_WORDS[stance]),
    effect: (effect: Effect): string => EFFECT_WORDS[effect],
  },
  did: ({ event, said, cut }: Turn): { readonly words: string; readonly quoted: string | null } => {
    switch (event.type) {
      case 'say':
        return { words: 'You said', quoted: said };
      case 'cut-in':
        return { words: cut ? 'You cut in with' : 'You joined in with', quoted: said };
      case 'silence':
        return {
          words: event.length === 'short' ? 'You were silent for a moment.' : 'You stayed silent.',
          quoted: null,
        };
      case 'look-away':
        return said === null
          ? { words: 'You looked away.', quoted: null }
          : { words: 'You looked away, with', quoted: said };
      case 'leave':
      case 'notice':
        return { words: 'You got up.', quoted: null };
    }
  },

  moments: {
    heading: (count: number): string => (count === 1 ? 'One moment' : `${capital(inWords(count))} moments`),
    kind: ({ kind, course }: KeyMoment): string =>
      kind === 'silence' && course.turn.said !== null ? 'Room, given' : MOMENT_WORDS[kind],
    turn: (turn: number): string => `turn ${turn}`,
    unsaid: (pronoun: Pronoun): string => `What ${grammarOf(pronoun).they} did not say`,
    again: 'Try again from here',
    againAt: (turn: number): string => `Try again from here, before turn ${turn}`,
    replay: (pronoun: Pronoun): string => `What ${grammarOf(pronoun).they} would have said`,
    replayAt: (turn: number, pronoun: Pronoun): string =>
      `What ${grammarOf(pronoun).they} would have said otherwise, at turn ${turn}`,
    noticed: (turns: number): string => `You noticed ${counted(turns, 'turn')} later.`,
    cutWords: (said: string): { readonly before: string; readonly last: string } => {
      const words = said.split(/\s+/).slice(-9);
      const more = said.split(/\s+/).length > words.length ? '…' : '';
      return {
        before: `${more}${words.slice(0, -1).join(' ')}`,
        last: (words.at(-1) ?? '').replace(/[.,;:!?…—]+$/, ''),
      };
    },
  },

  learn: {
    from: 'Learn from this talk',
    why: (moments: number): string =>
      `${capital(counted(moments, 'moment'))} to stand before again, with what happened out of sight.`,
    none: 'No turn let much pass that could have been seen.',
  },

  reflection: {
    heading: 'For yourself',
    questions: [
      'Where do you assume rapport already exists? When did you last check?',
      'Can you feel when someone emotionally disengages, even subtly?',
      'How do you reconnect without trying to control the conversation?',
    ],
    prompt: 'Notice what happens in your body when you are really present… and what happens when you are not.',
    note: 'A private note',
    where: 'It stays with this talk, in this browser.',
    kept: 'Kept.',
  },

  behind: {
    wants: (pronoun: Pronoun): string => `What ${grammarOf(pronoun).they} wanted`,
    hides: (pronoun: Pronoun): string => `What ${grammarOf(pronoun).they} would rather not say`,
  },
  again: 'Talk again',
  replay: 'Open the replay',
  share: 'Share or print',
  brief: 'Read the brief again',
} as const;
