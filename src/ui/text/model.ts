// What the program says on "How she works": the drawing, the moves, what a step did, the claims, what may be concluded.
import type { Table } from '../../persona/vocabulary.ts';
import type { Act } from '../../rapport/act.ts';
import type { EffectName, GuardName } from '../../rapport/chart.ts';
import type { Character, NeedName, Rapport } from '../../rapport/rapport.ts';
import type { Way } from '../model/arrows.ts';
import type { ClaimGroup, Sureness } from '../model/claims.ts';
import { grammarOf, type Grammar } from './pronoun.ts';

const STATES: Readonly<Record<string, string>> = {
  open: 'open',
  guarded: 'guarded',
  disengaged: 'disengaged',
  intact: 'intact',
  withdrawal: 'withdrawal',
  confrontation: 'confrontation',
  fresh: 'fresh',
  unheeded: 'unheeded',
  mending: 'mending',
  left: 'left',
};

/** What stands on an arrow, and what it means. */
const GUARDS: Readonly<Record<GuardName, readonly [short: string, long: string]>> = {
  endsTheTalk: ['a loss at ease 0', 'Something is lost when no ease is left.'],
  breaks: ['a hurt', 'A hurt, a pretence come out, or a second miss running.'],
  breaksAndPushesBack: ['a push', 'A break by pushing, with somebody who pushes back.'],
  pushesBack: ['a jolt', 'A jolt, with somebody who pushes back.'],
  meetsLastNeed: ['all needs met', 'The last need is met.'],
  meetsNeed: ['a need met', 'A need is met, and others are still open.'],
  hadEnough: ['had enough', 'Strain 3, no need met, and pushing back or no ease left.'],
  hurtsAgain: ['a new hurt', 'A new hurt on an open one.'],
  forgivenOnce: ['forgiven', 'Unheeded for the first time: the strain is spared.'],
  stillMending: ['unheeded', 'Unheeded; what was met stays met.'],
  noEaseLeft: ['ease 1', 'Ease is 1 or less.'],
  notAtEase: ['ease 4', 'Ease is below 5, or the bond breaks.'],
  atEase: ['ease 6', 'Ease is 6 or more, and the bond is intact. Opening takes more than staying open.'],
  comesBack: ['ease 3', 'Ease is 3 or more.'],
};
const EFFECTS: Readonly<Partial<Record<EffectName, readonly [short: string, long: string]>>> = {
  feel: ['felt', 'Anything else is felt.'],
  deepen: ['told', 'They tell something themselves, and the talk is that deep now.'],
  jolt: ['a jolt', 'A jolt.'],
  joltUnfelt: ['a jolt', 'A jolt is not felt.'],
  carryOn: ['unheeded', 'Anything else: carried on as if nothing had happened.'],
};
const NOTHING: readonly [string, string] = ['', ''];
const wordsOf = ({ guard, effect }: Way): readonly [short: string, long: string] =>
  (guard ? GUARDS[guard] : effect && EFFECTS[effect]) ?? NOTHING;

