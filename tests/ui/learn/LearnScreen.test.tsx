import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../src/analysis/judgement.ts';
import { goodEnough, retriesOf, type Answer, type Retry } from '../../../src/analysis/learnable.ts';
import { createStudy } from '../../../src/analysis/study.ts';
import { replies } from '../../../src/dialogue/offered.ts';
import { step } from '../../../src/dialogue/step.ts';
import { replay } from '../../../src/session/replay.ts';
import type { Session } from '../../../src/session/session.ts';
import { before } from '../../../src/session/standing.ts';
import { wayOf, withRun } from '../../../src/session/tree.ts';
import DebriefScreen from '../../../src/ui/debrief/DebriefScreen.tsx';
import { LEARN_KEYS } from '../../../src/ui/help/keys.ts';
import { learnKey } from '../../../src/ui/learn/keys.ts';
import LearnScreen from '../../../src/ui/learn/LearnScreen.tsx';
import { ROUTES } from '../../../src/ui/routes.ts';
import { debriefText } from '../../../src/ui/text/debrief.ts';
import { learnText } from '../../../src/ui/text/learn.ts';
import { often, talked } from '../debrief/talks.ts';
import { barriers, open, shipped, visit } from '../people/visit.tsx';

const gil = shipped('gil');
const session: Session = talked(gil, ['+', '-', '-', '+', '-', '+', 'silence', '-', 'leave'], { seed: 5 });
let retries: readonly Retry[] = [];
/** The replies at a moment, as their words stand on the page. */
let wordsAt: (retry: Retry, answer: Answer) => string = () => '';
let reactionTo: (retry: Retry, answer: Answer) => string = () => '';

beforeAll(() => {
  const study = createStudy(gil, session.seed);
  const timeline = replay(study.talk, wayOf(session));
  retries = retriesOf(study.talk, timeline, judge(study, timeline));
  const standing = ({ turn }: Retry) => timeline.moments[turn - 1]?.before ?? timeline.position;
  wordsAt = (retry, { event }) =>
    replies(study.talk, standing(retry)).find(({ move }) => event.type === 'say' && event.move === move.id)?.says ?? '';
  reactionTo = (retry, { event }) => {
    const outcome = step(study.talk, standing(retry), event);
    return outcome.type === 'turn' ? (outcome.turn.hers.utterances.at(-1)?.text ?? '') : '';
  };
});

async function learn(query = '') {
  const here = visit({ sessions: [session] });
  const { container } = open(<LearnScreen session={session.id} />, here, `/learn/${session.id}${query}`);
  await waitFor(() => expect(container.querySelector('main[aria-busy]')).toBeNull(), { timeout: 20_000 });
  return { ...here, container };
}

const press = (key: string) =>
  act(() => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  });
const first = (): Retry => {
  const [retry] = retries;
  if (!retry) throw new Error('There is nothing to learn from this talk.');
  return retry;
};
const answerWhere = (good: boolean): Answer => {
  const found = first().answers.find((answer) => answer.place === 'reply' && goodEnough(answer) === good);
  if (!found) throw new Error('The page does not offer one.');
  return found;
};
const row = (answer: Answer) => {
  const says = wordsAt(first(), answer);
  return within(screen.getByRole('group', { name: learnText.replies })).getByText(says, { exact: false });
};
const page = () => screen.getByRole('main');

