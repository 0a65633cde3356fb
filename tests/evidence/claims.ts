// All 73 claims of science.md §1: how good the evidence is, which file here tests it, or why it is not tested.
// H, M, L: the quality of the evidence outside the seed articles; S: a seed article only; X: contested.
import { ATTENTION } from './attentionClaims.ts';
import { BUILDING } from './buildingClaims.ts';
import type { Claim } from './claim.ts';
import { CONSEQUENCES } from './consequencesClaims.ts';
import { CONTROL } from './controlClaims.ts';
import { NEGLECT } from './neglectClaims.ts';
import { REPAIR } from './repairClaims.ts';
import { RUPTURES } from './rupturesClaims.ts';
import { TELLING } from './tellingClaims.ts';

/** The tests, by file: building.test.ts and so on. */
export const GROUPS = {
  building: [...BUILDING, ...TELLING],
  attention: [...ATTENTION, ...CONTROL],
  ruptures: [...RUPTURES, ...NEGLECT],
  repair: REPAIR,
  consequences: CONSEQUENCES,
} as const satisfies Readonly<Record<string, readonly Claim[]>>;
export type Group = keyof typeof GROUPS;

export const allClaims: readonly Claim[] = Object.values(GROUPS).flat();

type Confidence = 'H' | 'M' | 'L' | 'S' | 'X' | 'X/H' | 'M/X' | 'H/L' | 'H/X' | 'S+M' | 'H/M' | '–';

export interface Entry {
  readonly number: number;
  readonly sentence: string;
  readonly confidence: Confidence;
  readonly tested: Group | null;
  readonly why: string | null; // not tested, because
  readonly partly: string | null; // tested, but for this
}

type Row = readonly [confidence: Confidence, tested: Group | null, remark?: string];

const ROWS: readonly Row[] = [
  ['H', 'building'],
  ['H', 'building', 'that askers do not expect it'],
  ['H', 'building'],
  ['M', 'building', 'the full order of seven rote policies'],
  ['M', 'building', 'felt understanding and attractiveness apart: ease is one number'],
  ['H', 'building', 'the correlation with performance'],
  ['M', 'building', 'that the size depends on the person’s dysregulation: no such trait'],
  ['H', 'building', 'the size of the correlation'],
  ['M', 'building'],
  ['M', 'building'],
  ['H/M', 'building', 'that perceived similarity does the work'],
  ['S', 'building'],
  ['S', 'building'],
  ['H', 'building', 'on trust only'],
  ['H', 'building', 'that it persists when roles are swapped'],
  ['H', 'building', 'her own telling in the script, line by line'],
  ['M', 'building'],
  ['M', 'building', 'the split between field and laboratory'],
  ['M', 'building'],
  ['M', 'building', 'copying from a high-power role: no such act'],
  ['M', 'building'],
  ['H', 'building'],
  ['M', 'building', 'hedging'],
  [
    'H',
    'building',
    'her replies are not timed by stance; two of the four persons have cues of lateness, the others none',
  ],
  ['X', 'attention', 'within thirty seconds: turns have no length in the model'],
  ['H/X', 'attention', 'mere presence of a telephone, which is not modelled at all, as the claim asks'],
  ['H', 'attention'],
  ['M', 'attention'],
  ['S', 'attention'],
  ['M', 'attention'],
  ['X/H', 'attention'],
  ['H', 'attention'],
  ['H', 'attention', 'the counter-argument in words'],
  ['M', 'attention'],
  ['S+M', 'ruptures'],
  ['M', 'ruptures', 'that interrupters gain status: nothing models it'],
  ['M', 'ruptures', 'disagreeing interruptions: no such act'],
  ['H/L', 'ruptures', 'the ratio of five to one, which the claim says not to build in'],
  ['M', 'ruptures'],
  ['M', 'ruptures'],
  ['M', 'ruptures', 'the rates'],
  ['H', 'ruptures', 'the size of the dropout effects'],
  ['M', 'ruptures', 'verbal markers as cues: she says less, or speaks of it'],
  ['M', 'ruptures'],
  ['H', 'ruptures', 'real novices: blind ways of pressing stand for them'],
  ['S', 'ruptures'],
  ['S', 'ruptures', 'on ease, for a learner who misses quiet breaks; not on the noticing score'],
  ['H', 'ruptures', 'milliseconds'],
  ['S', 'repair'],
  ['M', 'repair', 'humour and affection: no such acts'],
  ['H', 'repair', 'offers of repair and asking forgiveness apart'],
  ['M', 'repair'],
  ['M', 'repair'],
  ['M', 'repair'],
  ['M/X', 'repair'],
  ['M', 'repair'],
  ['S', 'repair'],
  ['M', 'consequences'],
  ['M', 'consequences'],
  ['H/L', null, 'about learners over many talks, and about training: nothing in a talk or in the model can show it'],
  ['H', 'consequences'],
  ['M', null, 'about learners over many talks: a noticing score that rises needs people'],
  ['H', 'consequences', 'that observers judge best by sight'],
  ['M', 'consequences', 'whoever is on video shows no gaze or posture by design'],
  [
    'H',
    'consequences',
    'how well people notice on a line: cues are counted instead; lateness as the only cue left on video, where a person of a room would be moved to one',
  ],
  ['L', 'consequences'],
  ['M', 'consequences', 'a score across persons by the lowest fifth: there is none'],
  ['S', 'consequences', 'a colleague, and a score across persons: there is neither'],
  ['M', 'consequences'],
  ['M', 'consequences'],
  ['M', 'consequences', 'teasing: no such act'],
  ['–', null, 'out of scope, and never to be claimed: well-being, sleep, longevity, sales'],
  ['S', 'consequences'],
];

const UNTESTED: Readonly<Record<number, string>> = {
  60: 'Skill in rapport grows with practice and feedback',
  62: 'Recognising feelings can be trained with feedback',
  72: 'Rapport does good to health, sales and staying',
};

export const REGISTRY: readonly Entry[] = ROWS.map(([confidence, tested, remark = null], index) => {
  const number = index + 1;
  const claim = allClaims.find((one) => one.number === number);
  return {
    number,
    sentence: claim?.sentence ?? UNTESTED[number] ?? '',
    confidence,
    tested,
    why: tested ? null : remark,
    partly: tested ? remark : null,
  };
});
