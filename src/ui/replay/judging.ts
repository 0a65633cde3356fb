// Asking the analyst: a promise, how far it is, and a way to stop. What has been answered once is remembered.
import type { Judgement } from '../../analysis/judgement.ts';
import type { BestLine, WhatIf } from '../../analysis/whatIf.ts';
import { writeEvent, type TalkEvent } from '../../dialogue/event.ts';
import type { Persona } from '../../persona/schema.ts';
import { contentHash } from '../../session/hash.ts';
import type { Entry } from '../../session/session.ts';
import {
  answerInPieces,
  type Answer,
  type FromWorker,
  type Progress,
  type Question,
  type Subject,
  type ToWorker,
} from './analyst.ts';

/** A question under way. */
export interface Asked<T> {
  readonly answer: Promise<T>;
  /** Nobody waits any longer: the promise then stays open, and the work stops when nobody else wants it. */
  readonly cancel: () => void;
}

/** Every turn of a way judged. */
export function askJudgements(
  persona: Persona,
  seed: number,
  entries: readonly Entry[],
  told: (progress: Progress) => void = () => undefined,
): Asked<readonly Judgement[]> {
  return ask(subjectOf(persona, seed), { ask: 'judge', entries: entries.map(plain) }, told, (answer) =>
    answer.ask === 'judge' ? answer.judgements : null,
  );
}

/** What she would have said after these entries, had that been done. */
export function askWhatIf(persona: Persona, seed: number, entries: readonly Entry[], event: TalkEvent): Asked<WhatIf> {
  return ask(subjectOf(persona, seed), { ask: 'what if', entries: entries.map(plain), event }, ignore, (answer) =>
    answer.ask === 'what if' ? answer.whatIf : null,
  );
}

/** The best there was to do after these entries. */
export function askBestLine(persona: Persona, seed: number, entries: readonly Entry[]): Asked<BestLine> {
  return ask(subjectOf(persona, seed), { ask: 'best line', entries: entries.map(plain) }, ignore, (answer) =>
    answer.ask === 'best line' ? answer.line : null,
  );
}

const ignore = () => undefined;
const plain = ({ event, at }: Entry): Entry => ({ event, at });

const keys = new WeakMap<Persona, string>();
function subjectOf(persona: Persona, seed: number): Subject {
  let key = keys.get(persona);
  if (key === undefined) {
    const { structure, wording } = contentHash(persona);
    key = `${persona.id} ${structure} ${wording}`;
    keys.set(persona, key);
  }
  return { key: `${key} ${seed}`, persona, seed };
}

interface Job {
  readonly answer: Promise<Answer>;
  readonly listeners: Set<(progress: Progress) => void>;
  readonly stop: () => void;
  done: boolean;
}

/** More than anybody opens in one visit. */
const JOBS_MOST = 400;
const jobs = new Map<string, Job>();

function ask<T>(
  subject: Subject,
  question: Question,
  told: (progress: Progress) => void,
  read: (answer: Answer) => T | null,
): Asked<T> {
  const key = [
    subject.key,
    question.ask,
    ...question.entries.map(({ event }) => writeEvent(event)),
    question.ask === 'what if' ? `if ${writeEvent(question.event)}` : '',
  ].join('|');
  const job = jobs.get(key) ?? begin(key, subject, question);
  const listener = (progress: Progress) => told(progress); // its own, however often the same is asked
  job.listeners.add(listener);
  return {
    answer: job.answer.then((answer) => {
      const found = read(answer);
      if (found === null) throw new Error(`The analyst was asked to ${question.ask}, and answered something else.`);
      return found;
    }),
    cancel: () => {
      job.listeners.delete(listener);
      if (job.done || job.listeners.size > 0) return;
      jobs.delete(key);
      job.stop();
    },
  };
}

function begin(key: string, subject: Subject, question: Question): Job {
  const [oldest] = jobs.keys();
  if (jobs.size >= JOBS_MOST && oldest !== undefined) jobs.delete(oldest);
  const listeners = new Set<(progress: Progress) => void>();
  const told = (progress: Progress) => {
    for (const listener of listeners) listener(progress);
  };
  const { answer, stop } = office().take(subject, question, told);
  const job: Job = { answer, listeners, stop, done: false };
  answer.then(
    () => {
      job.done = true;
    },
    () => jobs.delete(key), // the next time may be better
  );
  jobs.set(key, job);
  return job;
}

interface Office {
  readonly take: (
    subject: Subject,
    question: Question,
    told: (progress: Progress) => void,
  ) => { readonly answer: Promise<Answer>; readonly stop: () => void };
}

let open: Office | undefined;
const office = (): Office => (open ??= typeof Worker === 'function' ? (inWorker() ?? onPage) : onPage);

/** Without a worker the work is done here, a few milliseconds at a time. */
const onPage: Office = {
  take: (subject, question, told) => {
    let stopped = false;
    return {
      answer: answerInPieces(subject, question, 'page', told, () => stopped).then(
        (answer) => answer ?? new Promise<Answer>(() => undefined),
      ),
      stop: () => {
        stopped = true;
      },
    };
  },
};

/** One worker for the visit. When it cannot be started or breaks, what was asked of it is done on the page. */
function inWorker(): Office | null {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./judging.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  const waiting = new Map<number, { readonly heard: (message: FromWorker) => void; readonly lost: () => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => waiting.get(data.id)?.heard(data));
  worker.addEventListener('error', () => {
    open = onPage;
    for (const { lost } of waiting.values()) lost();
    waiting.clear();
  });
  const send = (message: ToWorker) => worker.postMessage(message);
  return {
    take: (subject, question, told) => {
      const id = ++last;
      let instead: (() => void) | undefined;
      const answer = new Promise<Answer>((resolve, reject) => {
        waiting.set(id, {
          heard: (message) => {
            if (message.type === 'progress') return told(message.progress);
            waiting.delete(id);
            if (message.type === 'answer') resolve(message.answer);
            else reject(new Error(message.sentence));
          },
          lost: () => {
            const here = onPage.take(subject, question, told);
            instead = here.stop;
            here.answer.then(resolve, reject);
          },
        });
      });
      send({ type: 'ask', id, subject, question });
      return {
        answer,
        stop: () => {
          instead?.();
          if (waiting.delete(id)) send({ type: 'cancel', id });
        },
      };
    },
  };
}
