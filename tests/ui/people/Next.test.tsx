import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import Next from '../../../src/ui/people/Next.tsx';
import { ROUTES } from '../../../src/ui/routes.ts';
import { suggestionText } from '../../../src/ui/text/suggestion.ts';
import { talkOn } from '../sessions/kept.ts';
import { barriers, open, visit } from './visit.tsx';

async function next(sessions: readonly Session[]) {
  const here = visit({ sessions });
  const { container } = open(<Next />, here);
  await screen.findByRole('heading', { name: suggestionText.heading });
  return container;
}
const link = () => screen.getByRole('link');

describe('one suggestion, and why', () => {
  it('a talk that ended broken: that moment again', async () => {
    const broken = talkOn(3, 'mara', ['+', '+', '+', '+', 'cut in', '-', 'leave']);
    const container = await next([talkOn(2, 'gil', ['+', '+']), broken]);
    expect(screen.getByText(suggestionText.mend('Mara', 'she'), { exact: false })).toBeInTheDocument();
    expect(link()).toHaveAttribute('href', `#${ROUTES.learn(broken.id, 0)}`);
    expect(await barriers(container)).toEqual([]);
  });

  it('otherwise somebody not met yet, in the order of the cast', async () => {
    await next([talkOn(3, 'mara', ['+', '+', '+'])]);
    await waitFor(() => expect(link()).toHaveAttribute('href', `#${ROUTES.brief('gil')}`));
    expect(screen.getByText(suggestionText.meet('Gil'), { exact: false })).toBeInTheDocument();
  });
});
