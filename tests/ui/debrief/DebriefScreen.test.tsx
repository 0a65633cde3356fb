import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../src/persona/schema.ts';
import type { Session } from '../../../src/session/session.ts';
import { runOf } from '../../../src/session/tree.ts';
import DebriefScreen from '../../../src/ui/debrief/DebriefScreen.tsx';
import { debriefText } from '../../../src/ui/text/debrief.ts';
import { barriers, hostile, known, open, shipped, visit, type Visit } from '../people/visit.tsx';
import { often, talked, type Doing } from './talks.ts';

const GUESS = { stance: 'guarded', sure: 'fairly' } as const;
const LOST_AND_BACK: readonly Doing[] = [...often('+', 4), 'cut in', '-', 'notice', ...often('+', 24)];

interface After extends Visit {
  readonly container: HTMLElement;
  readonly session: Session;
}

/** Opens the page after a talk. `guess: true`: the guess has been made. */
async function after(session: Session, options: { persona?: Persona; refuses?: string } = {}): Promise<After> {
  const persona = options.persona ?? shipped(session.persona.id);
  const here = visit({ sessions: [session], people: { [persona.id]: known(persona) } });
  if (options.refuses !== undefined) {
    const sentence = options.refuses;
    const services = {
      ...here.services,
      sessions: { ...here.services.sessions, save: () => Promise.resolve({ ok: false, sentence } as const) },
    };
    const { container } = open(<DebriefScreen session={session.id} />, { ...here, services }, `/debrief/${session.id}`);
    await arrived(container);
    return { ...here, container, session };
  }
  const { container } = open(<DebriefScreen session={session.id} />, here, `/debrief/${session.id}`);
  await arrived(container);
  return { ...here, container, session };
}

const arrived = (container: HTMLElement) => waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
const heading = () => screen.getByRole('heading', { level: 1 });
const slider = () => screen.getByRole('slider');
const sitting = (session: Session | undefined) => (session ? runOf(session) : undefined);
const notice = () => document.querySelector('.notice');

