// Where there is no worker the analyst works on the page; what it answers is what the analysis answers.
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/analysis/judgement.ts';
import { createStudy } from '../../../src/analysis/study.ts';
import { bestLine, sayable, whatIf } from '../../../src/analysis/whatIf.ts';
import { replay } from '../../../src/session/replay.ts';
import type { Entry } from '../../../src/session/session.ts';
import { askBestLine, askJudgements, askWhatIf } from '../../../src/ui/replay/judging.ts';
import { smallPersona } from '../../support/smallPersona.ts';

const nora = smallPersona();
const study = createStudy(nora, 0);
const ENTRIES: readonly Entry[] = [
  { event: { type: 'cut-in', move: 'ask-boat', word: 3 }, at: 10 },
  { event: { type: 'silence', length: 'short' }, at: 20 },
  { event: { type: 'say', move: 'murmur' }, at: 30 },
];

describe('asking the analyst', () => {
  test('every turn is judged as the analysis judges it, and the progress is told', async () => {
    const heard: string[] = [];
    const { answer } = askJudgements(nora, 0, ENTRIES, ({ done, of }) => heard.push(`${done} of ${of}`));
    const judged = await answer;
    const timeline = replay(study.talk, ENTRIES);
    const plain = judge(study, timeline);
    expect(judged.map(({ loss, effect, lastChance }) => [loss, effect, lastChance])).toEqual(
      plain.map(({ loss, effect, lastChance }) => [loss, effect, lastChance]),
    );
    expect(judged[0]?.options).toEqual(sayable(study.talk, replay(study.talk, []), plain[0]?.options ?? []));
    expect(heard).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  });

  test('what has been answered is not worked out again', async () => {
    const first = await askJudgements(nora, 0, ENTRIES).answer;
    const heard: string[] = [];
    const again = await askJudgements(nora, 0, ENTRIES, ({ done }) => heard.push(String(done))).answer;
    expect(again).toBe(first);
    expect(heard).toEqual([]);
  });

  test('another talk is another question', async () => {
    const first = await askJudgements(nora, 0, ENTRIES).answer;
    expect(await askJudgements(nora, 0, ENTRIES.slice(0, 1)).answer).toHaveLength(1);
    expect(first).toHaveLength(3);
  });

  test('what if, and the best line', async () => {
    const before = ENTRIES.slice(0, 1);
    const event = { type: 'silence', length: 'short' } as const;
    const timeline = replay(study.talk, before);
    expect(await askWhatIf(nora, 0, before, event).answer).toEqual(whatIf(study, timeline, event));
    expect(await askBestLine(nora, 0, before).answer).toEqual(bestLine(study, timeline));
  });

  test('what is impossible there fails with a sentence', async () => {
    await expect(askWhatIf(nora, 0, [], { type: 'say', move: 'tea' }).answer).rejects.toThrow('cannot be done here');
  });
});
