import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Persona } from '../../../../src/persona/schema.ts';
import { LEARNERS } from '../../../../src/analysis/learners.ts';
import { Balance } from '../../../../src/ui/studio/balance/Balance.tsx';
import { weigh, type Weighed } from '../../../../src/ui/studio/balance/weigh.ts';
import { balanceText } from '../../../../src/ui/text/balance.ts';
import { smallPersona } from '../../../support/smallPersona.ts';
import { barriers } from '../../people/visit.tsx';

let nora: Persona = smallPersona();
const another = { ...nora };
/** Messages until everybody has played: one each, and what it came to. */
const UNTIL_PLAYED = LEARNERS.length + 1;

/** Everything our worker says about her, in order. */
const messages: Weighed[] = [];
beforeAll(() => {
  weigh(nora, (soFar) => messages.push(soFar));
}, 60_000);

/** A worker that says what ours would, one message at a time, when the test lets it. */
class HeldWorker {
  static made: HeldWorker[] = [];
  onmessage: ((event: MessageEvent<Weighed>) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  private messages: readonly Weighed[] = [];
  constructor() {
    HeldWorker.made.push(this);
  }
  postMessage() {
    this.messages = messages;
  }
  terminate() {
    this.ended = true;
  }
  say(count = Infinity) {
    const now = this.messages.slice(0, count);
    this.messages = this.messages.slice(now.length);
    for (const data of now) this.onmessage?.(new MessageEvent('message', { data }));
  }
}

const worker = (): HeldWorker => {
  const last = HeldWorker.made.at(-1);
  if (!last) throw new Error('No worker was made.');
  return last;
};
const say = (count?: number) => act(() => worker().say(count));
const rowOf = (name: string) => screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr');

describe('the balance of a person', { timeout: 30_000 }, () => {
  beforeEach(() => {
    nora = { ...nora }; // nobody has been asked about this one
    HeldWorker.made = [];
    vi.stubGlobal('Worker', HeldWorker);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('says who is playing, then what each came to, with what it does', () => {
    render(<Balance persona={nora} />);
    say(3);
    expect(screen.getByRole('status')).toHaveTextContent(/^The interrupter is playing; \d+ of 100 done\.$/);
    expect(screen.queryByRole('table')).toBeNull();
    say();
    expect(rowOf('The reader of cues')).toHaveTextContent('sees the cues on show');
    expect(rowOf('Chance')).toHaveTextContent('Reads nothing, and takes any of the replies.');
    expect(screen.getAllByRole('rowheader')).toHaveLength(LEARNERS.length + nora.endings.length + 3);
    expect(screen.getByText(/^The reader of cues comes to \d+ of the 100 there are\./)).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says where talks end, who comes there, how long they are and how large it all is', () => {
    render(<Balance persona={nora} />);
    say();
    expect(within(rowOf('Chance') ?? document.body).getByText('Done, always')).toBeInTheDocument();
    const endings = screen.getByRole('table', { name: balanceText.endings });
    expect(within(endings).getByRole('row', { name: /^Done/ })).toHaveTextContent(/Chance.*, always/);
    expect(screen.getAllByText('Four turns, about one minute: Done.')).toHaveLength(2); // shortest and longest
    expect(screen.getByText('About three minutes.')).toBeInTheDocument();
    expect(screen.getByText(/every one was looked at/)).toBeInTheDocument();
  });

  it('shows the best talk and the worst in full', async () => {
    render(<Balance persona={nora} />);
    say();
    await userEvent.click(screen.getByText(balanceText.best));
    expect(screen.getAllByText(/Mind the step\./)[0]).toBeVisible();
  });

  it('can be stopped, keeps what was known, and begins again when asked', async () => {
    render(<Balance persona={nora} />);
    say(UNTIL_PLAYED);
    await userEvent.click(screen.getByRole('button', { name: balanceText.stop }));
    expect(worker().ended).toBe(true);
    expect(screen.getByRole('status')).toHaveTextContent(balanceText.stopped);
    expect(rowOf('The reader of cues')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: balanceText.again }));
    expect(HeldWorker.made).toHaveLength(2);
    say();
    expect(rowOf('Silence')).toBeInTheDocument();
  });

  it('a script that changes is not weighed at every letter: it says so, and waits to be asked', async () => {
    const { rerender } = render(<Balance persona={nora} />);
    say();
    rerender(<Balance persona={{ ...nora, name: 'Norah' }} />);
    expect(HeldWorker.made).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent(balanceText.changed);
    await userEvent.click(screen.getByRole('button', { name: balanceText.again }));
    expect(screen.getByText(/How it goes with Norah/)).toBeInTheDocument();
  });

  it('a worker that does not start is said to have not', () => {
    render(<Balance persona={nora} />);
    act(() => worker().onerror?.());
    expect(screen.getByRole('status')).toHaveTextContent(balanceText.failed);
  });

  it('what was worked out is still there when one comes back', () => {
    const { unmount } = render(<Balance persona={another} />);
    say();
    unmount();
    render(<Balance persona={another} />);
    expect(HeldWorker.made).toHaveLength(1);
    expect(rowOf('Chance')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: balanceText.stop })).toBeNull();
  });

  it('leaving ends the work', () => {
    const { unmount } = render(<Balance persona={nora} />);
    say(1);
    unmount();
    expect(worker().ended).toBe(true);
  });

  it('is accessible', async () => {
    const { container } = render(<Balance persona={nora} />);
    say();
    expect(await barriers(container)).toEqual([]);
  });
});

describe('where there are no workers', () => {
  it('the page works it out itself', async () => {
    vi.stubGlobal('Worker', undefined);
    render(<Balance persona={nora} />);
    expect(await screen.findByText(/every one was looked at/, {}, { timeout: 50_000 })).toBeInTheDocument();
    vi.unstubAllGlobals();
  }, 60_000);
});