/** "withdrawal.fresh" as one would say it. */
function placeName(state: string): string {
  const [whole = '', part] = state.split('.');
  const name = STATES[whole] ?? whole;
  return part === undefined ? name : `${name}, ${STATES[part] ?? part}`;
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ACTS: Readonly<Record<Act, string>> = {
  follow_up: 'Ask on about a detail',
  open_q: 'Ask openly about the subject',
  closed_q: 'Ask something for yes or no',
  switch_q: 'Ask about something else',
  simple_refl: 'Say back the gist',
  complex_refl: 'Say the meaning under it',
  validate: 'Say that it makes sense',
  praise: 'Praise one concrete thing',
  gush: 'Gush',
  common_true: 'Name true common ground',
  common_near: 'Name something near it',
  common_fake: 'Make common ground up',
  disclose1: 'Tell something everyday',
  disclose2: 'Tell a real difficulty',
  disclose3: 'Tell something private',
  advise: 'Say what to do',
  advise_perm: 'Ask, then offer an idea',
  inform: 'Give a fact',
  persuade: 'Argue a side',
  interrupt: 'Cut in',
  overlap: 'Join in on the last words',
  distract: 'Look away',
  drift: 'Let your mind wander',
  ack: 'Say “mm-hm”',
  space: 'Leave room',
  adapt: 'Meet their manner',
  check_in: 'Ask how this is going',
  name: 'Say that something shifted',
  sorry: 'A short sorry',
  grand_sorry: 'A long apology',
  candid_feedback: 'Challenge',
  ask_favour: 'Ask a favour',
};

const TABLES: Readonly<Record<Table, readonly [label: string, why: string]>> = {
  story: ['A story', '“So on Tuesday the whole thing came down.”'],
  feeling: ['A feeling', '“I was so tired of it.”'],
  asks: ['A question to you', '“Has that ever happened to you?”'],
  candour: ['The hard question', '“Tell me straight: was I unfair?”'],
  thinking: ['A thought still coming', '“I suppose what I really mean…”'],
  topic: ['A subject', '“I’ve started working nights.”'],
  help: ['A request for help', '“What would you do?”'],
  none: ['Nothing', '“Well. There we are.”'],
};

const EASE = [
  'gone quiet',
  'gone quiet',
  'ill at ease',
  'careful',
  'careful',
  'easing',
  'at ease',
  'at ease',
  'fully at ease',
];
const TRUST = ['no trust yet', 'the trust of a first meeting', 'some trust', 'the trust of a friend'];
const DEPTH = ['small talk', 'everyday things', 'real difficulties', 'private things'];
const STRAIN = ['nothing broken', 'a small break', 'a deep break', 'at its worst'];
const NEEDS: Readonly<Record<NeedName, string>> = {
  presence: 'presence',
  curiosity: 'curiosity',
  space: 'room',
  owned: 'your part owned',
};

/** How somebody differs from the standard, in words. */
function traitsOf(character: Character, { they, s, are }: Grammar): string {
  const { ease, trust, guard, pushback, silence, involvement, wantsAdvice, radar, attentionRadar, styleGap, medium } =
    character;
  const traits = [
    `start${s} at ease ${ease} with trust ${trust}`,
    guard === 1 ? `${are} slow to warm` : '',
    pushback === 1 ? `push${s === '' ? '' : 'es'} back` : '',
    silence === 2 ? `like${s} silence` : silence === 0 ? `${are} uneasy in silence` : '',
    involvement === 1 ? `like${s} being joined in on` : '',
    wantsAdvice === 1 ? `want${s} advice` : '',
    radar === 0 ? `see${s} a pretence only later` : '',
    attentionRadar === 0 ? `feel${s} only what shows` : '',
    styleGap === 1 ? 'differ' + s + ' from you in manner' : '',
  ].filter(Boolean);
  const last = traits.length > 1 ? ` and ${traits.at(-1) ?? ''}` : '';
  const first = traits.length > 1 ? traits.slice(0, -1) : traits;
  const where = medium === 'in person' ? '' : medium === 'video' ? ' On video.' : ' By telephone.';
  return `${capital(they)} ${first.join(', ')}${last}.${where}`;
}

const SURENESS: Readonly<Record<Sureness, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  articles: 'Articles only',
};

const GROUPS: Readonly<Record<ClaimGroup['id'], string>> = {
  building: 'What builds rapport',
  attention: 'Attention, being genuine, control',
  ruptures: 'Ruptures',
  repair: 'Repair',
  consequences: 'Consequences, media, practice',
};

/** What changed, sentence by sentence; what did not is not said. */
function changes(before: Rapport, after: Rapport, place: (now: Rapport) => string): readonly string[] {
  if (after.left) return before.left ? [] : ['The talk is over.'];
  const says = (name: string, from: number | string, to: number | string) =>
    from === to ? [] : [`${name} ${from} to ${to}.`];
  const moved = [
    ...says('Bond:', place(before), place(after)),
    ...says('Stance:', before.stance, after.stance),
    ...says('Ease', before.ease, after.ease),
    ...says('Trust', before.trust, after.trust),
    ...says('Depth', before.depth, after.depth),
    ...says('Strain', before.strain, after.strain),
  ];
  return moved.length > 0 ? moved : ['Nothing moved.'];
}

