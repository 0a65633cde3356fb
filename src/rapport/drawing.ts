// The statechart as a drawing: read from the chart the machine runs, printed as Mermaid, every guard in plain words.
import { BOND_REGION, STANCE_REGION, type Arrow, type EffectName, type GuardName } from './chart.ts';

/** When an arrow is taken, as one would say it. */
export const GUARDS_IN_WORDS: Readonly<Record<GuardName, string>> = {
  endsTheTalk: 'a loss when no ease is left',
  breaks: 'a hurt, a pretence come out, a second miss running',
  breaksAndPushesBack: 'a break by pushing, and she pushes back',
  pushesBack: 'she pushes back',
  meetsLastNeed: 'the last need is met',
  meetsNeed: 'a need is met',
  hadEnough: 'strain 3, no need met, and pushing back or no ease left',
  hurtsAgain: 'a new hurt',
  forgivenOnce: 'unheeded for the first time: forgiven',
  stillMending: 'unheeded, and what was met stays met',
  noEaseLeft: 'ease 1 or less',
  notAtEase: 'ease below 5, or the bond breaks',
  atEase: 'ease 6 or more, bond whole',
  comesBack: 'ease 3 or more',
};

/** What an arrow without a guard does: what is left when none before it was taken. */
export const EFFECTS_IN_WORDS: Readonly<Record<EffectName, string>> = {
  leave: 'she leaves',
  break: 'the bond breaks',
  feel: 'anything else is felt',
  jolt: 'a jolt',
  deepen: 'her own open line deepens the talk',
  mend: 'the bond is mended',
  meetNeed: 'a need is met',
  hurtAgain: 'a new hurt',
  forgive: 'forgiven',
  carryOn: 'unheeded',
  joltUnfelt: 'a jolt is not felt',
};

/** Guards that can hold in one part of a break only. A test walks a person to prove it. */
export const ONLY_IN: Readonly<Partial<Record<GuardName, string>>> = { forgivenOnce: 'fresh', stillMending: 'mending' };
/** In its own part this one holds whenever it is asked, so no arrow after it starts there. */
export const LAST_IN_ITS_PART: GuardName = 'stillMending';

type Stimulus = 'act' | 'jolt' | 'told';

/** The words on an arrow. */
export function wordsOn(stimulus: Stimulus | null, { guard, actions }: Arrow): string {
  const words = guard ? GUARDS_IN_WORDS[guard] : actions ? EFFECTS_IN_WORDS[actions] : '';
  return stimulus === 'jolt' && guard ? `a jolt, and ${words}` : words;
}

interface Drawn {
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** Arrows between the same two states become one, their words below each other; one that stays is a line in its state. */
function lines(arrows: readonly Drawn[]): readonly string[] {
  const together = new Map<string, string[]>();
  for (const { from, to, says } of arrows.filter((one) => one.from !== one.to)) {
    const line = `${from} --> ${to}`;
    together.set(line, [...(together.get(line) ?? []), says]);
  }
  const staying = arrows.filter(({ from, to }) => from === to).map(({ from, says }) => `${from}: stays: ${says}`);
  return [...staying, ...[...together].map(([line, says]) => `${line}: ${says.join('<br/>')}`)];
}

function stanceLines(): readonly string[] {
  const arrows = Object.entries(STANCE_REGION.states).flatMap(([from, { always }]) =>
    always.map((arrow) => ({ from, to: arrow.target, says: wordsOn(null, arrow) })),
  );
  return [`[*] --> ${STANCE_REGION.initial}`, ...lines(arrows)];
}

type BondNode = (typeof BOND_REGION.states)[keyof typeof BOND_REGION.states];
const STIMULI = ['act', 'jolt', 'told'] as const;

/** The arrows that lead out of a state of the bond, and those that change something and lead nowhere. */
function outside(name: string, { on }: BondNode): readonly Drawn[] {
  return STIMULI.flatMap((stimulus) =>
    on[stimulus].flatMap((arrow): readonly Drawn[] => {
      const to = arrow.target ?? (arrow.guard ? '.' : name);
      return to.startsWith('.') ? [] : [{ from: name, to: to.replace('#', ''), says: wordsOn(stimulus, arrow) }];
    }),
  );
}

/** The arrows between the parts of a break, from every part they can be taken in. */
function inside(name: string, { on, states }: BondNode): readonly Drawn[] {
  return Object.keys(states ?? {}).flatMap((part) => {
    const here = on.act.filter(({ guard }) => !guard || (ONLY_IN[guard] ?? part) === part);
    const last = here.findIndex(({ guard }) => guard === LAST_IN_ITS_PART);
    return here.slice(0, last < 0 ? here.length : last + 1).flatMap((arrow): readonly Drawn[] => {
      const to = arrow.target ?? `.${part}`;
      const says = wordsOn('act', arrow);
      return to.startsWith('.') ? [{ from: `${name}_${part}`, to: `${name}_${to.slice(1)}`, says }] : [];
    });
  });
}

const indented = (some: readonly string[]): readonly string[] => some.map((line) => `  ${line}`);

function bondLines(name: string, node: BondNode): readonly string[] {
  const arrows = outside(name, node);
  if (!node.states) return [`state "${name}" as ${name}`, ...lines(arrows)];
  const leading = arrows.filter(({ to }) => to !== name);
  const staying = arrows.filter(({ to }) => to === name).map(({ says }) => says);
  return [
    `state ${name} {`,
    ...indented([
      ...Object.keys(node.states).map((part) => `state "${part}" as ${name}_${part}`),
      ...(node.initial === undefined ? [] : [`[*] --> ${name}_${node.initial}`]),
      ...lines(inside(name, node)),
    ]),
    '}',
    ...lines(leading),
    `note right of ${name}`,
    ...indented(staying),
    'end note',
  ];
}

/** The whole person as Mermaid's stateDiagram-v2: two regions side by side, and having left, which ends both. */
export function drawing(): string {
  return [
    'stateDiagram-v2',
    ...indented([
      'state "how she stands" as stance {',
      ...indented(stanceLines()),
      '}',
      `[*] --> ${BOND_REGION.initial}`,
      ...Object.entries(BOND_REGION.states).flatMap(([name, node]) => bondLines(name, node)),
      'left --> [*]',
    ]),
    '',
  ].join('\n');
}

const BEGINS = '<!-- state diagram: written by scripts/write-model.mjs -->';
const ENDS = '<!-- end of the state diagram -->';

/**
 * A page with the drawing between its two marks.
 * @throws if the page has no marks
 */
export function withDrawing(page: string): string {
  const from = page.indexOf(BEGINS);
  const to = page.indexOf(ENDS);
  if (from < 0 || to < from) throw new Error(`The page has no place for the drawing: "${BEGINS}" and "${ENDS}".`);
  return `${page.slice(0, from)}${BEGINS}\n\n\`\`\`mermaid\n${drawing()}\`\`\`\n\n${page.slice(to)}`;
}
