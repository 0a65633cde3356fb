// attune replay: a kept talk, turn by turn, with what each was worth; or which turn no longer fits, and why.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Judgement } from '../analysis/judgement.ts';
import { createStudy } from '../analysis/study.ts';
import { writeEvent } from '../dialogue/event.ts';
import type { Persona } from '../persona/schema.ts';
import type { Effect } from '../scoring/course.ts';
import { scoreOf } from '../scoring/score.ts';
import { readSessionFile } from '../session/file.ts';
import { fitOf, type Fit } from '../session/fit.ts';
import type { Moment } from '../session/replay.ts';
import type { Session } from '../session/session.ts';
import { transcriptOf, type Passage } from '../session/transcript.ts';
import { worded } from '../session/worded.ts';
import { check } from './check.ts';
import { command, type Outcome } from './command.ts';
import { CannotRun, readPersona, readText } from './files.ts';
import { endingText, reasonsText, scoreText } from './trace.ts';

export const replayCommand = command({
  name: 'replay',
  summary: 'replays a kept talk: every turn with what it was worth, or the turn that no longer fits',
  usage: '<session.json> [--persona <file>] [--sitting N] [--json]',
  about: `The session file is one kept by the page or by "attune play --out"; docs/session-format.md says what is in it.
Without --persona, the person is looked for in the folder personas.
Without --sitting, it is the last of the talk. The words are those of the record, whatever the script says by now.
Exit code 1: the file cannot be read, or the talk no longer fits the person.`,
  examples: ['attune replay soup.session.json', 'attune replay soup.session.json --persona drafts/mara.json --json'],
  options: {
    persona: { type: 'string' },
    sitting: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  run: ({ persona: file, sitting, json }, [path]) => {
    if (path === undefined) throw new CannotRun('Name the file of a talk: attune replay soup.session.json');
    const text = readText(path);
    const read = 'text' in text ? readSessionFile(text.text) : { ok: false as const, ...text.diagnostic };
    if (!read.ok) return unread(path, read.code, read.sentence, json);
    const { session } = read;
    const run = sittingOf(session, sitting);
    const found = file ?? join('personas', `${session.persona.id}.json`);
    if (file === undefined && !existsSync(found)) return replay(session, null, run, json);
    const { persona } = readPersona(found);
    if (!persona) return check([found], { format: json ? 'json' : 'text' });
    if (persona.id !== session.persona.id)
      throw new CannotRun(`This talk was with "${session.persona.id}"; "${found}" is "${persona.id}".`);
    return replay(session, persona, run, json);
  },
});

const unread = (path: string, code: string, sentence: string, json: boolean): Outcome => ({
  output: json ? JSON.stringify({ file: path, code, sentence }, null, 2) : `${path} ${code}\n  ${sentence}`,
  exitCode: 1,
});

/** A sitting as it was typed, from 1. */
function sittingOf({ runs }: Session, typed: string | undefined): number {
  if (typed === undefined) return runs.length - 1;
  const number = Number(typed);
  if (/^\d+$/.test(typed) && number >= 1 && number <= runs.length) return number - 1;
  throw new CannotRun(`A sitting of this talk is a whole number from 1 to ${runs.length}; "${typed}" is not.`);
}

/** A turn as it is told: the words of the record, and what came of them where it still fits. */
interface Told {
  readonly passage: Passage;
  readonly moment: Moment | null;
  readonly judgement: Judgement | null;
}

/** Replays one sitting and returns what to print; 1 where it does not fit to its end. */
function replay(session: Session, persona: Persona | null, run: number, json: boolean): Outcome {
  const study = persona && createStudy(persona, session.seed);
  const fit = fitOf(session, study?.talk ?? null, run);
  const judgements = study && fit.timeline ? judge(study, fit.timeline) : [];
  const turns = transcriptOf(study ? worded(session, study.talk) : session, run).map((passage): Told => ({
    passage,
    moment: fit.timeline?.moments[passage.number - 1] ?? null,
    judgement: judgements.find(({ turn }) => turn === passage.number) ?? null,
  }));
  const exitCode = fit.change === 'gone' || fit.stopped ? 1 : 0;
  const output = json
    ? JSON.stringify(asData(session, run, fit, turns), null, 2)
    : asText(session, run, fit, turns).join('\n');
  return { output, exitCode };
}

function asData(session: Session, run: number, { timeline, ...fit }: Fit, turns: readonly Told[]) {
  const { id, persona, seed } = session;
  return {
    session: id,
    persona,
    seed,
    sitting: run + 1,
    sittings: session.runs.length,
    ...fit,
    talk: turns.map(({ passage: { number, event, known, ...words }, moment, judgement }) => ({
      turn: number,
      ...(event ? { event } : {}),
      ...words,
      wordsKnown: known,
      fits: number === 0 ? timeline !== null : moment !== null,
      ...(moment ? { reasons: moment.turn.reasons.map(({ act, rule }) => ({ act, rule })) } : {}),
      ...(judgement ? { judgement: shortly(judgement) } : {}),
    })),
    ending: timeline?.position.ended ?? null,
    score: timeline && scoreOf(timeline),
  };
}

const shortly = ({ effect, loss, known, learnable, lastChance }: Judgement) => ({
  effect,
  loss: Math.round(loss * 10) / 10,
  cueShown: known,
  learnable,
  lastChance,
});

function asText(session: Session, run: number, fit: Fit, turns: readonly Told[]): readonly string[] {
  const { persona, runs, seed } = session;
  const sitting = runs.length > 1 ? ` Sitting ${run + 1} of ${runs.length}.` : '';
  const { timeline, stopped } = fit;
  return [
    `${persona.name}, ${persona.version}. Seed ${seed}.${sitting}`,
    ...changed(fit, persona.name),
    '',
    ...turns.flatMap((told) => [
      ...(told.passage.number === stopped?.number ? [`-- From here it no longer fits: ${stopped.reason}`, ''] : []),
      ...turnText(persona.name, told),
      '',
    ]),
    ...(stopped ? [`${fit.turns} of ${fit.of} turns fit; the numbers are of those.`] : []),
    ...(timeline && !stopped ? [endingText(persona.name, timeline)] : []),
    ...(timeline ? [scoreText(scoreOf(timeline))] : []),
  ];
}

/** What has become of the person since, where something has. */
function changed({ change, differs, stopped }: Fit, name: string): readonly string[] {
  const first = differs && (differs.number ? `from turn ${differs.number} on` : 'from the first line on');
  switch (change) {
    case 'gone':
      return [`${name} is not here. This is what was said; nothing of it can be judged.`];
    case 'reworded':
      return [`Words have been changed since${first ? `, ${first}` : ''}; below are those that were said.`];
    case 'restructured':
      return [
        `The script has been changed since${first ? `; ${first} it would be said otherwise. Below are the words that were said` : ''}.`,
      ];
    case 'same':
      return first || stopped
        ? ['The script is the same and gives another talk: the file, or Attune itself, has been changed since.']
        : [];
  }
}

function turnText(name: string, { passage, moment, judgement }: Told): readonly string[] {
  const { number, event, said, hers, shows, cut, known, noticed } = passage;
  const last = hers.length - 1;
  const yours = event ? [`${String(number).padStart(2)} YOU: ${said ?? `(${writeEvent(event)})`}`] : [];
  return [
    ...yours,
    ...(moment ? [reasonsText(moment)] : []),
    ...(judgement ? [`   ${worth(judgement)}`] : []),
    ...hers.map(({ kind, text }, index) => {
      const words = cut && index === last ? `${text}—//` : text;
      return kind === 'does' ? `   ${words}` : `   ${name}: ${words}`;
    }),
    ...(known ? [] : ['   (the words are not in the record)']),
    ...(shows.length ? [`   (${shows.join(' ')})`] : []),
    ...(noticed ? ['   * you noticed that something shifted'] : []),
  ];
}

/** What a turn did, in words. */
const DID: Readonly<Record<Effect, string>> = {
  deepened: 'deepened',
  held: 'held',
  helped: 'helped to mend',
  drifted: 'drifted',
  slipped: 'slipped',
  broke: 'broke',
  came: 'it broke, and nobody had done it',
  repaired: 'mended',
  left: 'it ended there, for her',
  unknowable: 'something was lost, and no cue had shown it',
};

function worth({ effect, loss, lastChance }: Judgement): string {
  const short = Math.round(loss);
  const best = short === 0 ? 'as good as there was' : `${short} of 100 short of the best there was`;
  return `${DID[effect]}; ${best}${lastChance ? '; the last turn at which the break could still be mended' : ''}`;
}
