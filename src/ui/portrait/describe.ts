import type { Medium, Pronoun, Scene } from '../../persona/vocabulary.ts';
import { wholePose, type Pose, type WholePose } from './pose.ts';

export interface Described {
  readonly pronouns?: Pronoun;
  /** The room, for the name of the thing on the table. */
  readonly scene?: Scene;
  /** On a call, without a picture. */
  readonly cameraOff?: boolean;
}

/** Words that agree with the pronoun. */
interface Grammar {
  readonly They: string;
  readonly their: string;
  readonly Their: string;
  readonly them: string;
  readonly are: string;
  readonly have: string;
  /** The ending of a verb: "looks", but "look" after "they". */
  readonly s: string;
}

const GRAMMAR: Readonly<Record<Pronoun, Grammar>> = {
  she: { They: 'She', their: 'her', Their: 'Her', them: 'her', are: 'is', have: 'has', s: 's' },
  he: { They: 'He', their: 'his', Their: 'His', them: 'him', are: 'is', have: 'has', s: 's' },
  they: { They: 'They', their: 'their', Their: 'Their', them: 'them', are: 'are', have: 'have', s: '' },
};

const TABLES: Readonly<Record<Scene, string>> = { kitchen: 'table', desk: 'desk', stall: 'counter', dinner: 'cloth' };
const THINGS: Readonly<Record<Scene, string>> = { kitchen: 'mug', desk: 'mug', stall: 'paper cup', dinner: 'glass' };

/** How somebody sits: distance and lean are felt together, so they are said together. */
function sitting(name: string, { lean, distance }: WholePose): string {
  switch (lean) {
    case 'far forward':
      return `${name} leans right in.`;
    case 'forward':
      if (distance === 'close') return `${name} leans in close.`;
      if (distance === 'near') return `${name} leans in.`;
      return distance === 'there'
        ? `${name} leans in a little.`
        : `${name} leans in, from ${distance === 'gone' ? 'well' : 'further'} back.`;
    case 'upright':
      if (distance === 'close' || distance === 'near') return `${name} sits close, upright.`;
      return distance === 'there'
        ? `${name} sits upright.`
        : `${name} sits ${distance === 'gone' ? 'well ' : ''}back, upright.`;
    case 'back':
      if (distance === 'gone') return `${name} has sat well back.`;
      return distance === 'held back' ? `${name} has sat back.` : `${name} has sat back a little.`;
    case 'away':
      return distance === 'gone' ? `${name} has leaned well away.` : `${name} has leaned away.`;
  }
}

/** Where the head is, and where the eyes go. */
function looking({ gaze, turn, tilt }: WholePose, { They, their, Their, s, are }: Grammar): string {
  const head = { tilted: 'tilted', 'far over': 'well over to one side', wary: 'drawn back a little', level: '' }[tilt];
  if (turn === 'away') {
    const lowered = gaze === 'down' ? `, and ${They.toLowerCase()} look${s} down` : '';
    return `${Their} head is turned away${lowered}.`;
  }
  const where = {
    you: `look${s} at you`,
    past: `look${s} past you`,
    down: `look${s} down`,
    up: `look${s} up`,
    screen: `${are} looking at the screen`,
  }[gaze];
  return `${They} ${where}${head === '' ? '' : `, ${their} head ${head}`}.`;
}

/** The hands, and the thing on the table. */
function hands(pose: WholePose, { Their, their, them }: Grammar, scene: Scene): string {
  const thing = THINGS[scene];
  const place = {
    before: '',
    beside: ` The ${thing} is to one side.`,
    'out of reach': ` The ${thing} is out of reach.`,
    'put away': '',
  }[pose.prop];
  switch (pose.hands) {
    case 'round the mug':
      return `${Their} hands are round the ${thing}.`;
    case 'apart':
      return `${Their} hands are apart, open.${place}`;
    case 'one stopped':
      return `One hand has stopped ${pose.prop === 'before' ? `short of the ${thing}` : 'in the air'}.${place}`;
    case 'folded':
      return `${Their} arms are folded.${place}`;
    case 'flat':
      return `Both ${their} hands are flat on the ${TABLES[scene]}.${place}`;
    case 'one gone':
      return `One of ${their} hands is out of sight.${place}`;
    case 'gone':
      return `You cannot see ${their} hands.${place === '' && pose.prop === 'before' ? ` The ${thing} stands before ${them}.` : place}`;
  }
}

const SMILES: readonly WholePose['mouth'][] = ['smiling', 'half smiling'];

const MOUTHS: Readonly<Record<WholePose['mouth'], string>> = {
  smiling: 'smiling',
  'half smiling': 'half smiling',
  telling: 'open, speaking',
  closed: 'closed',
  straight: 'straight',
  small: 'small and closed',
  pressed: 'pressed together',
  'turned down': 'turned down',
};

const EYES: Readonly<Record<WholePose['eyes'], string>> = {
  open: '',
  smiling: 'smiling',
  'half shut': 'half shut',
  narrowed: 'narrowed',
  lowered: 'lowered',
  hard: 'fixed',
  shut: 'shut',
};

const BROWS: Readonly<Record<WholePose['brow'], string>> = {
  easy: '',
  lifted: 'lifted',
  level: '',
  worried: 'drawn together',
  heavy: 'heavy',
  lowered: 'down',
};

/** The face. A smile that the eyes do not share is said as two things, because it is drawn as two things. */
function face({ brow, eyes, mouth }: WholePose, { They, are, Their, their }: Grammar): string {
  const browSeen = BROWS[brow];
  const eyesSeen = EYES[eyes];
  if (SMILES.includes(mouth)) {
    const shared =
      (eyes === 'open' || eyes === 'smiling' || eyes === 'lowered' || eyes === 'shut') &&
      (brow === 'easy' || brow === 'lifted');
    if (!shared)
      return `${Their} mouth is ${MOUTHS[mouth]}; ${their} eyes are not.${browSeen === '' ? '' : ` ${Their} brows are ${browSeen}.`}`;
    const withEyes = eyesSeen === '' || eyesSeen === 'smiling' ? '' : `, ${their} eyes ${eyesSeen}`;
    return `${They} ${are} ${MOUTHS[mouth]}${withEyes}.`;
  }
  const seen = [
    browSeen === '' ? '' : `brows are ${browSeen}`,
    eyesSeen === '' ? '' : `eyes are ${eyesSeen}`,
    `mouth is ${MOUTHS[mouth]}`,
  ];
  const parts = seen.filter((part) => part !== '');
  const [first = '', ...others] = parts;
  return (
    [`${Their} ${first}`, ...others.map((part) => `${their} ${part}`)]
      .join(', ')
      .replace(/, ([^,]*(?:, speaking)?)$/, ' and $1') + '.'
  );
}

/** What is drawn, in words: the text alternative of a plate. It says what can be seen and never what it means. */
export function describePose(name: string, pose: Pose, medium: Medium, described: Described = {}): string {
  const { pronouns = 'they', scene = 'kitchen', cameraOff = false } = described;
  const grammar = GRAMMAR[pronouns];
  const whole = wholePose(pose);
  if (medium === 'phone') return `A telephone on a table, off its hook. You cannot see ${grammar.them}.`;
  if (medium === 'video') {
    if (cameraOff) return `A screen with ${name}’s name on it, and no picture.`;
    const onScreen = looking({ ...whole, gaze: 'screen', turn: 'to you' }, grammar);
    return `${name} on a screen, head and shoulders. ${onScreen} ${face(whole, grammar)}`;
  }
  return [sitting(name, whole), looking(whole, grammar), hands(whole, grammar, scene), face(whole, grammar)].join(' ');
}
