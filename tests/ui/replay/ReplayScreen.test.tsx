import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import { REPLAY_KEYS } from '../../../src/ui/help/keys.ts';
import ReplayScreen from '../../../src/ui/replay/ReplayScreen.tsx';
import { replayText as words } from '../../../src/ui/text/replay.ts';
import { reviewText } from '../../../src/ui/text/review.ts';
import { smallPersona } from '../../support/smallPersona.ts';
import { talked, type Doing } from '../debrief/talks.ts';
import { barriers, known, open, visit, type Visit } from '../people/visit.tsx';

const nora = smallPersona();
const DOINGS: readonly Doing[] = ['cut in', '-', 'notice', '+', '+', '+', '+'];

interface Seen extends Visit {
  readonly container: HTMLElement;
  readonly session: Session;
}

/** Opens the replay of a talk with Nora. */
async function seeing(
  options: { readonly query?: string; readonly persona?: typeof nora | null; readonly session?: Session } = {},
): Promise<Seen> {
  const session = options.session ?? talked(nora, DOINGS);
  const persona = options.persona === undefined ? nora : options.persona;
  const here = visit({ sessions: [session], people: persona ? { nora: known(persona) } : {} });
  const address = `/replay/${session.id}${options.query ?? ''}`;
  const { container } = open(<ReplayScreen session={session.id} />, here, address);
  await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
  return { ...here, container, session };
}

const here = () => document.querySelector<HTMLElement>('[aria-current="step"]');
const turnHere = () => here()?.dataset['turn'];
const slider = () => screen.getByRole('slider');
const judged = () => waitFor(() => expect(screen.queryByText(/Working out/)).toBeNull(), { timeout: 10_000 });

