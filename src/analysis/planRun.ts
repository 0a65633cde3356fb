// A plan run: its talk is had, step by step, and what does not come as it was written is told by line.
import { arrange } from '../dialogue/arrange.ts';
import type { TalkEvent } from '../dialogue/event.ts';
import { cutIns, hand, replies, type Offer } from '../dialogue/offered.ts';
import { tableOf } from '../dialogue/onward.ts';
import type { Position } from '../dialogue/position.ts';
import type { Speech } from '../dialogue/speech.ts';
import { buildTalk, type Talk } from '../dialogue/talk.ts';
import { wordToCutAt } from '../dialogue/written.ts';
import type { Persona } from '../persona/schema.ts';
import { blank, extend, type Timeline } from '../session/replay.ts';
import { claimText, doingText, SPEAKERS } from './planText.ts';
import type { Claim, Doing, Plan, PlanStep } from './plan.ts';

/** What was written and did not come. */
export interface Failure {
  readonly line: number;
  readonly expected: string; // as sentences
  readonly came: string;
}

/** Runs a plan with its person. No failures: it came as written. */
export function runPlan(plan: Plan, persona: Persona): readonly Failure[] {
  const cannot = cannotBe(plan, persona);
  if (cannot) return [cannot];
  const talk = talkOf(plan, persona);
  const failures: Failure[] = [];
  let timeline = blank(talk);
  let heard = spokenIn(timeline.opening.speech);
  let from = 0; // how far into what she said the plan has read
  for (const step of plan.steps) {
    if (step.type === 'does') {
      const event = eventOf(talk, timeline.position, step.doing);
      const next = 'why' in event ? null : extend(talk, timeline, { event: event.event, at: 0 }, 0);
      if (!next || next.stopped) {
        const came = 'why' in event ? event.why : (next?.stopped?.reason ?? '');
        failures.push({ line: step.line, expected: doingText(step.doing), came });
        return failures; // what would have come after it nobody can tell
      }
      if (next.moments.length > timeline.moments.length) {
        heard = spokenIn(next.moments.at(-1)?.turn.hers ?? timeline.opening.speech);
        from = 0;
      }
      timeline = next;
      continue;
    }
    if (step.type === 'hers') {
      const found = hear(talk, step, heard, from);
      if (typeof found === 'number') from = found;
      else failures.push({ line: step.line, expected: `${step.who}: ${step.says}`, came: found });
      continue;
    }
    const came = unmet(talk, step, timeline);
    const expected = step.type === 'ends' ? `Ends: ${step.ending}` : `[${claimText(step.claim)}]`;
    if (came !== null) failures.push({ line: step.line, expected, came });
  }
  return failures;
}

/** An order or a jolt that this person does not have. */
function cannotBe({ order, jolt }: Plan, { name, orders, topics, jolt: own }: Persona): Failure | null {
  if (order !== null && orders[order] === undefined)
    return { line: 1, expected: `Order: ${order}`, came: `${name} has ${orders.length}, counted from 0.` };
  if (typeof jolt !== 'number') return null;
  if (!own) return { line: 1, expected: `Jolt: after ${jolt}`, came: `${name} has no jolt.` };
  if (jolt < topics.length) return null;
  return {
    line: 1,
    expected: `Jolt: after ${jolt}`,
    came: `It comes between two topics, and there are ${topics.length}.`,
  };
}

/** The talk of a plan: the seed's, or in the order and with the jolt it asks for. */
function talkOf({ seed, order, jolt }: Plan, persona: Persona): Talk {
  const own = arrange(persona, seed);
  return buildTalk(persona, seed, {
    arrangement: {
      order: order === null ? own.order : (persona.orders[order] ?? own.order),
      joltAfter: jolt === null ? (order === null ? own.joltAfter : null) : jolt === 'off' ? null : jolt,
    },
  });
}

