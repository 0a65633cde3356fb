import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sessionText } from '../../../src/session/file.ts';
import { linkOf } from '../../../src/session/link.ts';
import { reviewOf, reviewText as reviewFile } from '../../../src/session/review.ts';
import type { Remark } from '../../../src/session/remark.ts';
import type { Session } from '../../../src/session/session.ts';
import DropAnywhere from '../../../src/ui/share/DropAnywhere.tsx';
import LinkScreen from '../../../src/ui/share/LinkScreen.tsx';
import { putOnTheDesk } from '../../../src/ui/share/opening.ts';
import OpenedScreen from '../../../src/ui/share/OpenedScreen.tsx';
import OpenScreen from '../../../src/ui/share/OpenScreen.tsx';
import ShareSheet from '../../../src/ui/share/ShareSheet.tsx';
import { replayText } from '../../../src/ui/text/replay.ts';
import { reviewText } from '../../../src/ui/text/review.ts';
import { shareText as words } from '../../../src/ui/text/share.ts';
import { smallPersona } from '../../support/smallPersona.ts';
import { talked } from '../debrief/talks.ts';
import { barriers, known, open, visit, type Visit } from '../people/visit.tsx';

const nora = smallPersona();
const SESSION = talked(nora, ['cut in', '-', '+', '+', '+'], { note: 'Not for anybody.' });
const OUTCOME = { ending: 'Tea', repair: 7.4, noticing: null, sustaining: 0.5 };
const remark = (id: string, by: string): Remark => ({
  id,
  turn: 't2',
  by,
  made: '2026-11-21T12:00:00Z',
  kind: 'note',
  text: `A word of ${by}.`,
});

const arriving = (sessions: readonly Session[] = []): Visit => visit({ sessions, people: { nora: known(nora) } });
const ready = () => waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
const drop = (text: string) => {
  const file = new File([text], 'some.json');
  fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } });
};

describe('sharing', { timeout: 30_000 }, () => {
  const sharing = () => open(<ShareSheet session={SESSION} run={0} outcome={OUTCOME} onClose={() => {}} />, arriving());
  const preview = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.preview }).value;
  const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

  it('shows exactly what leaves, level by level', async () => {
    sharing();
    await choose('How it came out');
    expect(preview()).toContain('It ended: Tea.');
    expect(preview()).toContain('Repair: 7 of 10.\nNoticing: not tested.\nSustaining: 50 of 100.');
    expect(preview()).not.toContain('Words of');
    await choose('The words');
    expect(preview()).toContain('1. You: Words of ask-boat.');
    expect(preview()).not.toMatch(/Repair|Not for anybody/);
    await choose('The whole replay');
    expect(JSON.parse(preview())).toMatchObject({ id: SESSION.id, turns: expect.any(Array) as unknown });
    expect(preview()).not.toContain('Not for anybody');
    await choose('With my notes');
    expect(preview()).toContain('Not for anybody.');
  });

  it('says how long the link is; only what can be replayed has one', async () => {
    sharing();
    expect(screen.getByText(/The link has \d+ letters/)).toBeInTheDocument();
    await choose('The words');
    expect(screen.queryByRole('button', { name: words.copyLink })).toBeNull();
  });

  it('copies the link', async () => {
    const user = userEvent.setup();
    sharing();
    await user.click(screen.getByRole('button', { name: words.copyLink }));
    expect(await screen.findByText(words.copied)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain(`#/r/${linkOf(SESSION, 0) ?? '?'}`);
  });

  it('is accessible', async () => {
    const { container } = sharing();
    expect(await barriers(container)).toEqual([]);
  });
});

