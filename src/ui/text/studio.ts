// What the program says in the studio: the list of drafts, the head of a draft, its views, what was found in it.
import { capital, counted } from './counting.ts';

/** "3 changes", "1 change". */
const changes = (count: number): string => `${String(count)} ${count === 1 ? 'change' : 'changes'}`;

const day = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

export const STUDIO = {
  title: 'Studio',
  lede: 'Write a person to talk to. What you write stays on this device until you save it to a file.',
  draftTitle: (name: string) => `${name} in the studio`,

  // ---------- beginning ----------
  begin: 'Begin',
  open: 'Open a file',
  openWhy: 'A person’s file from this device. You can also drop one anywhere on this page, or paste its text.',
  paste: 'Paste a person’s text',
  pasteWhy: 'The whole JSON text, from anywhere. It becomes a draft as it is.',
  pasteGo: 'Begin with this text',
  pasteCancel: 'Leave it',
  templates: 'Start from a template',
  templateNames: {
    blank: 'A blank person',
    coworker: 'Somebody at work',
    friend: 'A friend',
    stranger: 'Somebody you do not know',
  } as Readonly<Record<string, string>>,
  templateWhy: {
    blank: 'Every line says what belongs in it. Short, whole and playable.',
    coworker: 'Tom, two desks away, in the week everybody moves up a floor. Five beats, to write over.',
    friend: 'Lena, in the cottage you share every August. Five beats, to write over.',
    stranger: 'Jo, at the table with the people nobody knew where to put. Five beats, to write over.',
  } as Readonly<Record<string, string>>,
  duplicates: 'Duplicate somebody who is here',
  duplicatesWhy: 'Yours to vary; the one who is here stays as before.',
  dropHere: 'Let go to open it here.',
  dropElsewhere: 'This page has a draft open. Drop a file on the list of drafts to open it beside this one.',

  // ---------- the list ----------
  drafts: 'Drafts',
  noDrafts: 'Nothing here yet. A draft appears when you begin one.',
  changed: (iso: string) => (iso === '' ? 'saved from a damaged record' : `changed ${day(iso)}`),
  duplicate: 'Duplicate',
  toBin: 'To the bin',
  bin: (count: number) => `Bin (${String(count)})`,
  restore: 'Restore',
  forGood: 'Delete for good',
  forGoodTitle: (name: string) => `Delete ${name} for good?`,
  forGoodBody: 'Its text, its steps and its snapshots go. A file you saved stays where it is.',
  forGoodNo: 'Keep it',
  binned: (iso: string) => `put here ${day(iso)}`,

  // ---------- what came of opening something ----------
  notText: (name: string) => `${name} is not text in UTF-8. Save it as UTF-8 and open it again. Nothing was taken in.`,
  tooLarge: (name: string, most: number) =>
    `${name} is larger than ${String(most)} characters, and a person needs a fifth of that. Nothing was taken in; the file is as it was.`,
  notOpened: (name: string) => `${name} could not be read. Nothing was taken in.`,
  unreadDraft: 'There is no such draft here. It may have been deleted, or this is another browser.',
  backToList: 'All drafts',

  // ---------- the head of a draft ----------
  fileState: (notInFile: number | null) =>
    notInFile === null
      ? 'Only in this browser'
      : notInFile === 0
        ? 'Saved to file'
        : `${changes(notInFile)} not in a file`,
  version: (version: string) => `version ${version}`,
  save: 'Save',
  saveAs: 'Save to another file',
  saved: (name: string) => `Saved to ${name}.`,
  handedOver: (name: string) => `${name} was handed to the browser’s downloads.`,
  notSaved: (why: string) => `Not saved: ${why}`,
  fileChanged: (name: string) =>
    `${name} was changed outside Attune since you opened it. What is in it now was put among the snapshots.`,
  back: 'Take back',
  forward: 'Do again',
  keys: 'Keys',
  snapshots: 'Snapshots',
  snapshotNow: 'Take a snapshot now',
  snapshotTaken: 'Taken.',
  noSnapshots: 'None yet. One is taken every ten minutes while you write, and whenever you ask.',
  snapshotOf: (iso: string) => day(iso),
  snapshotBack: 'Bring back',
  snapshotCame: (iso: string) => `This is what it was on ${day(iso)}. Take it back to have the later text again.`,
  elsewhere: 'This draft is open in another tab. Write in one of them only.',
  takeOver: 'Write here',
  takenOver: 'Another tab has taken this draft over. What you wrote here is kept.',

  // ---------- views ----------
  editor: 'Editor',
  views: 'Views of the file',
  viewNames: { script: 'Script', graph: 'Graph', json: 'JSON', balance: 'Balance' },
  find: 'Find',
  findBeat: 'Go to a beat or a part',
  findNothing: 'Nothing is called that.',
  unreadable: 'The text cannot be read as JSON just now. This is how it was last; the JSON view shows where it stops.',
  newer: 'This person was written for a newer Attune. You can read it here; use that one to change it.',
  toJson: 'Go to the JSON view',
  noPersonYet: 'This is drawn from a sound person, and the text has not been one yet. The list of problems says why.',
  fromBefore: 'Drawn from the last sound text; what you changed since is not in it yet.',
  beats: 'Beats',
  anywhere: 'Anywhere',
  who: 'The person',
  addBeat: 'Add a beat',

  // ---------- problems ----------
  problems: 'Problems',
  problemCount: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'No problems'
      : capital(
          [
            errors === 0 ? '' : `${counted(errors, 'problem')} to mend`,
            warnings === 0 ? '' : `${counted(warnings, 'thing')} to look at`,
          ]
            .filter((words) => words !== '')
            .join(', '),
        ),
  stopsPlaying: 'The person cannot be played until they are mended.',
  checking: 'Looking…',
  nextProblem: 'Next problem',
  talks: 'The talks of the file',
  talksMet: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'The talk of the file comes as it says.'
        : `All ${counted(count, 'talk')} of the file come as it says.`,
  talkUnmet: (name: string, expected: string, came: string) => `“${name}”: expected ${expected}. ${came}`,
  talkShow: 'Show',
  walk: 'Walk the whole talk',
  walkStop: 'Stop walking',
  walkWhy: 'Finds what no reading shows: traps, changes nobody could see, replies that give themselves away.',
  walking: 'Walking every way the talk can go. It can take minutes; write on meanwhile.',
  walked: 'Every way has been walked.',
  walkedBefore: 'Walked before your last changes.',
  walkFailed: 'The walk did not come to an end. Try again.',
  error: 'To mend',
  warning: 'To look at',
  line: (line: number) => `line ${String(line)}`,
  goThere: (line: number) => `Go there, line ${String(line)}`,
  fixes: {
    instead: (word: string) => `Write ${word}`,
    remove: 'Remove it',
    tail: 'Take the tail from the line',
    anotherId: (id: string) => `Call it ${id}`,
    addWayOn: 'Add a way on',
    breaks: 'Let it break the bond',
    addStance: 'Add the line, from the stance before',
    addReaction: 'Add the reaction, to be written',
    addEnding: 'Take the condition away',
  },

  // ---------- renaming ----------
  renameTitle: (id: string) => `Another name for ${id}`,
  renameWhy: 'Everything that refers to it follows. A kept talk remembers the name it was played with.',
  renameGo: 'Rename everywhere',
  renamed: (from: string, to: string, places: number, left: number) =>
    `${from} is ${to} now, in ${counted(places, 'place')}.${left === 0 ? '' : ` ${counted(left, 'event')} of the tests may mean another move of that name and stayed.`}`,
  notRenamed: {
    'not an id': 'An id is lower-case words joined by hyphens, such as pianos-eat.',
    taken: 'Something else is called that.',
    reserved: 'That word has a meaning of its own here.',
    'nothing here': 'There is nothing here to rename.',
  },
} as const;

/** The keys of the studio, as its sheet lists them. */
export const STUDIO_KEYS: readonly (readonly [readonly string[], string])[] = [
  [['Ctrl S'], 'save to the file'],
  [['Ctrl Z', 'Ctrl Shift Z'], 'take back, do again'],
  [['F8', 'Shift F8'], 'next problem, the one before'],
  [['Ctrl Enter'], 'play from here'],
  [['Ctrl P'], 'go to a beat'],
  [['F2'], 'rename everywhere'],
  [['Ctrl D'], 'duplicate the beat'],
  [['Alt ←', 'Alt →'], 'where you were before, and after'],
  [['Alt 1', '2', '3', '4'], 'script, graph, JSON, balance'],
  [['?'], 'these keys'],
];
