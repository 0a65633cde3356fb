// The drawings are data made by scripts/build-portraits.mjs, fetched when somebody first sits down.

/** Outlines by what they are filled with. */
export interface Layers {
  readonly skin?: string;
  readonly hair?: string;
  readonly cloth?: string;
  readonly white?: string;
  readonly tongue?: string;
  readonly line?: string;
}

interface Common {
  readonly body: { readonly skin: string; readonly cloth: string; readonly line: string; readonly sleeves: string };
  readonly nose: string;
  readonly brow: Readonly<Record<string, Layers>>;
  readonly eyes: Readonly<Record<string, Layers>>;
  readonly mouth: Readonly<Record<string, Layers>>;
}

interface Looks {
  readonly head: Layers;
  readonly beard?: Layers;
  readonly glasses?: Layers;
}

/** Everything needed to draw one sitter. */
export interface Drawing extends Common, Looks {
  readonly person: PersonId;
}

/** The people who have been drawn; `anyone` sits in for a person whose file names somebody else. */
export const PEOPLE_DRAWN = ['mara', 'gil', 'ruth', 'jonah', 'anyone'] as const;
export type PersonId = (typeof PEOPLE_DRAWN)[number];

/** The drawing of that name, or `anyone`. */
export function drawnPerson(name: string): PersonId {
  return PEOPLE_DRAWN.find((person) => person === name) ?? 'anyone';
}

const looks: Readonly<Record<PersonId, () => Promise<{ readonly default: Looks }>>> = {
  mara: () => import('./drawings/mara.json'),
  gil: () => import('./drawings/gil.json'),
  ruth: () => import('./drawings/ruth.json'),
  jonah: () => import('./drawings/jonah.json'),
  anyone: () => import('./drawings/anyone.json'),
};

const fetched = new Map<PersonId, Drawing>();

/** A drawing that is already here, so that a second plate of the same person needs no waiting. */
export function drawingAtHand(person: PersonId): Drawing | undefined {
  return fetched.get(person);
}

/** Fetches one person's drawing; a failure is not remembered, so that another try is possible. */
export async function fetchDrawing(person: PersonId): Promise<Drawing> {
  const kept = fetched.get(person);
  if (kept !== undefined) return kept;
  const [common, own] = await Promise.all([import('./drawings/common.json'), looks[person]()]);
  const drawing: Drawing = { person, ...common.default, ...own.default };
  fetched.set(person, drawing);
  return drawing;
}
