// attune explore: what can come of a person. Where the talk can stand, how it can end and what leads there, the best and
// the worst of it as scripts, and what everybody comes to who always plays in one way.
import { balanceOf, type Balance, type Fared } from '../analysis/balance.ts';
import { lengthsOf, type Lengths } from '../analysis/lengths.ts';
import { reachOf, type Reach } from '../analysis/reach.ts';
import { createStudy } from '../analysis/study.ts';
import { played, talked, type Talked } from '../analysis/talked.ts';
import { arrange, arrangements } from '../dialogue/arrange.ts';
import type { Persona } from '../persona/schema.ts';
import { check } from './check.ts';
import { command, type Terminal } from './command.ts';
import { CannotRun, readPersona } from './files.ts';
import { seedOf } from './play.ts';

/** An ending, and the shortest talk that comes to it. */
interface Ended {
  readonly id: string;
  readonly by: 'script' | 'her';
  readonly talk: Talked;
}

/** The walk of one arrangement, as plain data. */
interface Walked {
  readonly seed: number;
  readonly topics: readonly string[];
  readonly joltAfter: number | null;
  readonly places: number;
  readonly scripts: number;
  readonly rapports: number;
  readonly unheard: readonly string[]; // beats no talk comes to
  readonly unreached: readonly string[]; // endings no talk comes to
  readonly endings: readonly Ended[];
}

