// The words of the persona file. One list each; the schema, the model, the linter and the screens read them here.

/** How she stands towards you now; ordered from near to far. */
export const STANCES = ['open', 'guarded', 'disengaged'] as const;
export type Stance = (typeof STANCES)[number];

/** The bond between you: whole, or broken in one of two ways. */
export const BONDS = ['intact', 'withdrawal', 'confrontation'] as const;
export type Bond = (typeof BONDS)[number];

/**
 * What a line of hers puts on the table. `candour` is a question that asks for the hard thing, said straight: it takes
 * every answer a question takes, and a challenge as well.
 */
export const TABLES = ['none', 'story', 'feeling', 'asks', 'candour', 'thinking', 'topic', 'help'] as const;
export type Table = (typeof TABLES)[number];

/** Where a cue can be seen or heard. */
export const CHANNELS = ['gaze', 'face', 'posture', 'hands', 'voice', 'latency', 'length', 'content'] as const;
export type Channel = (typeof CHANNELS)[number];

export const MEDIA = ['in person', 'video', 'phone'] as const;
export type Medium = (typeof MEDIA)[number];

export const RELATIONSHIPS = ['stranger', 'service', 'colleague', 'report', 'friend'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const PRONOUNS = ['she', 'he', 'they'] as const;
export type Pronoun = (typeof PRONOUNS)[number];

/** The rooms that are drawn. */
export const SCENES = ['kitchen', 'stall', 'dinner', 'desk'] as const;
export type Scene = (typeof SCENES)[number];

/** The hour the drawn room shows at its window. */
export const HOURS = ['day', 'evening'] as const;
export type Hour = (typeof HOURS)[number];

/** Is a fact true of the learner, nearly true (an honest near-match), or untrue? */
export const TRUTHS = ['true', 'near', 'false'] as const;
export type Truth = (typeof TRUTHS)[number];

/** What listening says back: the gist, the meaning or feeling under it, or that it makes sense. */
export const LISTENINGS = ['gist', 'meaning', 'sense'] as const;

/** Gestures that need nothing else said about them in the file. */
export const PLAIN_GESTURES = [
  'praise',
  'gush',
  'advise',
  'offer-advice',
  'inform',
  'persuade',
  'leave-room',
  'murmur',
  'adapt',
  'check-in',
  'name',
  'sorry',
  'grand-sorry',
  'challenge',
  'request',
  'look-away',
] as const;

/** Acts of the learner that can happen anywhere, each answered by a default reaction written once. */
export const OCCASIONS = [
  'interrupted',
  'ignored',
  'advised',
  'tooMuch',
  'exposed',
  'near',
  'named',
  'namedNothing',
  'sorry',
  'grandSorry',
  'lookedAway',
  'gushed',
  'persuaded',
  'joinedIn',
  'givenBack',
  'mended',
  'heeded',
  'askedAfter',
  'murmured',
  'checkedIn',
  'adapted',
  'shortSilence',
  'longSilence',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** A detail that always exists: whatever she was saying when she was cut off. */
export const UNFINISHED = 'unfinished';

/** How much of a cue of each channel a medium takes away; a cue shows while something of its clarity (1–3) is left. */
export const CUE_LOSS: Readonly<Record<Medium, Readonly<Partial<Record<Channel, number>>>>> = {
  'in person': {},
  video: { posture: 3, gaze: 2, hands: 2, latency: 1 },
  phone: { posture: 3, gaze: 3, face: 3, hands: 3 },
};