describe('the replay', { timeout: 30_000 }, () => {
  it('keeps the script, the curve, the stage and the address in step', async () => {
    await seeing({ query: '?turn=2' });
    expect(turnHere()).toBe('2');
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Turn 2 of/));
    expect(screen.getByRole('region', { name: words.stage(2) })).toBeInTheDocument();

    await userEvent.keyboard('{ArrowRight}');
    expect(turnHere()).toBe('3');
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Turn 3 of/));
    expect(screen.getByRole('region', { name: words.stage(3) })).toBeInTheDocument();
    await waitFor(() => expect(window.location.hash).toContain('turn=3'));

    await userEvent.click(screen.getByRole('button', { name: words.goTo(5) }));
    expect(turnHere()).toBe('5');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(turnHere()).toBe('1');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(turnHere()).toBe(String(document.querySelectorAll('.replay-turn').length));
  });

  it('reads a turn out to whoever goes there by key, and not to whoever points at it', async () => {
    await seeing({ query: '?turn=2' });
    const heard = () =>
      screen
        .getAllByRole('status')
        .map((status) => status.textContent)
        .join('|');
    expect(heard()).not.toContain('Turn 2');
    await userEvent.keyboard('{ArrowLeft}');
    expect(heard()).toMatch(/Turn 1\. You: \(cutting in after “\w+”\) Words of .*Nora: Hm, interrupted\..*Broke/);
    await userEvent.click(screen.getByRole('button', { name: words.goTo(3) }));
    expect(heard()).not.toContain('Turn 3');
  });

  it('follows an address that is changed from outside', async () => {
    const { session } = await seeing({ query: '?turn=2' });
    act(() => {
      window.location.hash = `#/replay/${session.id}?turn=4&view=her`;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await waitFor(() => expect(turnHere()).toBe('4'));
    expect(screen.getByRole('button', { name: words.views.her('she') })).toHaveAttribute('aria-pressed', 'true');
  });

  it('has before, move and after of a turn, every variable in words and number', async () => {
    await seeing({ query: '?turn=1' });
    const stage = within(screen.getByRole('region', { name: words.stage(1) }));
    expect(stage.getByRole('tab', { name: 'After' })).toHaveAttribute('aria-selected', 'true');
    expect(stage.getByText('intact to ruptured, by withdrawal')).toBeInTheDocument();
    await userEvent.click(stage.getByRole('tab', { name: 'Before' }));
    for (const name of ['On the table', 'Stance', 'Bond', 'Ease', 'Trust', 'Depth', 'Strain', 'Needs still open'])
      expect(stage.getByText(name)).toBeInTheDocument();
    expect(stage.getByText('6 of 8')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    expect(stage.getByRole('tab', { name: 'Your move' })).toHaveFocus();
    expect(turnHere()).toBe('1'); // the arrow belonged to the tabs
    expect(stage.getByText(/You took the floor while she was speaking/)).toBeInTheDocument();
    expect(stage.getByRole('link', { name: words.rule })).toHaveAttribute('href', '#/help/model');
  });

  it('names each turn for what it did, with its because', async () => {
    await seeing();
    await judged();
    const first = document.querySelector('[data-turn="1"] .verdict');
    expect(first).toHaveTextContent('Broke. You took the floor while she was speaking');
    expect(first?.querySelector('svg')).not.toBeNull();
  });

  it('hides the curve and what turns did, and shows them again', async () => {
    await seeing();
    await judged();
    await userEvent.keyboard('z');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(document.querySelector('.verdict')).toBeNull();
    expect(screen.queryByText(/You took the floor/)).toBeNull();
    expect(screen.queryByRole('tab')).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByText('And then, had you')).toBeInTheDocument(), { timeout: 10_000 });
    expect(document.querySelector('.whatif-change')).toBeNull();
    await userEvent.keyboard('z');
    expect(slider()).toBeInTheDocument();
  });

  it('shows it as it was for her, and every cue', async () => {
    await seeing({ query: '?turn=2' });
    await userEvent.keyboard('x');
    expect(within(here() ?? document.body).getByText(words.unsaid('she'))).toBeInTheDocument();
    await userEvent.keyboard('u');
    expect(here()?.querySelector('.cuelens')).toHaveTextContent('She stops. In the hands. Your next move');
    expect(screen.queryByText(words.unsaid('she'))).toBeNull();
    await userEvent.keyboard('u');
    expect(document.querySelector('.cuelens')).toBeNull();
  });

  it('opens what else could have been said, in place and two lines deep', async () => {
    await seeing({ query: '?turn=2' });
    const region = within(screen.getByRole('region', { name: 'What if you had' }));
    await userEvent.keyboard('{ArrowDown}');
    const [first] = region.getAllByRole('button', { expanded: true });
    expect(first).toBeDefined();
    await waitFor(() => expect(region.getByText('And then, had you')).toBeInTheDocument(), { timeout: 10_000 });
    expect(region.getByText(/^(Still|Mended|Broken|Guarded|Open|Gone).*Ease/)).toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}');
    expect(region.queryByText('And then, had you')).toBeNull();
  });

  it('says the best line only when it is asked for', async () => {
    await seeing({ query: '?turn=2' });
    await judged();
    expect(screen.queryByRole('region', { name: words.whatIf.bestTitle })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: words.whatIf.best }));
    const line = within(await screen.findByRole('region', { name: words.whatIf.bestTitle }));
    await waitFor(() => expect(line.getAllByText('You').length).toBeGreaterThan(0));
  });

  it('goes from one moment that mattered to the next', async () => {
    await seeing();
    await userEvent.keyboard('{End}N');
    const before = Number(turnHere());
    expect(before).toBeLessThan(document.querySelectorAll('.replay-turn').length);
    await userEvent.keyboard('{Home}NN');
    expect(screen.getByText(words.transport.noMoment)).toBeInTheDocument();
  });

  it('begins again from the turn that is looked at', async () => {
    const { session } = await seeing({ query: '?turn=3' });
    await userEvent.keyboard('r');
    const before = session.turns.filter(({ event }) => event.type !== 'notice')[1]?.id ?? '';
    expect(window.location.hash).toBe(`#/talk/nora?session=${session.id}&from=${before}`);
  });

  it('has a button for every key', async () => {
    await seeing({ query: '?turn=2' });
    const buttons = [...document.querySelectorAll('[aria-keyshortcuts]')];
    const keys = new Set(buttons.map((button) => button.getAttribute('aria-keyshortcuts')));
    const listed = REPLAY_KEYS.flatMap((line): readonly string[] => line.keys);
    expect(listed.filter((key) => !keys.has(key === ' ' ? 'Space' : key))).toEqual([]);
  });

  it('keeps what is seldom needed behind one word, which Esc puts away', async () => {
    await seeing({ query: '?turn=2' });
    const more = screen.getByText(words.more);
    await userEvent.click(more);
    expect(more.closest('details')).toHaveAttribute('open');
    await userEvent.keyboard('{Escape}');
    expect(more.closest('details')).not.toHaveAttribute('open');
    expect(more).toHaveFocus();
    await userEvent.click(more);
    await userEvent.click(screen.getByRole('button', { name: words.transport.last }));
    expect(more.closest('details')).not.toHaveAttribute('open');
    expect(turnHere()).not.toBe('2');
  });

  it('is accessible', async () => {
    const { container } = await seeing({ query: '?turn=2&view=cues' });
    await judged();
    await userEvent.keyboard('{ArrowDown}m');
    expect(await barriers(container)).toEqual([]);
  });
});