describe('a talk that came from elsewhere', { timeout: 30_000 }, () => {
  const link = linkOf(SESSION, 0) ?? '';

  it('is seen and not kept, with the words of the person who is here', async () => {
    const here = arriving();
    open(<LinkScreen payload={link} />, here, `/r/${link}`);
    await ready();
    expect(screen.getByText(/You are only looking/)).toBeInTheDocument();
    expect(document.querySelector('.replay-script')).toHaveTextContent('Words of ask-boat.');
    expect(here.kept.size).toBe(0);
    expect(screen.getByRole('link', { name: replayText.transport.playYourself })).toHaveAttribute(
      'href',
      `#/talk/nora?seed=${String(SESSION.seed)}`,
    );
  });

  it('is kept when it is wanted, words and all', async () => {
    const here = arriving();
    open(<LinkScreen payload={link} />, here, `/r/${link}`);
    await ready();
    await userEvent.click(screen.getByRole('button', { name: words.shown.keep }));
    await waitFor(() => expect(here.kept.get(SESSION.id)?.turns).toHaveLength(SESSION.turns.length));
    expect(here.kept.get(SESSION.id)?.turns[0]?.words?.said).toBe('Words of ask-boat.');
    expect(window.location.hash).toBe(`#/replay/${SESSION.id}`);
  });

  it('never writes over the one that is here', async () => {
    const mine = { ...SESSION, remarks: [remark('mine-1', 'Me')] };
    const here = arriving([mine]);
    putOnTheDesk({
      ...SESSION,
      turns: SESSION.turns.slice(0, -1),
      runs: SESSION.runs.map((run) => ({ ...run, tip: SESSION.turns.at(-2)?.id ?? null })),
    });
    open(<OpenedScreen />, here, '/opened');
    await ready();
    expect(screen.getByText(new RegExp(words.shown.keptAlready))).toBeInTheDocument();
    await userEvent.keyboard('m');
    await userEvent.type(screen.getByRole('textbox', { name: reviewText.text }), 'Yes.');
    await userEvent.type(screen.getByRole('textbox', { name: reviewText.name }), 'Ann{Control>}{Enter}{/Control}');
    await waitFor(() => expect(here.kept.get(SESSION.id)?.remarks).toHaveLength(2));
    expect(here.kept.size).toBe(1);
    expect(here.kept.get(SESSION.id)?.turns).toEqual(SESSION.turns);
  });

  it.each([
    ['half of it', link.slice(0, 40), 'damaged-link'],
    ['nothing of ours', 'hello', 'foreign-link'],
  ])('a link that is %s says why, with a code', (_name, payload, code) => {
    open(<LinkScreen payload={payload} />, arriving(), `/r/${payload}`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.open.problem);
    expect(screen.getByText(words.open.code(code))).toBeInTheDocument();
  });
});

describe('opening', { timeout: 30_000 }, () => {
  it('a review that is dropped joins its talk, once', async () => {
    const here = arriving([SESSION]);
    open(<DropAnywhere />, here);
    const review = reviewFile(
      reviewOf({ ...SESSION, remarks: [remark('ann-1', 'Ann'), remark('bob-1', 'Bob')] }, 'Ann'),
    );
    drop(review);
    expect(await screen.findByText('One comment by Ann is with the talk now.')).toBeInTheDocument();
    expect(here.kept.get(SESSION.id)?.remarks).toEqual([remark('ann-1', 'Ann')]);
    drop(review);
    expect(await screen.findByText('Everything in this review was here already.')).toBeInTheDocument();
    expect(here.kept.get(SESSION.id)?.remarks).toHaveLength(1);
  });

  it('a review of a talk that is not here is refused, and nothing is kept', async () => {
    const here = arriving();
    open(<DropAnywhere />, here);
    drop(reviewFile(reviewOf({ ...SESSION, remarks: [remark('ann-1', 'Ann')] }, 'Ann')));
    expect(await screen.findByText(new RegExp(words.open.noTalk))).toBeInTheDocument();
    expect(here.kept.size).toBe(0);
  });

  it('a talk that is dropped is shown', async () => {
    open(<DropAnywhere />, arriving());
    drop(sessionText(SESSION));
    await waitFor(() => expect(window.location.hash).toBe('#/opened'));
  });

  it('what is no file of ours says why, and can be put away', async () => {
    open(<DropAnywhere />, arriving());
    drop('{"name":"something"}');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(words.open.code('foreign-file'));
    await userEvent.click(screen.getByRole('button', { name: words.open.putAway }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves a drop alone that the page has taken', async () => {
    open(<DropAnywhere />, arriving());
    const taken = (event: Event) => event.preventDefault();
    document.addEventListener('drop', taken);
    fireEvent.drop(document.body, { dataTransfer: { files: [new File(['{'], 'a.json')], types: ['Files'] } });
    document.removeEventListener('drop', taken);
    await Promise.resolve();
    expect(screen.queryByText(words.open.reading)).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a link is put in by hand', async () => {
    const { container } = open(<OpenScreen />, arriving(), '/open');
    expect(await barriers(container)).toEqual([]);
    const field = screen.getByRole('textbox', { name: words.open.link });
    await userEvent.type(field, 'https://example.org/somewhere');
    await userEvent.click(screen.getByRole('button', { name: words.open.go }));
    expect(screen.getByText(words.open.noLink)).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, `https://example.org/attune/#/r/${linkOf(SESSION, 0) ?? ''}?turn=2`);
    await userEvent.click(screen.getByRole('button', { name: words.open.go }));
    expect(window.location.hash).toBe(`#/r/${linkOf(SESSION, 0) ?? '?'}`);
  });

  it('a file is chosen', async () => {
    open(<OpenScreen />, arriving(), '/open');
    const file = new File([sessionText(SESSION)], 'a.session.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText(words.open.pick), file);
    await waitFor(() => expect(window.location.hash).toBe('#/opened'));
    expect(within(document.body).queryByRole('alert')).toBeNull();
  });
});