export const modelText = {
  title: 'How she works',
  lede: 'Everybody here is a small machine with states you can name, and every line follows from where they are and what you did. Press a move and watch. Here the numbers show; in a talk they never do.',
  back: 'Back to help',

  chart: {
    title: 'The machine',
    label: (states: readonly string[], arrows: number): string =>
      `A drawing of the states and the ${arrows} arrows between them. A table below says the same in words. Lit now: ${states.map(placeName).join('; ')}.`,
    stance: 'Stance: what shows',
    bond: 'Bond: whether it holds',
    state: (state: string): string => STATES[state.split('.').at(-1) ?? ''] ?? state,
    on: (ways: readonly Way[]): readonly string[] => [...new Set(ways.map((way) => wordsOf(way)[0]))],
  },

  table: {
    title: 'Every arrow in words',
    intro: 'An arrow is taken when what stands beside it holds. Of several from one state, the first that does.',
    show: 'Show the arrows as a table',
    caption: 'Every arrow of the drawing, and when it is taken',
    heads: ['From, to', 'When'],
    stance: 'Stance',
    bond: 'Bond',
    arrow: (from: string, to: string): string =>
      from === to ? `${capital(placeName(from))}: stays` : `${capital(placeName(from))} to ${placeName(to)}`,
    when: (ways: readonly Way[]): readonly string[] => [...new Set(ways.map((way) => wordsOf(way)[1]))],
    taken: 'Just taken',
  },

  play: {
    title: 'Try it',
    who: 'With whom',
    nobody: 'Somebody neutral',
    traits: (character: Character, pronoun: Parameters<typeof grammarOf>[0]): string =>
      traitsOf(character, grammarOf(pronoun)),
    table: 'On the table',
    tableLabel: (table: Table): string => TABLES[table][0],
    tableWhy: (table: Table, broken: boolean): string =>
      broken ? `${TABLES[table][1]} While the bond is broken this does not matter.` : TABLES[table][1],
    moves: 'Your move',
    groups: {
      ask: 'Asking',
      listen: 'Listening',
      offer: 'Of yourself',
      tell: 'Telling and asking for',
      mend: 'Mending',
      floor: 'Floor and manner',
      events: 'Not your move',
    },
    act: (act: Act): string => ACTS[act],
    jolt: 'Something happens that is nobody’s fault',
    told: (depth: number): string =>
      ['They tell something everyday', 'They tell a real difficulty', 'They tell something private'][depth - 1] ?? '',
    reset: 'Begin again',
    none: 'Nothing has happened yet.',
    begun: (name: string): string => `Begun again with ${name}.`,
    changes,
    place: placeName,
    rule: 'The rule',
    stayed: 'No arrow leads elsewhere: the state stays.',
    why: 'What the rule rests on',
    noClaims: 'This rule rests on no claim.',
  },

  state: {
    title: 'Where things stand',
    ease: 'Ease',
    trust: 'Trust',
    depth: 'Depth',
    strain: 'Strain',
    needs: 'Needs still open',
    run: 'Towards trust',
    of: (value: number, most: number): string => `${value} of ${most}`,
    easeWords: (now: Rapport, ceiling: number): string =>
      now.left ? 'the talk is over' : `${EASE[now.ease] ?? ''}; can climb to ${Math.min(8, ceiling)}`,
    trustWords: ({ trust, ground }: Rapport): string =>
      ground === 'exposed'
        ? 'a pretence came out; never above 1'
        : ground === 'lied'
          ? `${TRUST[trust] ?? ''}; a pretence has yet to come out`
          : (TRUST[trust] ?? ''),
    depthWords: ({ depth }: Rapport): string => DEPTH[depth] ?? '',
    strainWords: ({ strain }: Rapport): string => STRAIN[strain] ?? '',
    need: (need: NeedName): string => NEEDS[need],
    noNeeds: 'none',
    runWords: ({ flow, bond }: Rapport): string =>
      bond !== 'intact'
        ? 'waits until it is mended'
        : flow === 'idle'
          ? 'one wasted turn; a second costs'
          : flow === 'slip'
            ? 'one miss; a second breaks the bond'
            : (['no run yet', 'one good turn', 'two good turns; the third earns trust'][flow] ?? ''),
  },

  claims: {
    title: 'What it rests on',
    intro:
      'The model is held against 73 statements. Each has a number, and each rule names the ones it rests on. The directions come from them; the sizes are choices that keep the right order, and nobody measured them.',
    read: 'Of published studies, abstracts and first pages were read, not whole papers. A dagger † marks a source named from memory: look it up before you quote it. “Articles only” is a statement of the articles Attune began with, which nobody tested.',
    contestedCount: (count: number): string => `${count} are contested. They say so, and why.`,
    heads: ['No.', 'Statement', 'Source', 'How sure'],
    group: (id: ClaimGroup['id']): string => GROUPS[id],
    sure: (sure: Sureness): string => SURENESS[sure],
    contested: 'Contested.',
    number: (number: number): string => `Claim ${number}`,
    memory: '†',
    memorySpoken: ', from memory',
  },

  limits: {
    title: 'What may be concluded',
    mayTitle: 'This may be said',
    may: [
      'It practises recognising cues, and choosing replies that research and coaches regard as building rapport or mending it.',
      'Every rule can be read, has its reason, and is tested. The contested statements are marked.',
      'Run over real counselling sessions, the same machine ends higher in those rated good than in those rated poor. Counting what was said back, less what was told, tells them apart about as well, so this shows that the machine is not at odds with them, and no more.',
      'Tools of this kind have improved how people spoke with trained actors, in trials. That speaks for the kind, not for this one.',
    ],
    mayNotTitle: 'This may not',
    mayNot: [
      'That a score measures anybody’s rapport, empathy or trustworthiness, or that practising here makes relationships, sales, leadership or health better. Nobody has measured that.',
      'That the numbers were measured. Three off for a hurt and one on for a good turn are ordinal choices.',
      'That cues mean the same everywhere. Gaze, silence, overlap and directness differ by person, culture, way of thinking and body; what counts is a change from somebody’s own normal.',
      'That a machine is a person. Real people also mend things themselves, forgive without steps, hide things for weeks, and have a history. Choosing a written line is easier than finding one, with face and voice.',
      'That the studies fit every place. Many were of students, in English, on one day, by self-report; repair comes from psychotherapy, the figures on couples from newlyweds, the sessions from counselling, partly acted.',
    ],
    never: 'It is not for diagnosis, for therapy, or for deciding about somebody’s work.',
  },
} as const;
