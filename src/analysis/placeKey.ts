// Two positions that differ only in what can no longer matter are one place. This is what makes a talk walkable whole.
// A place has two halves: the rapport, one small number; and where the script stands, one string.
import type { Position } from '../dialogue/position.ts';
import { conditionsOf, type Talk } from '../dialogue/talk.ts';
import type { Rapport } from '../rapport/rapport.ts';

/** A rapport as one small number; equal rapports, equal numbers. */
export function rapportKey(now: Rapport): number {
  const pick = <T>(things: readonly T[], one: T) => things.indexOf(one);
  const digits: readonly (readonly [number, number])[] = [
    [now.ease, 9],
    [pick(['open', 'guarded', 'disengaged'], now.stance), 3],
    [now.trust, 4],
    [now.depth, 4],
    [pick(['intact', 'withdrawal', 'confrontation'], now.bond), 3],
    [now.strain, 4],
    [now.met, 16],
    [now.grace ? 1 : 0, 2],
    [pick(['none', 'ask', 'listen', 'offer'], now.lastFamily), 4],
    [now.lastCount, 3],
    [pick<Rapport['flow']>([0, 1, 2, 'idle', 'slip'], now.flow), 5],
    [pick(['none', 'lied', 'exposed'], now.ground), 3],
    [now.adapted ? 1 : 0, 2],
    [now.left ? 1 : 0, 2],
  ];
  return digits.reduce((key, [digit, base]) => key * base + digit, 0);
}

/** From a beat whose every reply ends the talk, nothing lies ahead. */
const NOTHING: ReadonlySet<string> = new Set();

/** Builds the function that names where the script stands: everything but the rapport that can still decide anything. */
export function scriptKeys(talk: Talk): (position: Position) => string {
  const { persona, arrangement } = talk;
  const conditions = conditionsOf(persona);
  const asked = new Set(conditions.flatMap(({ heard = [], notHeard = [] }) => [...heard, ...notHeard]));
  const factsIn = new Map(
    persona.beats.map(({ id, moves }) => [
      id,
      moves.flatMap(({ does, also }) => [does, also].flatMap((one) => (one?.gesture === 'claim' ? [one.fact] : []))),
    ]),
  );
  const yours = conditions.some(({ mendedYours, mendedConfrontation }) => mendedYours ?? mendedConfrontation);
  const remote = talk.character.medium !== 'in person';
  const explicit = new Map(
    persona.beats.map(({ id, moves }) => [
      id,
      moves.flatMap(({ to }) => (typeof to === 'string' ? [to] : to.map(({ beat }) => beat))),
    ]),
  );
  const closure = (from: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    const visit = (id: string) => {
      for (const next of explicit.get(id) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        visit(next);
      }
    };
    from.forEach(visit);
    return seen;
  };
  const ahead = new Map<string, ReadonlySet<string>>();
  const stillAhead = ({ beat, topicsBegun, back }: Position): ReadonlySet<string> => {
    const name = `${beat} ${topicsBegun} ${back ?? ''}`;
    const known = ahead.get(name);
    if (known) return known;
    const entries = arrangement.order
      .slice(topicsBegun)
      .flatMap((topic) => persona.topics.find(({ id }) => id === topic)?.entry ?? []);
    const closing = persona.close.map((one) => one.beat);
    if ((explicit.get(beat) ?? []).every((to) => to === 'end')) {
      ahead.set(name, NOTHING);
      return NOTHING;
    }
    const found = new Set([
      ...closure([beat, ...entries, ...closing, ...(back === null ? [] : [back])]),
      ...entries,
      ...closing,
    ]);
    ahead.set(name, found);
    return found;
  };
  return (position) => {
    if (position.ended) return `end ${position.ended.by} ${position.ended.ending ?? ''}`;
    const reach = stillAhead(position);
    const heard = position.heard.filter((id) => asked.has(id) || (reach.has(id) && id !== position.beat)).toSorted();
    const claimable = new Set([position.beat, ...reach].flatMap((id) => factsIn.get(id) ?? []));
    const last = reach === NOTHING;
    const cut = position.floor === 'cut';
    const broken = position.rapport.bond !== 'intact';
    return [
      position.beat,
      position.spokenAs,
      position.floor,
      position.resumed ? 1 : 0,
      position.stayed ? 1 : 0,
      heard.join(','),
      position.heardOpen.join(','),
      last ? '' : position.topicsBegun,
      last || position.joltCame || arrangement.joltAfter === null ? 1 : 0,
      last ? '' : (position.back ?? ''),
      cut && position.unfinished ? 1 : 0,
      position.named
        .filter((fact) => claimable.has(fact))
        .toSorted()
        .join(','),
      cut ? position.cutTurns % 3 : 0,
      remote && position.gaveRoom ? 1 : 0,
      yours && broken && position.brokenBy === 'you' ? 1 : 0,
      yours && position.mendedYours ? 1 : 0,
      yours && position.mendedConfrontation ? 1 : 0,
    ].join('|');
  };
}
