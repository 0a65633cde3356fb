// What the program says in a replay. It says what a turn did, never what anybody is.
import type { Channel, Pronoun, Stance, Table } from '../../persona/vocabulary.ts';
import type { Family } from '../../rapport/act.ts';
import type { Rapport } from '../../rapport/rapport.ts';
import { capital, counted } from './counting.ts';
import { grammarOf } from './pronoun.ts';

const STANCES: Readonly<Record<Stance, string>> = { open: 'open', guarded: 'guarded', disengaged: 'gone quiet' };

const ON_THE_TABLE: Readonly<Record<Table, string>> = {
  story: 'a story',
  feeling: 'a feeling',
  asks: 'a question to you',
  candour: 'a question that asks for the hard answer',
  thinking: 'a thought still on its way',
  topic: 'a subject',
  help: 'a request for help',
  none: 'nothing in particular',
};

const CHANNELS: Readonly<Record<Channel, string>> = {
  gaze: 'in the eyes',
  face: 'in the face',
  posture: 'in how they sit',
  hands: 'in the hands',
  voice: 'in the voice',
  latency: 'in how long it takes',
  length: 'in how much is said',
  content: 'in the words',
};

/** What a run of fitting moves was of. */
const KINDS: Readonly<Record<Family, string>> = {
  none: '',
  ask: 'asking',
  listen: 'listening',
  offer: 'offering something',
};

/** "3 minutes 20", "45 seconds": as one would say it. */
export function howLong(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return counted(seconds, 'second');
  const rest = seconds % 60;
  const minutes = counted(Math.floor(seconds / 60), 'minute');
  return rest === 0 ? minutes : `${minutes} ${rest}`;
}

