import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEARNERS } from '../../../../src/analysis/learners.ts';
import type { Persona } from '../../../../src/persona/schema.ts';
import { Balance } from '../../../../src/ui/studio/balance/Balance.tsx';
import { weigh, type Weighed } from '../../../../src/ui/studio/balance/weigh.ts';
import { balanceText } from '../../../../src/ui/text/balance.ts';
import { smallPersona } from '../../../support/smallPersona.ts';
import { barriers } from '../../people/visit.tsx';

const nora = smallPersona();

/** A worker that says what ours would, one message at a time, when the test lets it. */
class HeldWorker {
  static made: HeldWorker[] = [];
  onmessage: ((event: MessageEvent<Weighed>) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  private readonly messages: Weighed[] = [];
  constructor() {
    HeldWorker.made.push(this);
  }
  postMessage(persona: Persona) {
    weigh(persona, (soFar) => this.messages.push(soFar));
  }
  terminate() {
    this.ended = true;
  }
  say(count = Infinity) {
    for (const data of this.messages.splice(0, count)) this.onmessage?.(new MessageEvent('message', { data }));
  }
}

const worker = (): HeldWorker => {
  const last = HeldWorker.made.at(-1);
  if (!last) throw new Error('No worker was made.');
  return last;
};
const say = (count?: number) => act(() => worker().say(count));
const rowOf = (name: string) => screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr');

describe('the balance of a person', () => {
  beforeEach(() => {
    HeldWorker.made = [];
    vi.stubGlobal('Worker', HeldWorker);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('comes in learner by learner, each with what it does', () => {
    render(<Balance persona={nora} />);
    say(3);
    expect(screen.getByRole('status')).toHaveTextContent(`3 of ${LEARNERS.length} have played.`);
    expect(rowOf('The reader of cues')).toHaveTextContent('sees the cues on show');
    expect(screen.queryByText('Chance')).toBeNull();
    say();
    expect(rowOf('Chance')).toHaveTextContent('Reads nothing, and takes any of the replies.');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says where talks end, who comes there, how long they are and how large it all is', () => {
    render(<Balance persona={nora} />);
    say();
    expect(within(rowOf('Chance') ?? document.body).getByText('Done, always')).toBeInTheDocument();
    const endings = screen.getByRole('table', { name: balanceText.endings });
    expect(within(endings).getByRole('row', { name: /^Done/ })).toHaveTextContent('Chance 12 of 12');
    expect(screen.getAllByText('Four turns, about one minute of reading: Done.')).toHaveLength(2); // shortest and longest
    expect(screen.getByText('About three minutes.')).toBeInTheDocument();
    expect(screen.getByText(/every one was looked at/)).toBeInTheDocument();
  });

  it('can be stopped, keeps what was known, and begins again when asked', async () => {
    render(<Balance persona={nora} />);
    say(2);
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
    expect(await screen.findByText(/every one was looked at/)).toBeInTheDocument();
    vi.unstubAllGlobals();
  });
});
