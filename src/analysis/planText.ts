// A plan written out again, and a talk that was played written down as one.
import type { TalkEvent } from '../dialogue/event.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Speech } from '../dialogue/speech.ts';
import type { Pronoun } from '../persona/vocabulary.ts';
import type { Timeline } from '../session/replay.ts';
import type { Claim, Doing, Plan, PlanStep } from './plan.ts';

/** The text of a plan; reading it gives the plan again. */
export function writePlan({ persona, seed, order, jolt, steps }: Plan): string {
  const head = [
    `Persona: ${persona}`,
    ...(seed === 0 ? [] : [`Seed: ${seed}`]),
    ...(order === null ? [] : [`Order: ${order}`]),
    ...(jolt === null ? [] : [`Jolt: ${jolt === 'off' ? 'off' : `after ${jolt}`}`]),
  ];
  const lines = steps.flatMap((step, at) =>
    at === 0 || step.type === 'does' ? ['', stepText(step)] : [stepText(step)],
  );
  return `${[...head, ...lines].join('\n')}\n`;
}

function stepText(step: PlanStep): string {
  switch (step.type) {
    case 'does':
      return doingText(step.doing);
    case 'hers':
      return `${step.who}: ${step.says}`;
    case 'holds':
      return `[${claimText(step.claim)}]`;
    case 'ends':
      return `Ends: ${step.ending}`;
  }
}

export function doingText(doing: Doing): string {
  switch (doing.type) {
    case 'say':
      return `You: ${doing.words}`;
    case 'cut-in':
      return `(cut in ${doing.words}${doing.word === null ? '' : ` at word ${doing.word}`})`;
    case 'silence':
      return `(silence ${doing.length})`;
    case 'look-away':
      return '(look away)';
    default:
      return `(${doing.type})`;
  }
}

export function claimText(claim: Claim): string {
  switch (claim.type) {
    case 'stance':
      return claim.stance;
    case 'bond':
      return claim.bond;
    case 'mended':
      return 'mended';
    case 'cue':
      return `cue: ${claim.shows}`;
    case 'beat':
      return `beat ${claim.beat}`;
    case 'table':
      return `table ${claim.table}`;
    case 'measure': {
      const { of, is, value } = claim.measure;
      return `${of} ${is === 'exactly' ? '' : `${is} `}${value}`;
    }
  }
}

/** How a plan calls the person when it does not use the name. */
export const SPEAKERS: Readonly<Record<Pronoun, string>> = { she: 'Her', he: 'Him', they: 'Them' };

/** A talk that was played, as a plan: it can be read as a script, saved, and run. */
export function planOf(talk: Talk, { opening, moments, notices, position }: Timeline): Plan {
  const { persona, seed } = talk;
  const hers = (speech: Speech): readonly PlanStep[] =>
    speech.utterances.map(({ kind, text }) => {
      const words = text.replace(/\s+/g, ' ').trim();
      return { line: 0, type: 'hers', who: SPEAKERS[persona.pronouns], says: kind === 'does' ? `(${words})` : words };
    });
  const does = (doing: Doing): PlanStep => ({ line: 0, type: 'does', doing });
  const pressed = (after: number) => (notices.includes(after) ? [does({ type: 'notice' })] : []);
  const ended = position.ended?.ending;
  return {
    persona: persona.id,
    seed,
    order: null,
    jolt: null,
    steps: [
      ...hers(opening.speech),
      ...moments.flatMap(({ turn, number }) => [
        ...pressed(number - 1),
        does(doingOf(turn.event, turn.said)),
        ...hers(turn.hers),
      ]),
      ...pressed(moments.length),
      ...(ended === null || ended === undefined ? [] : [{ line: 0, type: 'ends', ending: ended } as const]),
    ],
  };
}

/** An event as a plan has it: the words where something is said, for a script is read. */
function doingOf(event: TalkEvent, said: string | null): Doing {
  switch (event.type) {
    case 'say':
      return { type: 'say', words: said ?? event.move };
    case 'cut-in':
      return { type: 'cut-in', words: event.move, word: event.word };
    default:
      return event;
  }
}
