// What still lies ahead of a position, and so which of the things remembered can still matter: a beat that has been heard
// matters only if something ahead would lead there again, a fact only if something ahead could claim it again.
import type { Position } from '../dialogue/position.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { When } from '../persona/script.ts';

export interface Ahead {
  readonly asked: ReadonlySet<string>; // beats it still matters to have heard
  readonly claimable: ReadonlySet<string>; // facts that can still be claimed
  readonly last: boolean; // every reply from here ends the talk
}

const listed = (when: When | undefined) => (when === undefined ? [] : Array.isArray(when) ? when : [when]);
const heardIn = (when: When | undefined): readonly string[] =>
  listed(when).flatMap(({ heard = [], notHeard = [] }) => [...heard, ...notHeard]);

/** Builds the function that looks ahead; what it finds is remembered, for many positions ask the same. */
export function looksAhead(talk: Talk): (position: Position) => Ahead {
  const { persona, arrangement } = talk;
  const closing = persona.close.map(({ beat }) => beat);
  const atTheEnd = persona.endings.flatMap(({ when }) => heardIn(when));
  const atTheClose = persona.close.flatMap(({ when }) => heardIn(when));
  const beats = new Map(
    persona.beats.map(({ id, moves }) => [
      id,
      {
        targets: moves.flatMap(({ to }) => (typeof to === 'string' ? [to] : to.map(({ beat }) => beat))),
        asks: moves.flatMap(({ to }) => (typeof to === 'string' ? [] : to.flatMap(({ when }) => heardIn(when)))),
        facts: moves.flatMap(({ does, also }) =>
          [does, also].flatMap((one) => (one?.gesture === 'claim' ? [one.fact] : [])),
        ),
      },
    ]),
  );
  const entriesFrom = (begun: number) =>
    arrangement.order.slice(begun).flatMap((topic) => persona.topics.find(({ id }) => id === topic)?.entry ?? []);

  const look = ({ beat, topicsBegun, back, heard }: Position): Ahead => {
    const asked = new Set(atTheEnd);
    const claimable = new Set<string>();
    const seen = new Set<string>();
    const queue = [beat];
    let goesOn = false;
    const lead = (id: string) => {
      if (!beats.has(id)) return;
      asked.add(id);
      if (heard.includes(id)) goesOn = true; // nothing is heard twice: it would lead to the next topic
      else if (!seen.has(id)) queue.push(id);
    };
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const here = beats.get(id);
      for (const fact of here?.facts ?? []) claimable.add(fact);
      for (const one of here?.asks ?? []) asked.add(one);
      for (const to of here?.targets ?? []) {
        if (to === 'back' && back !== null) lead(back);
        if (to === 'next' || to === 'back') goesOn = true;
        else lead(to);
      }
      if (goesOn && !seen.has(NEXT)) {
        seen.add(NEXT);
        for (const one of atTheClose) asked.add(one);
        for (const one of [...entriesFrom(topicsBegun), ...closing]) lead(one);
        // That the jolt came is remembered by itself; what can be said to it still lies ahead.
        if (persona.jolt && !heard.includes(persona.jolt.beat)) queue.push(persona.jolt.beat);
      }
    }
    asked.delete(beat); // it has been heard: that is where we are
    return { asked, claimable, last: !goesOn && seen.size === 1 };
  };

  const known = new Map<string, Ahead>();
  return (position) => {
    const name = `${position.beat} ${position.topicsBegun} ${position.back ?? ''} ${position.heard.toSorted().join(' ')}`;
    const before = known.get(name);
    if (before) return before;
    const ahead = look(position);
    known.set(name, ahead);
    return ahead;
  };
}

const NEXT = 'next';
