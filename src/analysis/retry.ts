// Learning from a talk, as a statechart: stood before each moment that slipped, the learner finds something better, is
// shown what she makes of it, tries again, is shown a way, or passes on.
import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate';
import type { TalkEvent } from '../dialogue/event.ts';
import { goodEnough, sameEvent, type Answer, type Retry } from './learnable.ts';

/** What came of a moment. */
export type Outcome = 'found' | 'shown' | 'passed';

interface Context {
  readonly retries: readonly Retry[];
  readonly at: number; // the moment stood before, from 0
  readonly tried: readonly Answer[]; // at this moment, the last one last
  readonly outcomes: readonly (Outcome | null)[]; // one a moment
}

export type RetryEvent =
  | { readonly type: 'answer'; readonly event: TalkEvent }
  | { readonly type: 'heard' } // her reaction has been read
  | { readonly type: 'again' }
  | { readonly type: 'show' }
  | { readonly type: 'pass' }
  | { readonly type: 'next' }
  | { readonly type: 'reset' };

interface Input {
  readonly retries: readonly Retry[];
  readonly at: number;
}

const retryNow = ({ retries, at }: Context): Retry | undefined => retries[at];

const answerTo = (context: Context, event: TalkEvent): Answer | undefined =>
  retryNow(context)?.answers.find((answer) => sameEvent(answer.event, event));

const marked = ({ outcomes, at }: Context, outcome: Outcome): Context['outcomes'] =>
  outcomes.map((before, index) => (index === at ? outcome : before));

const builder = setup({
  types: { context: {} as Context, events: {} as RetryEvent, input: {} as Input },
  guards: {
    nothingToLearn: ({ context }) => retryNow(context) === undefined,
    onOffer: ({ context, event }) => event.type === 'answer' && answerTo(context, event.event) !== undefined,
    goodEnough: ({ context }) => context.tried.slice(-1).some(goodEnough),
    isLast: ({ context }) => context.at >= context.retries.length - 1,
  },
  actions: {
    keepAnswer: assign(({ context, event }) => {
      const answer = event.type === 'answer' ? answerTo(context, event.event) : undefined;
      return answer ? { tried: [...context.tried, answer] } : {};
    }),
    markFound: assign(({ context }) =>
      context.outcomes[context.at] === null ? { outcomes: marked(context, 'found') } : {},
    ),
    markShown: assign(({ context }) =>
      context.outcomes[context.at] === null ? { outcomes: marked(context, 'shown') } : {},
    ),
    markPassed: assign(({ context }) => ({ outcomes: marked(context, 'passed') })),
    goOn: assign(({ context }) => ({ at: context.at + 1, tried: [] })),
    startOver: assign(({ context }) => ({ at: 0, tried: [], outcomes: context.retries.map(() => null) })),
  },
});

const show = { target: 'shown', actions: 'markShown' } as const;
const pass = [
  { guard: 'isLast', target: 'done', actions: 'markPassed' },
  { target: 'find', actions: ['markPassed', 'goOn'] },
] as const;
const next = [
  { guard: 'isLast', target: 'done' },
  { target: 'find', actions: 'goOn' },
] as const;

export const retryMachine = builder.createMachine({
  id: 'retry',
  context: ({ input: { retries, at } }) => ({
    retries,
    at: Math.min(Math.max(0, at), Math.max(0, retries.length - 1)),
    tried: [],
    outcomes: retries.map(() => null),
  }),
  initial: 'find',
  on: { reset: { target: '.find', actions: 'startOver' } },
  states: {
    /** Stood before a moment. What it was worth, the curve and the best line are out of sight. */
    find: {
      always: { guard: 'nothingToLearn', target: 'done' },
      on: { answer: { guard: 'onOffer', target: 'trying', actions: 'keepAnswer' }, show, pass },
    },
    /** Something has been said, and she answers. */
    trying: { on: { heard: [{ guard: 'goodEnough', target: 'better', actions: 'markFound' }, { target: 'worse' }] } },
    /** As good as the best there was, or nearly. */
    better: { on: { next, show } },
    /** Something on the page does more. */
    worse: { on: { again: 'find', show, pass } },
    /** A way is on the page, because it was asked for. */
    shown: { on: { next, again: 'find' } },
    /** Every moment has been stood before. */
    done: {},
  },
});

export type RetrySnapshot = SnapshotFrom<typeof retryMachine>;

/** Stands before a moment, the first unless another is named. */
export const beginRetry = (retries: readonly Retry[], at = 0): RetrySnapshot =>
  initialTransition(retryMachine, { retries, at })[0];

/** What an event makes of it; one that does not belong to the state changes nothing. */
export const retry = (snapshot: RetrySnapshot, event: RetryEvent): RetrySnapshot =>
  transition(retryMachine, snapshot, event)[0];