export const exploreCommand = command({
  name: 'explore',
  summary: 'says what can come of a person: endings, best and worst talks, simulated learners',
  usage: '<persona.json> [--seed N] [--quick] [--json]',
  about: `Every place of one order of topics is walked, which takes up to a minute for a person of shipped size; the simulated
learners play in every order.
--seed   Which order of topics, and which jolt; without it, 0.
--quick  The learners only, in seconds: no walk.
--json   The same for a program, with a transcript of every talk. A transcript is a plan: saved as .plan beside the
         person, attune test has the talk again.`,
  examples: ['attune explore personas/mara.json', 'attune explore personas/mara.json --seed 1 --quick'],
  options: {
    seed: { type: 'string', default: '0' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  run: ({ seed, quick, json }, [path, ...more], terminal) => {
    if (path === undefined || more.length > 0)
      throw new CannotRun('Name one person: attune explore personas/mara.json');
    const number = seedOf(seed);
    const { persona } = readPersona(path);
    if (!persona) return check([path], { format: json ? 'json' : 'text' });
    const balance = balanceOf(persona, (learner) => terminal.tell(`Playing: ${learner} …`));
    const lengths = lengthsOf(
      persona,
      Array.from({ length: arrangements(persona) }, (_none, at) => arrange(persona, at)),
    );
    const walked = quick ? null : walkedBy(persona, number, terminal);
    const output = json
      ? JSON.stringify({ walk: walked, lengths, ...balance }, null, 2)
      : [
          ...(walked ? walkText(persona, walked) : []),
          ...balanceText(persona, balance, lengths),
          ...script('The best talk that was found', balance.best),
          ...script('The talk of these that goes least well', balance.worst),
          ...(walked ? walked.endings.flatMap((ending) => script(soonest(persona, ending), ending.talk)) : []),
        ]
          .join('\n')
          .trimEnd();
    return { output, exitCode: 0 };
  },
});

function walkedBy(persona: Persona, seed: number, terminal: Terminal): Walked {
  const { talk, board } = createStudy(persona, seed);
  const reach: Reach | null = reachOf(board, (places) => terminal.tell(`${places} places walked …`));
  if (!reach) throw new CannotRun(`${persona.name} has too many places to be walked whole; try --quick.`);
  const { endings, beats, places, scripts, rapports } = reach;
  const found = new Set(endings.map(({ id }) => id));
  return {
    seed,
    topics: talk.arrangement.order,
    joltAfter: talk.arrangement.joltAfter,
    places,
    scripts,
    rapports,
    unheard: persona.beats.map(({ id }) => id).filter((id) => !beats.has(id)),
    unreached: persona.endings.map(({ id }) => id).filter((id) => !found.has(id)),
    endings: endings.map(({ id, by, events }) => ({ id, by, talk: talked(talk, played(talk, events)) })),
  };
}

const number = (value: number): string => value.toLocaleString('en-GB');

function walkText(persona: Persona, walked: Walked): readonly string[] {
  const { seed, topics, joltAfter, endings, unheard, unreached } = walked;
  const jolt = joltAfter === null ? 'no jolt' : `the jolt after ${joltAfter} of them`;
  const titleOf = (id: string) => persona.endings.find((one) => one.id === id)?.title ?? id;
  return [
    `${persona.name}, seed ${seed}: ${topics.join(', ')}; ${jolt}.`,
    `${number(walked.rapports)} ways ${persona.name} can be, ${number(walked.scripts)} states of the script, ${number(walked.places)} places in all.`,
    ...(unheard.length ? [`No talk hears ${unheard.join(', ')}.`] : []),
    ...(unreached.length ? [`No talk ends with ${unreached.join(', ')}.`] : []),
    '',
    'How it can end, and the soonest it can',
    '',
    ...endings.map(
      ({ id, by, talk }) =>
        `  ${`${id}${by === 'her' ? ` (${persona.name} leaves)` : ''}`.padEnd(34)} ${String(talk.turns).padStart(2)} turns   ${titleOf(id)}`,
    ),
    '',
  ];
}

const soonest = ({ name }: Persona, { id, by }: Ended): string =>
  `A shortest talk that ends with ${id}${by === 'her' ? `, because ${name} leaves` : ''}`;

function balanceText(
  persona: Persona,
  { fared }: Balance,
  { shortest, longest, leftAfter }: Lengths,
): readonly string[] {
  return [
    `What everybody comes to, over ${fared[0]?.talks.length ?? 0} talks in ${arrangements(persona)} arrangements`,
    '',
    '  of the best  repair  noticing  sustaining  turns   who, and how it most often ends',
    ...fared.map((one) => `  ${row(one)}`),
    '',
    '  Of the best: 0 is murmuring throughout, 100 the best a search finds, in mean ease.',
    ...(shortest && longest
      ? [`  Somebody who only answers comes to an ending in ${turns(shortest)} at least, ${turns(longest)} at most.`]
      : [`  Somebody who only answers comes to no ending of the script.`]),
    ...(leftAfter === null ? [] : [`  ${persona.name} can have left after ${leftAfter} turns.`]),
    '',
    ...fared.map(({ learner }) => `  ${learner.name}: ${learner.does}.`),
    '',
  ];
}

const turns = (talk: Talked): string => `${talk.turns} turns (about ${minutes(talk)})`;
const minutes = ({ minutes: long }: Talked): string =>
  long < 1 ? 'a minute' : `${Math.round(long)} minutes`.replace(/^1 minutes$/, 'a minute');
const tested = (value: number | null, digits: number): string => (value === null ? '–' : value.toFixed(digits));

function row({ learner, share, repair, noticing, sustaining, turns: mean, endings }: Fared): string {
  const often = endings[0]?.id ?? 'never';
  return [
    String(Math.round(share * 100)).padStart(11),
    tested(repair, 1).padStart(6),
    tested(noticing, 2).padStart(8),
    tested(sustaining, 2).padStart(10),
    mean.toFixed(0).padStart(5),
    ` ${learner.name} (${often})`,
  ].join('  ');
}

/** A transcript under a title, set in from the edge. */
const script = (title: string, talk: Talked): readonly string[] => [
  `${title}: ${turns(talk)}, mean ease ${talk.ease.toFixed(1)}`,
  '',
  ...talk.transcript
    .trimEnd()
    .split('\n')
    .map((line) => (line ? `  ${line}` : '')),
  '',
];
