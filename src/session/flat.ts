// Records of before there were sittings: one list of entries, in which taking back was an entry too. They said format 1
// as well, and are told apart by their entries. Somebody may have one; so it is brought into the tree as it is read.
import * as z from 'zod/mini';

const FlatSchema = z.looseObject({
  persona: z.looseObject({ id: z.string() }),
  pacing: z.unknown(),
  began: z.unknown(),
  entries: z.array(z.strictObject({ event: z.looseObject({ type: z.string() }), at: z.unknown() })),
  guess: z.exactOptional(z.unknown()),
  note: z.exactOptional(z.unknown()),
});

/** The same record as a tree, still to be proved; what is no such record comes back as it was. */
export function unflattened(value: object): object {
  const flat = 'entries' in value && !('turns' in value) ? z.safeParse(FlatSchema, value) : null;
  if (!flat?.success) return value;
  const { persona, pacing, entries, guess, note, ...rest } = flat.data;
  const { turns, tip } = treeOf(entries);
  return {
    ...rest,
    persona: { name: persona.id, ...persona }, // her name was not kept
    runs: [
      {
        began: rest.began,
        pacing,
        from: null,
        tip,
        ...(guess === undefined ? {} : { guess }),
        ...(note === undefined ? {} : { note }),
      },
    ],
    turns,
  };
}

interface FlatTurn {
  readonly id: string;
  readonly after: string | null;
  readonly run: 0;
  readonly event: { readonly type: string };
  readonly at: unknown;
}

/** Taking back undid the last turn, and what was noticed since; what was undone becomes a branch. */
function treeOf(entries: z.output<typeof FlatSchema>['entries']) {
  const turns: FlatTurn[] = [];
  let way: readonly FlatTurn[] = [];
  for (const { event, at } of entries) {
    if (event.type === 'take-back') {
      const undone = way.findLastIndex((one) => one.event.type !== 'notice');
      if (undone >= 0) way = way.slice(0, undone);
      continue;
    }
    const turn: FlatTurn = { id: `t${turns.length + 1}`, after: way.at(-1)?.id ?? null, run: 0, event, at };
    turns.push(turn);
    way = [...way, turn];
  }
  return { turns, tip: way.at(-1)?.id ?? null };
}
