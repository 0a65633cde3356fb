// What a record says of itself before it is read: its format, and how time ran.

export const SESSION_FORMAT = 1;

/** More turns than anybody plays, in all sittings together. */
export const TURNS_MOST = 5000;

/** How time runs. Judged the same in all three: the same acts are the same events. */
export const PACINGS = ['untimed', 'relaxed', 'live'] as const;
export type Pacing = (typeof PACINGS)[number];