export const replayText = {
  title: (name: string): string => `Replay of a talk with ${name}`,
  head: 'Replay',
  what: (name: string, when: string, turns: number): string => `${name}, ${when}, ${counted(turns, 'turn')}`,
  opening: 'Getting the talk out again.',
  wordless: (move: string): string => `(the words of “${move}” are not here)`,
  hersWordless: '(What was said is not here.)',

  views: {
    her: (pronoun: Pronoun) => `${grammarOf(pronoun).Their} view`,
    cues: 'Cues',
  },
  hideRatings: 'Hide ratings',
  keys: 'Keys',
  share: 'Share',
  more: 'More',

  transcript: 'Transcript',
  earlier: (turn: number): string => `Turn ${turn} and before`,
  later: (turn: number): string => `Turn ${turn} and after`,
  turn: (turn: number): string => `Turn ${turn}`,
  of: (turn: number, of: number): string => `${turn} of ${of}`,
  goTo: (turn: number): string => `Go to turn ${turn}`,
  unsaid: (pronoun: Pronoun): string => `What ${grammarOf(pronoun).they} did not say`,
  nothingUnsaid: (pronoun: Pronoun): string => `${grammarOf(pronoun).They} kept nothing back here.`,
  asHeard: (pronoun: Pronoun): string => `What it was to ${grammarOf(pronoun).them}`,
  lastChance: 'After this turn it could not be mended any more.',
  unknowable: 'No cue had shown that could have told.',
  moreToBeHad: 'It cost nothing; more was to be had.',
  rule: 'The rule',
  noticed: 'You noticed something here.',

  stage: (turn: number): string => `On stage at turn ${turn}`,
  tabs: { label: (turn: number) => `Turn ${turn}`, before: 'Before', move: 'Your move', after: 'After' },
  facts: {
    stance: 'Stance',
    bond: 'Bond',
    noCue: 'No cue',
    table: 'On the table',
    tableWords: (table: Table): string => ON_THE_TABLE[table],
    act: 'What it was',
    because: 'Because',
    did: 'What it did',
    distance: 'What there was',
    inARow: 'In a row',
    manner: 'Manner',
    rest: 'Everything else, as it stood',
    unmoved: 'Nothing moved.',
    joined: (acts: readonly string[]): string => acts.join(', then '),
    moved: (from: number | string, to: number | string): string => `${from} to ${to}`,
    stanceWords: ({ stance, left }: Rapport): string => (left ? 'gone' : STANCES[stance]),
    bondWords: ({ bond, left }: Rapport): string =>
      left ? 'ended' : bond === 'intact' ? 'intact' : `ruptured, by ${bond}`,
    inARowWords: ({ lastFamily, lastCount }: Rapport): string =>
      lastFamily === 'none' || lastCount === 0
        ? 'nothing of one kind'
        : `${counted(lastCount, 'turn')} of ${KINDS[lastFamily]}`,
    mannerWords: ({ adapted }: Rapport): string => (adapted ? 'you met theirs' : 'as it was'),
  },

  loss: {
    best: 'Nothing better was to be had here.',
    good: 'About as good as the best there was.',
    short: (loss: number): string =>
      `The best there was kept more: ${Math.round(loss)} of 100 of the ease there was to be had over the next turns.`,
  },

  whatIf: {
    heading: 'What if you had',
    more: (count: number): string => `Everything else you could have done (${count})`,
    fewer: 'Only the replies',
    nothing: 'There was nothing else to do here.',
    said: (says: string): string => `said “${says}”`,
    cutIn: (says: string, late: boolean): string => `cut in${late ? ' on the last words' : ''} with “${says}”`,
    silence: { short: 'said nothing for a moment', long: 'said nothing for a long while' },
    lookAway: 'looked away',
    waiting: 'Asking.',
    onward: 'And then, had you',
    ended: 'There it would have ended.',
    failed: 'That could not be worked out here.',
    change: (before: Rapport, after: Rapport): string => {
      if (after.left) return 'The talk would have been over.';
      const stance =
        before.bond === 'intact' && after.bond !== 'intact'
          ? `Broken, by ${after.bond}.`
          : before.bond !== 'intact' && after.bond === 'intact'
            ? 'Mended.'
            : before.stance === after.stance
              ? `Still ${STANCES[after.stance]}.`
              : `${capital(STANCES[before.stance])} to ${STANCES[after.stance]}.`;
      const ease =
        before.ease === after.ease ? `Ease ${after.ease}, as it was` : `Ease ${before.ease} to ${after.ease}`;
      const trust =
        after.trust === before.trust
          ? ''
          : `, trust ${after.trust > before.trust ? 'up' : 'down'} by ${Math.abs(after.trust - before.trust)}`;
      return `${stance} ${ease}${trust}.`;
    },
    furthest: 'Nothing here could reach further.',
    near: 'As good as the furthest this turn could reach.',
    best: 'Show one good way on',
    hideBest: 'Put it away',
    bestTitle: 'One good way on from here',
    several: 'It is one of several good ways.',
    only: 'Nothing else here was as good.',
  },

  cues: {
    none: 'No cue showed.',
    where: (channel: Channel): string => CHANNELS[channel],
    shown: (milliseconds: number): string => `on show for ${howLong(milliseconds)}`,
    answered: 'Your next move took it up.',
    left: 'Your next move left it where it was.',
    passed: 'Your next move went past it.',
    unanswered: 'Nothing came after it.',
    hidden: (count: number): string => `${counted(count, 'cue')} could not be seen from where you were.`,
  },

  transport: {
    label: 'Moving through the talk',
    play: 'Play',
    stop: 'Stop',
    speed: (speed: number): string => `${speed}×`,
    slower: 'Slower',
    faster: 'Faster',
    skip: 'Skip pauses',
    skipping: 'Keep pauses',
    first: 'First turn',
    last: 'Last turn',
    nextMoment: 'Next moment',
    momentBefore: 'Moment before',
    optionAfter: 'What else you could have said',
    optionBefore: 'What else, the one before',
    nextSlip: 'Next slip',
    noSlip: 'No turn after this one slipped.',
    noMoment: 'No other moment this way.',
    copy: 'Copy a link to this turn',
    copied: 'The link to this turn is copied.',
    notCopied: 'The browser would not copy. The link is in the address line.',
    again: 'Again from here',
    againShort: 'Again',
    playYourself: 'Play it yourself',
    playYourselfShort: 'Play it',
    learn: 'Learn from this talk',
    comment: 'Leave a comment',
    time: (total: number, pauses: number, silences: number): string =>
      [
        `It took ${howLong(total)}`,
        ...(pauses === 0 ? [] : [`with ${counted(pauses, 'pause')} longer than three seconds`]),
        ...(silences === 0 ? [] : [`and ${counted(silences, 'silence')} of yours`]),
      ].join(', '),
  },

  judging: {
    waiting: 'Working out what else could have happened.',
    progress: (done: number, of: number): string => `Working out what else could have happened: turn ${done} of ${of}.`,
    failed: 'What else could have happened could not be worked out.',
  },

  nothing: { title: 'Nothing has been said yet.', body: 'There is something to look at after the first turn.' },
} as const;