describe('a record that the person has moved on from', () => {
  it('is read in its own words when there is no person', async () => {
    await seeing({ persona: null });
    expect(screen.getByText(/There is no file of Nora here/)).toBeInTheDocument();
    expect(document.querySelector('.replay-script')).toHaveTextContent('This is the line');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('button', { name: words.transport.again })).toBeNull();
  });

  it('says what changed, and shows what was said then', async () => {
    const other = smallPersona({ version: '2.0.0', temperament: { ease: 3, trust: 1, silence: 1 } });
    await seeing({ persona: other });
    expect(screen.getByText(/Nora’s script has been changed since/)).toBeInTheDocument();
    expect(document.querySelector('.replay-script')).toHaveTextContent('This is the line');
  });
});

describe('a comment', { timeout: 30_000 }, () => {
  const write = async (text: string) => {
    await userEvent.keyboard('m');
    await userEvent.type(screen.getByRole('textbox', { name: reviewText.text }), text);
  };

  it('asks for a name once, is kept with the turn, and stands beside what the machine says', async () => {
    const { kept, session } = await seeing({ query: '?turn=2' });
    await judged();
    await write('Why here?');
    await userEvent.click(screen.getByRole('radio', { name: 'Question' }));
    await userEvent.keyboard('5');
    expect(screen.getByRole('radio', { name: /Slipped/ })).toBeChecked();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByText(reviewText.missingName)).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: reviewText.name }), 'Ann');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(kept.get(session.id)?.remarks).toHaveLength(1));
    expect(kept.get(session.id)?.remarks?.[0]).toMatchObject({
      turn: session.turns.filter(({ event }) => event.type !== 'notice')[1]?.id,
      by: 'Ann',
      kind: 'question',
      text: 'Why here?',
      verdict: 'slipped',
    });
    expect(within(here() ?? document.body).getByText('Why here?')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: reviewText.comments(1) })).toHaveTextContent('Turn 2');

    await userEvent.keyboard('{ArrowRight}');
    await write('And here.');
    expect(screen.queryByRole('textbox', { name: reviewText.name })).toBeNull();
  });

  it('is taken away and put back', async () => {
    const { kept, session } = await seeing({ query: '?turn=2' });
    await write('Hm.');
    await userEvent.type(screen.getByRole('textbox', { name: reviewText.name }), 'Ann{Control>}{Enter}{/Control}');
    await waitFor(() => expect(kept.get(session.id)?.remarks).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: reviewText.takeAway }));
    await waitFor(() => expect(kept.get(session.id)?.remarks).toBeUndefined());
    await userEvent.click(screen.getByRole('button', { name: reviewText.putBack }));
    await waitFor(() => expect(kept.get(session.id)?.remarks).toHaveLength(1));
  });

  it('typing is typing: no letter moves anything', async () => {
    await seeing({ query: '?turn=2' });
    await write('nxuzr d.');
    expect(turnHere()).toBe('2');
    expect(screen.getByRole('textbox', { name: reviewText.text })).toHaveValue('nxuzr d.');
    expect(slider()).toBeInTheDocument();
  });
});
