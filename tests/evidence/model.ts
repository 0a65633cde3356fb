// One person's rapport model as the claims ask it: sequences, and what can be reached. It only ever calls the React it
// is given, so that a broken one can be handed in; what has been asked once is remembered.
import { TABLES, type Table } from '../../src/persona/vocabulary.ts';
import { ACTS, type Act } from '../../src/rapport/act.ts';
import { nextTalk } from '../../src/rapport/nextTalk.ts';
import { startingRapport, type Character, type Rapport } from '../../src/rapport/rapport.ts';
import { walker, type React } from '../../src/rapport/walk.ts';

/** What a claim is held on: how one person answers, and how the next talk with that person starts. */
export interface Subject {
  readonly build: (character: Character) => React;
  readonly next: typeof nextTalk;
}
export const THE_MODEL: Subject = { build: (character) => walker(character), next: nextTalk };

/** One thing that happens: an act on what she had put on the table, a jolt, or her own telling (its depth). */
export type Happening = readonly [Act, Table] | 'jolt' | number;

/** A rapport that has been met, and where each act leads from it. */
export interface Place {
  readonly now: Rapport;
  readonly number: number;
  readonly to: (Place | undefined)[];
  readonly all: (readonly Place[] | undefined)[];
}

const STANCE = { open: 0, guarded: 1, disengaged: 2 } as const;
const BOND = { intact: 0, withdrawal: 1, confrontation: 2 } as const;
const FAMILY = { none: 0, ask: 1, listen: 2, offer: 3 } as const;
const GROUND = { none: 0, lied: 1, exposed: 2 } as const;
const FLOW = { 0: 0, 1: 1, 2: 2, idle: 3, slip: 4 } as const;

function keyOf(now: Rapport): number {
  let key = now.ease * 3 + STANCE[now.stance];
  key = (key * 4 + now.trust) * 4 + now.depth;
  key = (key * 3 + BOND[now.bond]) * 4 + now.strain;
  key = (key * 16 + now.met) * 2 + (now.grace ? 1 : 0);
  key = (key * 4 + FAMILY[now.lastFamily]) * 3 + now.lastCount;
  key = (key * 5 + FLOW[now.flow]) * 3 + GROUND[now.ground];
  return (key * 2 + (now.adapted ? 1 : 0)) * 2 + (now.left ? 1 : 0);
}

const ACT_NUMBER: ReadonlyMap<Act, number> = new Map(ACTS.map((act, index) => [act, index]));
const TABLE_NUMBER: ReadonlyMap<Table, number> = new Map(TABLES.map((table, index) => [table, index]));
const WIDE = TABLES.length;
const JOLT = ACTS.length * WIDE;
/** The tables lines are drawn from; candour is a question of its own kind, and has claims of its own. */
export const LINES = ['story', 'feeling', 'asks', 'thinking', 'topic', 'help'] as const;

export class Model {
  readonly start: Rapport;
  readonly next: (last: Rapport, weeks?: number) => Rapport;
  readonly character: Character;
  private readonly subject: Subject;
  private readonly react: React;
  private readonly places = new Map<number, Place>();

  constructor(character: Character, subject: Subject = THE_MODEL) {
    this.character = character;
    this.subject = subject;
    this.react = subject.build(character);
    this.next = (last, weeks) => subject.next(character, last, weeks);
    this.start = startingRapport(character);
  }

  /** The same person but for a trait. */
  with(change: Partial<Character>): Model {
    return new Model({ ...this.character, ...change }, this.subject);
  }

  place(now: Rapport): Place {
    const key = keyOf(now);
    const known = this.places.get(key);
    if (known) return known;
    const place: Place = { now, number: this.places.size, to: [], all: [] };
    this.places.set(key, place);
    return place;
  }

  /** Where an act leads. While the bond is broken it does not matter what is on the table. */
  go(from: Place, act: Act, table: Table): Place {
    const asked = from.now.bond === 'intact' ? table : 'none';
    const index = (ACT_NUMBER.get(act) ?? 0) * WIDE + (TABLE_NUMBER.get(asked) ?? 0);
    return (from.to[index] ??= this.place(this.react(from.now, { type: 'act', act, table: asked }).now));
  }

  jolt(from: Place): Place {
    if (from.now.left) return from;
    return (from.to[JOLT] ??= this.place(this.react(from.now, { type: 'jolt' }).now));
  }

  /** Every place one act leads to from here. */
  after(from: Place, table: Table): readonly Place[] {
    const asked = from.now.bond === 'intact' ? table : 'none';
    return (from.all[TABLE_NUMBER.get(asked) ?? 0] ??= [...new Set(ACTS.map((act) => this.go(from, act, asked)))]);
  }

  /** The rapport after each of these. */
  run(happenings: readonly Happening[], from: Rapport = this.start): readonly Rapport[] {
    let place = this.place(from);
    return happenings.map((one) => {
      if (one === 'jolt') place = this.jolt(place);
      else if (typeof one === 'number') place = this.place(this.react(place.now, { type: 'told', depth: one }).now);
      else place = this.go(place, one[0], one[1]);
      return place.now;
    });
  }

  last(happenings: readonly Happening[], from: Rapport = this.start): Rapport {
    return this.run(happenings, from).at(-1) ?? from;
  }

  /** What one act changes in ease. */
  gain(act: Act, table: Table, from: Rapport = this.start): number {
    return this.last([[act, table]], from).ease - from.ease;
  }

  /** Mean ease over the turns. */
  ease(happenings: readonly Happening[], from: Rapport = this.start): number {
    return mean(this.run(happenings, from).map(({ ease }) => ease));
  }

  /** Everywhere these acts lead on these lines, with a jolt possible at any turn or not. */
  reach(
    options: {
      readonly from?: readonly Rapport[];
      readonly acts?: readonly Act[];
      readonly lines?: readonly Table[];
      readonly jolts?: boolean;
    } = {},
  ): readonly Place[] {
    const { from = [this.start], acts = ACTS, lines = LINES, jolts = false } = options;
    const queue = from.map((now) => this.place(now));
    const seen = new Set(queue);
    for (let place = queue.pop(); place; place = queue.pop()) {
      if (place.now.left) continue;
      const nexts = (place.now.bond === 'intact' ? lines : (['none'] as const)).flatMap((line) =>
        acts === ACTS ? this.after(place, line) : acts.map((act) => this.go(place, act, line)),
      );
      for (const next of jolts ? [...nexts, this.jolt(place)] : nexts)
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
    }
    return [...seen];
  }

  /** The fewest turns to a place of this kind; Infinity if it takes more than `most`. */
  fewest(
    from: Rapport,
    goal: (now: Rapport) => boolean,
    options: { readonly acts?: readonly Act[]; readonly lines?: readonly Table[]; readonly most?: number } = {},
  ): number {
    const { acts = ACTS, lines = LINES, most = 12 } = options;
    const seen = new Set([this.place(from)]);
    let front = [...seen];
    for (let turns = 0; turns <= most && front.length > 0; turns++) {
      if (front.some(({ now }) => goal(now))) return turns;
      const nexts = front
        .filter(({ now }) => !now.left)
        .flatMap((place) => lines.flatMap((line) => acts.map((act) => this.go(place, act, line))));
      front = [...new Set(nexts)].filter((place) => !seen.has(place));
      for (const place of front) seen.add(place);
    }
    return Infinity;
  }
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** These acts, one a turn, on lines of one kind. */
export const on = (table: Table, ...acts: readonly Act[]): readonly Happening[] => acts.map((act) => [act, table]);

export const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);