describe('before anything is shown', () => {
  it('asks for your own sense of it, alone on the page', async () => {
    await after(talked(shipped('mara'), LOST_AND_BACK));
    expect(heading()).toHaveTextContent('How connected did she feel, at the end?');
    expect(document.title).toContain('After Mara');
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByText(/Repair|Sustaining/)).toBeNull();
  });

  it('keeps the guess with the talk, and only then shows the rest', async () => {
    const { kept, session } = await after(talked(shipped('mara'), LOST_AND_BACK));
    await userEvent.click(screen.getByRole('button', { name: 'See what happened' }));
    expect(screen.getByRole('status')).toHaveTextContent('Choose one of each');
    expect(sitting(kept.get(session.id))?.guess).toBeUndefined();

    await userEvent.click(screen.getByRole('radio', { name: /^Gone quiet/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Only a guess' }));
    await userEvent.click(screen.getByRole('button', { name: 'See what happened' }));
    expect(sitting(kept.get(session.id))?.guess).toEqual({ stance: 'disengaged', sure: 'guess' });
    expect(screen.getByText('Gone quiet, only a guess.')).toBeInTheDocument();
    expect(slider()).toBeInTheDocument();
    expect(heading()).toHaveFocus();
  });

  it('can be answered with the keyboard alone', async () => {
    const { kept, session } = await after(talked(shipped('mara'), LOST_AND_BACK));
    screen.getByRole('radio', { name: /^Open/ }).focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    screen.getByRole('radio', { name: 'Sure' }).focus();
    await userEvent.keyboard(' {Enter}');
    await waitFor(() => expect(sitting(kept.get(session.id))?.guess).toEqual({ stance: 'open', sure: 'sure' }));
  });

  it('says so when the guess could not be kept, and goes on', async () => {
    await after(talked(shipped('mara'), LOST_AND_BACK), { refuses: 'The browser has no room.' });
    await userEvent.click(screen.getByRole('radio', { name: /^Open/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Sure' }));
    await userEvent.click(screen.getByRole('button', { name: 'See what happened' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser has no room.');
    expect(slider()).toBeInTheDocument();
  });

  it('is accessible', async () => {
    const { container } = await after(talked(shipped('mara'), LOST_AND_BACK));
    expect(await barriers(container)).toEqual([]);
  });
});

describe('after a talk', () => {
  const talk = () => talked(shipped('mara'), LOST_AND_BACK, { guess: GUESS });

  it('puts the guess beside what she was, and says how it ended', async () => {
    await after(talk());
    expect(screen.getByText('Guarded, fairly sure.')).toBeInTheDocument();
    expect(screen.getByText('She was').nextElementSibling).toHaveTextContent(/^(Open|Guarded|Gone quiet), from /);
    expect(screen.getByText('It ended').nextElementSibling?.textContent).toBeTruthy();
  });

  it('reads the curve turn by turn: turn, ease, stance, what was marked', async () => {
    await after(talk());
    const turns = Number(slider().getAttribute('max'));
    fireEvent.change(slider(), { target: { value: '5' } });
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(new RegExp(`^Turn 5 of ${String(turns)}, ease \\d, guarded, you cut in$`)),
    );
    expect(document.querySelector('.debrief-reader')).toHaveTextContent(
      /^Turn 5You cut in with .*You took the floor while she was speaking/,
    );
  });

  it('has the same as a table: a row a turn, with the exact words and the reason', async () => {
    await after(talk());
    const button = screen.getByRole('button', { name: 'The same as a table' });
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(button);
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['Turn', 'What you did', 'How she was', 'Ease', 'What happened', 'Because']);
    expect(within(table).getAllByRole('row')).toHaveLength(Number(slider().getAttribute('max')) + 1);
    expect(within(table).getByRole('row', { name: /Broke; you cut in/ })).toHaveTextContent(
      'that breaks even a good bond at once',
    );
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it('has at most three moments, what she did not say among them', async () => {
    await after(talk());
    const headings = screen.getAllByRole('heading', { level: 2 }).filter((one) => one.textContent?.includes('· turn'));
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.length).toBeLessThanOrEqual(3);
    expect(headings[0]).toHaveTextContent('A break · turn 5');
    expect(screen.getAllByText('What she did not say').length).toBeGreaterThan(0);
  });

  it('has three numbers, each with a sentence', async () => {
    await after(talk());
    for (const name of ['Repair', 'Noticing', 'Sustaining']) {
      const figure = screen.getByRole('heading', { level: 2, name }).parentElement;
      expect(figure?.querySelector('.prose')?.textContent).toMatch(/\.$/);
    }
    expect(screen.getByText(/^Counted and not scored/)).toBeInTheDocument();
  });

  it('says what was not tested, and why', async () => {
    await after(talked(shipped('mara'), ['+', '+', 'leave'], { guess: GUESS }));
    expect(screen.getAllByText('not tested')).toHaveLength(3);
    expect(screen.getByText('She never broke off, so there was nothing to mend.')).toBeInTheDocument();
    expect(screen.getByText('Two turns are too few to say anything about holding on.')).toBeInTheDocument();
  });

  it('ends with what she wanted and would rather not say, and ways on', async () => {
    await after(talk());
    const { wants, hides } = shipped('mara').about;
    expect(screen.getByText(wants)).toBeInTheDocument();
    expect(screen.getByText(hides)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Talk again' }).getAttribute('href')).toMatch(/^#\/talk\/mara\?seed=\d+$/);
    expect(screen.getByRole('link', { name: 'Read the brief again' })).toHaveAttribute('href', '#/people/mara');
    expect(screen.getByRole('link', { name: 'Back to people' })).toHaveAttribute('href', '#/people');
  });

  it('counts what was taken back', async () => {
    await after(
      talked(shipped('mara'), ['+', '+', 'take back', '+', '-', 'take back', ...often('+', 4), 'leave'], {
        guess: GUESS,
      }),
    );
    expect(screen.getByText(/^You took back two turns\./)).toBeInTheDocument();
  });

  it('never says what the learner is', async () => {
    const { container } = await after(talked(shipped('gil'), [...often('-', 12)], { guess: GUESS }));
    await userEvent.click(screen.getByRole('button', { name: 'The same as a table' }));
    const said = [
      ...container.querySelectorAll('.number, .numbers .prose, .moment-kind, .turns td:nth-child(n + 3), h1'),
    ]
      .map((one) => one.textContent)
      .join(' ');
    expect(said).not.toMatch(/\b(correct|wrong|mistake|failed?|great|points?|score|you are|you’re)\b|!/i);
  });

  it('shows letters, never markup, whatever the file holds', async () => {
    const person = hostile(shipped('mara'));
    const { container } = await after(talked(person, LOST_AND_BACK, { guess: GUESS }), { persona: person });
    expect(container.querySelector('img, script')).toBeNull();
    expect('harmed' in window).toBe(false);
  });

  it('is accessible, the table open too', async () => {
    const { container } = await after(talk());
    await userEvent.click(screen.getByRole('button', { name: 'The same as a table' }));
    expect(await barriers(container)).toEqual([]);
  });
});

describe('the private note', () => {
  it('is kept when the field is left', async () => {
    const { kept, session } = await after(talked(shipped('mara'), LOST_AND_BACK, { guess: GUESS }));
    await userEvent.type(screen.getByRole('textbox', { name: 'A private note' }), 'I was in a hurry.');
    await userEvent.tab();
    expect(await screen.findByText('Kept.')).toBeInTheDocument();
    expect(sitting(kept.get(session.id))).toMatchObject({ note: 'I was in a hurry.', guess: GUESS });
  });

  it('is kept when typing pauses, and there again next time', async () => {
    const { kept, session, container } = await after(
      talked(shipped('mara'), LOST_AND_BACK, { guess: GUESS, note: 'Before.' }),
    );
    expect(screen.getByRole('textbox')).toHaveValue('Before.');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Before. And now.' } });
    await waitFor(() => expect(sitting(kept.get(session.id))?.note).toBe('Before. And now.'), { timeout: 3000 });
    expect(container.querySelector('output')).toHaveTextContent('Kept.');
  });

  it('is kept when the page is left in the middle of a word', async () => {
    const { kept, session } = await after(talked(shipped('mara'), LOST_AND_BACK, { guess: GUESS }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Half a' } });
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    expect(sitting(kept.get(session.id))?.note).toBe('Half a');
  });
});

describe('when it is not as it was', () => {
  const other = (change: Partial<Session['persona']>): Session => {
    const session = talked(shipped('mara'), LOST_AND_BACK, { guess: GUESS });
    return { ...session, persona: { ...session.persona, ...change } };
  };

  it('a changed script is said, and what still fits is shown', async () => {
    await after(other({ structure: 'another', version: '0.9.0' }));
    expect(notice()).toHaveTextContent(
      /Mara’s script has been changed since you talked \(0\.9\.0 then, .+ now\)\. Every turn still fits/,
    );
    expect(slider()).toBeInTheDocument();
  });

  it('a script that no longer fits is shown up to there', async () => {
    const session = other({ structure: 'another' });
    const turns = session.turns.map((turn, index) =>
      index === 6 ? { ...turn, event: { type: 'say', move: 'gone-since' } as const } : turn,
    );
    await after({ ...session, turns });
    expect(notice()).toHaveTextContent('It still fits up to turn 6');
    expect(slider()).toHaveAttribute('max', '6');
  });

  it('changed words are said, and change nothing', async () => {
    await after(other({ wording: 'another' }));
    expect(notice()).toHaveTextContent('Some of Mara’s words have been changed since you talked.');
  });

  it('a talk that is still open can be gone on with', async () => {
    const { session } = await after(talked(shipped('mara'), ['+', '+'], { guess: GUESS }));
    expect(notice()).toHaveTextContent('This talk is still open, at turn 3.');
    expect(screen.getByRole('link', { name: 'Go on with it' })).toHaveAttribute(
      'href',
      `#/talk/mara?session=${session.id}`,
    );
  });

  it('before the first turn there is nothing to look back on', async () => {
    await after(talked(shipped('mara'), []));
    expect(heading()).toHaveTextContent(debriefText.nothingSaid.title);
  });

  it('a talk that is not here: a sentence and a way home', async () => {
    const here = visit();
    const { container } = open(<DebriefScreen session="no-such-talk" />, here);
    await arrived(container);
    expect(heading()).toHaveTextContent('That talk is not here.');
    expect(screen.getByRole('link', { name: 'Back to people' })).toHaveAttribute('href', '#/people');
  });

  it('a person who is not here any more is said', async () => {
    const session = talked(shipped('mara'), ['+'], { guess: GUESS });
    const here = visit({ sessions: [session], people: { mara: { persona: null, diagnostics: [] } } });
    const { container } = open(<DebriefScreen session={session.id} />, here);
    await arrived(container);
    expect(heading()).toHaveTextContent('That person is not here.');
  });
});
