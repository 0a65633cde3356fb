// Whoever works out what else could have happened: the questions, the answers, and the work itself in pieces, so that it
// runs in a worker or, where there is none, between two frames of the page.
import { judge, optionsAt, type Judgement } from '../../analysis/judgement.ts';
import { createStudy, type Study } from '../../analysis/study.ts';
import { bestLine, sayable, whatIf, type BestLine, type WhatIf } from '../../analysis/whatIf.ts';
import type { TalkEvent } from '../../dialogue/event.ts';
import type { Persona } from '../../persona/schema.ts';
import { played } from '../../scoring/course.ts';
import { replay } from '../../session/replay.ts';
import type { Entry } from '../../session/session.ts';

/** Whose talk it is; `key` names the person as she is written, and the seed. */
export interface Subject {
  readonly key: string;
  readonly persona: Persona;
  readonly seed: number;
}

export type Question =
  | { readonly ask: 'judge'; readonly entries: readonly Entry[] }
  | { readonly ask: 'what if'; readonly entries: readonly Entry[]; readonly event: TalkEvent } // after the entries
  | { readonly ask: 'best line'; readonly entries: readonly Entry[] };

export type Answer =
  | { readonly ask: 'judge'; readonly judgements: readonly Judgement[] }
  | { readonly ask: 'what if'; readonly whatIf: WhatIf }
  | { readonly ask: 'best line'; readonly line: BestLine };

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Studies are large, and a learner stays with one talk: the last few are kept. */
const STUDIES_MOST = 3;
const studies = new Map<string, Study>();

function studyOf({ key, persona, seed }: Subject): Study {
  const study = studies.get(key) ?? createStudy(persona, seed);
  studies.delete(key);
  studies.set(key, study); // the last one asked for stands last
  const [oldest] = studies.keys();
  if (studies.size > STUDIES_MOST && oldest !== undefined) studies.delete(oldest);
  return study;
}

/** Answers a question piece by piece; after each piece, how far it is. */
export function* answering(subject: Subject, question: Question): Generator<Progress, Answer> {
  const study = studyOf(subject);
  const timeline = replay(study.talk, question.entries);
  switch (question.ask) {
    case 'judge': {
      const turns = played(timeline);
      for (const [index, { before }] of turns.entries()) {
        optionsAt(study, before); // the outlook remembers: judging them afterwards is a matter of looking up
        yield { done: index + 1, of: turns.length };
      }
      const judgements = judge(study, timeline).map((one): Judgement => {
        const until = { ...timeline, moments: timeline.moments.slice(0, one.turn - 1) };
        const before = timeline.moments[one.turn - 1]?.before ?? timeline.position;
        return { ...one, options: sayable(study.talk, { ...until, position: before }, one.options) };
      });
      return { ask: 'judge', judgements };
    }
    case 'what if':
      return { ask: 'what if', whatIf: whatIf(study, timeline, question.event) };
    case 'best line':
      return { ask: 'best line', line: bestLine(study, timeline) };
  }
}

/** What goes to the worker, and what comes back from it. */
export type ToWorker =
  | { readonly type: 'ask'; readonly id: number; readonly subject: Subject; readonly question: Question }
  | { readonly type: 'cancel'; readonly id: number };
export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'failed'; readonly id: number; readonly sentence: string };

/** How long a piece of work may keep others waiting, in ms: under a frame on the page, a little more in a worker. */
const PATIENCE = { page: 8, worker: 40 } as const;

/** Everybody else's turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Does the work, giving way every few milliseconds. Null: it was cancelled. */
export async function answerInPieces(
  subject: Subject,
  question: Question,
  where: keyof typeof PATIENCE,
  told: (progress: Progress) => void,
  cancelled: () => boolean,
): Promise<Answer | null> {
  const work = answering(subject, question);
  await turn(); // whoever asked may still want to listen, or to stop
  if (cancelled()) return null;
  let since = performance.now();
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
    told(piece.value);
    if (performance.now() - since < PATIENCE[where]) continue;
    await turn();
    if (cancelled()) return null;
    since = performance.now();
  }
}