/** Letters as anybody types them, one space between words. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/[–—]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const spokenIn = ({ utterances }: Speech): string => utterances.map(({ text }) => text).join(' ');

type Asked = { readonly event: TalkEvent } | { readonly why: string };

/** What a writer meant by a line of theirs, here. */
function eventOf(talk: Talk, position: Position, doing: Doing): Asked {
  if (doing.type !== 'say' && doing.type !== 'cut-in') return { event: doing };
  if (position.ended) return { why: 'The talk is over.' };
  const cutting = doing.type === 'cut-in';
  const offers = cutting ? cutIns(talk, position) : [...replies(talk, position), ...hand(talk, position)];
  const some = meant(offers, doing.words);
  const [found] = some;
  if (!offers.length) return { why: 'Nobody is speaking who could be cut in on now.' };
  if (!found) return { why: `That is not on offer here. There are: ${namesOf(offers)}` };
  if (some.length > 1) return { why: `More than one has these words: ${namesOf(some)}` };
  return cutting
    ? { event: { type: 'cut-in', move: found.move.id, word: doing.word ?? wordToCutAt(talk, position) } }
    : { event: { type: 'say', move: found.move.id } };
}

/** What could be meant: the one of that id or of these words; else all that have them as a part. */
function meant(offers: readonly Offer[], words: string): readonly Offer[] {
  const exact = offers.find(({ move, says }) => move.id === words || plain(says) === plain(words));
  if (exact) return [exact];
  const part = plain(words)
    .replace(/^\.{3}|\.{3}$/g, '')
    .trim();
  return part === '' ? [] : offers.filter(({ says }) => plain(says).includes(part));
}

const namesOf = (offers: readonly Offer[]): string =>
  offers.map(({ move, says }) => `${move.id} (${says})`).join(' · ');

type Heard = PlanStep & { readonly type: 'hers' };

/** How far into what she said these words reach; or what she says instead. */
function hear({ persona }: Talk, { who, says }: Heard, heard: string, from: number): number | string {
  const known = ['her', 'him', 'them', 'she', 'he', 'they', persona.name.toLowerCase()];
  if (!known.includes(who.toLowerCase()))
    return `Nobody is called "${who}" here: it is "${SPEAKERS[persona.pronouns]}:" or "${persona.name}:".`;
  const part = plain(says)
    .replace(/^\((.*)\)$/, '$1') // what is done and not said may stand in brackets
    .replace(/^\.{3}\s*|\s*\.{3}$/g, '');
  const at = plain(heard).indexOf(part, from);
  if (at >= 0) return at + part.length;
  return heard === '' ? `${persona.name} says nothing.` : `${persona.name}: ${heard}`;
}

/** What is so instead; null: it is so. */
function unmet(
  talk: Talk,
  step: Exclude<PlanStep, { readonly type: 'does' | 'hers' }>,
  { position, moments }: Timeline,
): string | null {
  if (step.type === 'holds') return unmetClaim(talk, step.claim, position, moments.at(-1)?.turn.mended ?? false);
  if (!position.ended) return `The talk goes on, at the beat "${position.beat}".`;
  const came = position.ended.ending;
  return came === step.ending ? null : came === null ? 'The talk is left early.' : `It ends with "${came}".`;
}

function unmetClaim(talk: Talk, claim: Claim, position: Position, mended: boolean): string | null {
  const { rapport } = position;
  switch (claim.type) {
    case 'stance':
      return rapport.stance === claim.stance ? null : `${talk.persona.name} is ${rapport.stance}.`;
    case 'bond': {
      const holds = claim.bond === 'ruptured' ? rapport.bond !== 'intact' : rapport.bond === claim.bond;
      return holds ? null : rapport.bond === 'intact' ? 'The bond is intact.' : `The bond is broken: ${rapport.bond}.`;
    }
    case 'mended':
      return mended ? null : 'Nothing has been mended in this turn.';
    case 'measure': {
      const { of, is, value } = claim.measure;
      const now = rapport[of];
      const holds = is === 'exactly' ? now === value : is === 'at least' ? now >= value : now <= value;
      return holds ? null : `${of} is ${now}.`;
    }
    case 'cue': {
      const shown = position.showing.map(({ shows }) => shows);
      if (shown.some((one) => plain(one).includes(plain(claim.shows)))) return null;
      return shown.length ? `On show: ${shown.join(' ')}` : 'No cue is on show.';
    }
    case 'beat':
      return position.beat === claim.beat ? null : `The talk is at the beat "${position.beat}".`;
    case 'table': {
      const table = tableOf(talk.beatOf(position.beat), position);
      return table === claim.table ? null : `On the table is: ${table}.`;
    }
  }
}
