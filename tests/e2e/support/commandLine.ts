// The same talk without a page: `attune play … --json`, and what the page's log should say of it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { grammarOf } from '../../../src/ui/text/pronoun.ts';
import { TALK } from '../../../src/ui/text/talk.ts';
import { mara, root } from './words.ts';

interface Spoken {
  readonly hers: readonly { readonly part: string; readonly text: string }[];
  readonly cues: readonly { readonly shows: string }[];
}

interface Played {
  readonly opening: Spoken;
  readonly turns: readonly (Spoken & {
    readonly turn: number;
    readonly event: { readonly type: string; readonly length?: 'short' | 'long' };
    readonly said: string | null;
    readonly cut: { readonly said: string } | null;
  })[];
  readonly ending: { readonly by: string; readonly ending: string | null } | null;
  readonly score: Readonly<Record<'repair' | 'noticing' | 'sustaining', { readonly value: number | null }>>;
}

/** Plays the events headlessly. */
export function playHeadlessly(events: readonly string[], seed: number): Played {
  const words = [
    'bin/attune.mjs',
    'play',
    `personas/${mara.id}.json`,
    '--events',
    '-',
    '--seed',
    String(seed),
    '--json',
  ];
  const printed = execFileSync(process.execPath, words, { cwd: fileURLToPath(root), input: events.join('\n') });
  return JSON.parse(printed.toString('utf8')) as Played;
}

const bare = (text: string) => (text.trim().split(/\s+/).at(-1) ?? '').replace(/[.,;:!?…—–]+$/, '');
const said = (name: string, { hers, cues }: Spoken) =>
  [`${name}:`, ...hers.map(({ text }) => text), ...cues.map(({ shows }) => shows)].join(' ');

/** Every speech of a talk that was played headlessly, as the page's log has to read it out. */
export function speechesOf({ opening, turns }: Played): readonly string[] {
  const she = grammarOf('she');
  const speeches = [said(mara.name, opening)];
  let last = opening;
  for (const turn of turns) {
    const { event, cut, said: yours } = turn;
    if (cut) {
      const before = last.hers.filter(({ part }) => part !== 'line').map(({ text }) => text);
      const broken = [`${mara.name}:`, ...before, cut.said, `(${TALK.cutOffAt(bare(cut.said))})`];
      speeches[speeches.length - 1] = [...broken, ...last.cues.map(({ shows }) => shows)].join(' ');
    }
    const how = cut ? `(${TALK.cuttingInAfter(bare(cut.said))}) ` : event.type === 'cut-in' ? `(${TALK.over}) ` : '';
    const did =
      event.type === 'silence'
        ? TALK.youSilent[event.length ?? 'short']
        : event.type === 'leave'
          ? TALK.youLeave
          : event.type === 'look-away'
            ? `You ${yours?.slice(1, -1) ?? TALK.youLookAway(she)}.`
            : (yours ?? '');
    speeches.push(`${TALK.you}: ${how}${did}`);
    if (event.type !== 'leave') speeches.push(said(mara.name, turn));
    last = turn;
  }
  return speeches;
}
