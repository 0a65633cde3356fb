import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import HelpScreen from '../../../src/ui/help/HelpScreen.tsx';
import ModelScreen from '../../../src/ui/model/ModelScreen.tsx';
import { BOND_ARROWS, STANCE_ARROWS, STATES } from '../../../src/ui/model/arrows.ts';
import { barriers, open, visit } from '../people/visit.tsx';

const come = async (services = visit()) => {
  const { container } = open(<ModelScreen />, services, '/help/model');
  await screen.findByRole('radio', { name: 'Mara' });
  return container;
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const lit = (container: Element, of: 'state' | 'arrow') => [
  ...new Set([...container.querySelectorAll(`.model-lit[data-${of}]`)].map((one) => one.getAttribute(`data-${of}`))),
];
const said = (container: Element) => container.querySelector('[aria-live="polite"]')?.textContent ?? '';

describe('how she works', () => {
  it('draws every state and every arrow, twice: across and upright', async () => {
    const container = await come();
    const [across, upright, ...more] = container.querySelectorAll('svg[role="img"]');
    expect(more).toEqual([]);
    for (const drawing of [across, upright]) {
      const drawn = (of: string) =>
        [...(drawing?.querySelectorAll(`[data-${of}]`) ?? [])].map((one) => one.getAttribute(`data-${of}`));
      const arrows = [...STANCE_ARROWS, ...BOND_ARROWS].map(({ id }) => id);
      expect(new Set(drawn('state'))).toEqual(new Set(STATES));
      expect(drawn('state')).toHaveLength(STATES.length);
      expect(drawn('arrow')).toEqual(arrows);
      expect(drawn('words')).toEqual(arrows);
      expect(drawing?.querySelectorAll('[data-words]:empty')).toHaveLength(0);
    }
  });

  it('says the same as a table', async () => {
    await come();
    const table = screen.getByRole('table', { name: 'Every arrow of the drawing, and when it is taken', hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(1 + 2 + STANCE_ARROWS.length + BOND_ARROWS.length);
    expect(table).toHaveTextContent('Guarded to open Ease is 6 or more, and the bond is intact.');
  });

  it('a move is pressed: the state and the arrow light up, and it says what moved, why, and by which rule', async () => {
    const container = await come();
    expect(lit(container, 'state')).toEqual(['guarded', 'intact']);
    expect(lit(container, 'arrow')).toEqual([]);
    await press('Ask on about a detail');
    await press('Say back the gist');
    expect(lit(container, 'state')).toEqual(['open', 'intact']);
    expect(lit(container, 'arrow')).toEqual(['guarded>open', 'intact>intact']);
    expect(said(container)).toContain('2. Say back the gist.');
    expect(said(container)).toContain('Stance: guarded to open. Ease 5 to 6.');
    expect(said(container)).toContain('It went further into what she was telling you.');
    expect(said(container)).toContain('The rule: fit-rule');
    const why = screen.getByRole('heading', { name: 'What the rule rests on' }).parentElement;
    expect(why).toHaveTextContent('Claim 1 Asking on about what was just said raises liking.');
    expect(why).toHaveTextContent('Huang and others 2017');
  });

  it('a break and its mending, to the number', async () => {
    const container = await come();
    await press('Cut in');
    expect(lit(container, 'state')).toEqual(['withdrawal', 'disengaged', 'withdrawal.fresh']);
    expect(lit(container, 'arrow')).toEqual(['guarded>disengaged', 'intact>withdrawal']);
    expect(said(container)).toContain('Bond: intact to withdrawal, fresh.');
    expect(screen.getByText('presence, curiosity, room')).toBeInTheDocument();
    for (const move of ['Say “mm-hm”', 'Ask on about a detail']) await press(move);
    expect(screen.getByText('room')).toBeInTheDocument();
    await press('Leave room');
    expect(said(container)).toContain('Bond: withdrawal, mending to intact.');
    expect(screen.getByText('two good turns; the third earns trust')).toBeInTheDocument();
  });

  it('to the end: once somebody has left, nothing moves, and it begins again', async () => {
    const container = await come();
    for (let turn = 0; turn < 9; turn++) await press('Argue a side');
    expect(lit(container, 'state')).toEqual(['left']);
    expect(lit(container, 'arrow')).toEqual([]);
    expect(said(container)).toContain('9. Argue a side.');
    await press('Begin again');
    expect(lit(container, 'state')).toEqual(['guarded', 'intact']);
    expect(said(container)).toBe('Begun again with Somebody neutral. Nothing has happened yet.');
  });

  it('what is on the table decides', async () => {
    const container = await come();
    await userEvent.click(screen.getByRole('radio', { name: 'A thought still coming' }));
    await press('Leave room');
    expect(said(container)).toContain('It left room for a thought that was still on its way.');
    await userEvent.click(screen.getByRole('radio', { name: 'A feeling' }));
    await press('Ask about something else');
    expect(said(container)).toContain('It went past the feeling in what she had said.');
  });

  it('with the people there are: each as the file has it, spoken of as the file does', async () => {
    const container = await come();
    await userEvent.click(screen.getByRole('radio', { name: 'Gil' }));
    expect(said(container)).toContain('Begun again with Gil.');
    expect(container).toHaveTextContent(/He starts at ease 4 with trust 1, is slow to warm and pushes back\./);
    await press('Argue a side');
    expect(lit(container, 'arrow')).toContain('intact>confrontation');
    await userEvent.click(screen.getByRole('radio', { name: 'Mara' }));
    expect(lit(container, 'state')).toEqual(['open', 'intact']);
  });

  it('what is nobody’s move can be tried too', async () => {
    const container = await come();
    await press('They tell a real difficulty');
    expect(said(container)).toContain('Depth 0 to 2.');
    await press('Something happens that is nobody’s fault');
    expect(said(container)).toContain('Something came up that was nobody’s doing.');
    expect(lit(container, 'state')).toContain('withdrawal.fresh');
  });

  it('by keyboard alone: a choice, a move, and the focus stays where it was', async () => {
    const container = await come();
    const user = userEvent.setup();
    screen.getByRole('radio', { name: 'Somebody neutral' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Mara' })).toBeChecked();
    const move = screen.getByRole('button', { name: 'Cut in' });
    move.focus();
    await user.keyboard('{Enter} ');
    expect(move).toHaveFocus();
    expect(said(container)).toContain('2. Cut in.');
  });

  it('without any person’s file there is still somebody neutral', async () => {
    open(<ModelScreen />, visit({ pending: true }), '/help/model');
    expect(screen.getAllByRole('radio', { name: /neutral/ })).toHaveLength(1);
    await press('Cut in');
    expect(screen.getByText('The rule: interrupt')).toBeInTheDocument();
  });

  it('all 73 claims stand there with their sources, the contested ones marked', async () => {
    const container = await come();
    const rows = [...container.querySelectorAll('.model-claims tbody tr')];
    expect(rows.map((row) => Number(row.querySelector('th')?.textContent))).toEqual(
      Array.from({ length: 73 }, (_none, at) => at + 1),
    );
    const marked = rows.filter((row) => row.textContent?.includes('Contested.'));
    expect(marked).toHaveLength(6);
    expect(screen.getByText(/^6 are contested\./)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'What may be concluded' })).toBeInTheDocument();
  });

  it('help leads here, and here leads back', async () => {
    open(<HelpScreen />, visit(), '/help');
    await userEvent.click(screen.getByRole('link', { name: /^How she works/ }));
    expect(window.location.hash).toBe('#/help/model');
    open(<ModelScreen />, visit(), '/help/model');
    await userEvent.click(screen.getByRole('link', { name: 'Back to help' }));
    expect(window.location.hash).toBe('#/help');
  });

  it('is accessible', { timeout: 30_000 }, async () => {
    expect(await barriers(await come())).toEqual([]);
  });

  it('is accessible after a move', { timeout: 30_000 }, async () => {
    const container = await come();
    await press('Cut in');
    expect(await barriers(container)).toEqual([]);
  });
});