describe('standing before a moment again', () => {
  it('shows what was said then struck through, and neither curve nor label nor what is best', async () => {
    const { container } = await learn();
    expect(retries.length).toBeGreaterThan(1);
    expect(page()).toHaveTextContent(`${learnText.before(first().turn)} · ${learnText.place(1, retries.length)}`);
    expect(container.querySelector('s')?.textContent).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
    expect(page()).not.toHaveTextContent(/Slipped|Broke|Drifted|Deepened|Helped/);
    expect(screen.getByRole('group', { name: learnText.replies }).children).toHaveLength(4);
    expect(await barriers(container)).toEqual([]);
  });

  it('lets her answer first; only then is said what the reply did, and why', async () => {
    await learn();
    const answer = answerWhere(true);
    await userEvent.click(row(answer));
    expect(page()).toHaveTextContent(reactionTo(first(), answer));
    expect(page()).not.toHaveTextContent(learnText.several);
    press('Enter');
    expect(page()).toHaveTextContent(first().goodWays > 1 ? learnText.several : learnText.only);
    expect(await barriers(page())).toEqual([]);
  });

  it('talks on from her answer, as another sitting of the same talk', async () => {
    const { kept } = await learn();
    const answer = answerWhere(true);
    await userEvent.click(row(answer));
    press('Enter');
    await userEvent.click(screen.getByRole('button', { name: learnText.alive }));
    await waitFor(() => expect(window.location.hash).toBe(`#${ROUTES.resume('gil', session.id)}`));
    const now = kept.get(session.id) ?? session;
    expect(now.runs.map(({ from }) => from)).toEqual([null, before(wayOf(session), first().turn)]);
    expect(wayOf(now).at(-1)?.event).toEqual(answer.event);
    expect(wayOf(now, 0)).toEqual(wayOf(session));
  });

  it('stands you there again after something that did less, and remembers that it was tried', async () => {
    await learn();
    const answer = answerWhere(false);
    await userEvent.click(row(answer));
    press('Enter');
    expect(page()).toHaveTextContent(learnText.worse);
    press('Enter');
    expect(row(answer).closest('button')).toHaveTextContent(learnText.tried);
    expect(row(answerWhere(true)).closest('button')).not.toHaveTextContent(learnText.tried);
  });

  it('digits answer, 0 brings the silences, Escape puts them away', async () => {
    await learn();
    press('0');
    expect(screen.getByRole('group', { name: learnText.silentFor })).toBeInTheDocument();
    press('Escape');
    press('2');
    expect(screen.getByRole('button', { name: new RegExp(learnText.seeWhatItDid) })).toBeInTheDocument();
  });

  it('shows a way only when it is asked for', async () => {
    await learn();
    expect(page()).not.toHaveTextContent(learnText.shown);
    press('w');
    expect(page()).toHaveTextContent(learnText.shown);
    await waitFor(() => expect(page()).not.toHaveTextContent(learnText.following), { timeout: 20_000 });
    expect(
      screen.getByRole('heading', { name: learnText.shown }).parentElement?.querySelectorAll('.talk-speech').length,
    ).toBeGreaterThan(2);
    await userEvent.click(screen.getByRole('button', { name: learnText.tryIt }));
    expect(screen.getByRole('group', { name: learnText.replies })).toBeInTheDocument();
  });
});

describe('from moment to moment', () => {
  it('passes on, to the end, and says what came of each', async () => {
    const { container } = await learn();
    await userEvent.click(row(answerWhere(true)));
    press('Enter');
    press('Enter');
    expect(window.location.hash).toBe(`#${ROUTES.learn(session.id, 0, 2)}`);
    for (let left = retries.length - 1; left > 0; left--) press('k');
    expect(screen.getByRole('heading', { name: learnText.done(retries.length) })).toHaveFocus();
    expect(page()).toHaveTextContent(learnText.outcome(first().turn, 'found'));
    expect(page()).toHaveTextContent(learnText.outcome(retries.at(-1)?.turn ?? 0, 'passed'));
    expect(await barriers(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: learnText.onceMore }));
    expect(page()).toHaveTextContent(learnText.place(1, retries.length));
  });

  it('begins at the one the address names', async () => {
    await learn('?run=1&i=2');
    expect(page()).toHaveTextContent(learnText.place(2, retries.length));
  });
});

it('the debrief leads there, and says how many moments there are', async () => {
  const guessed = withRun(session, 0, { guess: { stance: 'open', sure: 'sure' } });
  open(<DebriefScreen session={session.id} />, visit({ sessions: [guessed] }), ROUTES.debrief(session.id));
  const link = await screen.findByRole('link', { name: debriefText.learn.from });
  expect(link).toHaveAttribute('href', `#${ROUTES.learn(session.id, 0)}`);
  expect(await screen.findByText(debriefText.learn.why(retries.length), {}, { timeout: 20_000 })).toBeInTheDocument();
});

it('a talk that let nothing pass says so', async () => {
  const well = talked(gil, often('+', 1), { seed: 5 });
  open(<LearnScreen session={well.id} />, visit({ sessions: [well] }), `/learn/${well.id}`);
  expect(await screen.findByRole('heading', { name: learnText.none.title }, { timeout: 20_000 })).toBeVisible();
});

it('a talk that is not here says so', async () => {
  open(<LearnScreen session="nowhere" />, visit(), '/learn/nowhere');
  expect(await screen.findByRole('heading', { name: debriefText.notHere.title })).toBeVisible();
});

it('every key on the list is answered, and letters can be off', () => {
  const asks = (key: string, letters = true) =>
    learnKey({ key, ctrlKey: false, metaKey: false, altKey: false }, letters) !== null;
  const keys = LEARN_KEYS.flatMap((line): readonly string[] => line.keys);
  expect(keys.filter((key) => !asks(key))).toEqual([]);
  expect(keys.filter((key) => /^[a-z?]$/.test(key) && asks(key, false))).toEqual([]);
});
