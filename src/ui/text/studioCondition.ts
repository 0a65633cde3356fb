// The words of a condition: when a way is taken, an aside said, an ending reached.

const either = (things: readonly string[]): string => things.join(' or ');
const all = (things: readonly string[]): string => things.join(' and ');

export const CONDITION = {
  and: ', and ',
  or: '; or ',
  stance: (stances: readonly string[]) => `stance ${either(stances)}`,
  bond: (bonds: readonly string[]) => `the bond ${either(bonds)}`,
  trustAtLeast: (trust: number) => `trust ${String(trust)} or more`,
  trustAtMost: (trust: number) => `trust ${String(trust)} or less`,
  depthAtLeast: (depth: number) => `depth ${String(depth)} or more`,
  depthAtMost: (depth: number) => `depth ${String(depth)} or less`,
  heard: (beats: readonly string[]) => `${all(beats)} heard`,
  notHeard: (beats: readonly string[]) => `${either(beats)} not heard`,
  heardOpen: (beats: readonly string[]) => `${all(beats)} heard while open`,
  mendedYours: 'a break of yours mended',
  mendedConfrontation: 'a confrontation of yours mended',
  exposed: (so: boolean) => (so ? 'a pretence has come out' : 'no pretence has come out'),
} as const;
