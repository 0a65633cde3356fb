import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import CompareScreen from '../../../src/ui/compare/CompareScreen.tsx';
import { readSittingAt, ROUTES } from '../../../src/ui/routes.ts';
import { compareText } from '../../../src/ui/text/compare.ts';
import { barriers, open, visit } from '../people/visit.tsx';
import { againFrom, LOST_AND_BACK, talkOn } from '../sessions/kept.ts';

const twice = againFrom(talkOn(3, 'mara', LOST_AND_BACK), 5, '2026-11-05T10:00:00Z');
const gil = talkOn(10, 'gil', LOST_AND_BACK);

async function compare(one: string, other: string, sessions: readonly Session[] = [twice, gil]) {
  const { container } = open(
    <CompareScreen one={one} other={other} />,
    visit({ sessions }),
    `/compare/${one}/${other}`,
  );
  await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
  return container;
}
const ONE = `${twice.id}.1`;
const TWO = `${twice.id}.2`;

describe('two sittings side by side', () => {
  it('begin where they part, and what came before is one sentence', async () => {
    const container = await compare(ONE, TWO);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(compareText.title('Mara'));
    expect(screen.getByText(compareText.shared(4))).toBeInTheDocument();
    const turns = [...container.querySelectorAll('.compare-turn .caps')].map(({ textContent }) => textContent);
    expect(turns).not.toContain('A · Turn 4');
    expect(turns).toContain('A · Turn 5');
    expect(turns).toContain('B · Turn 5');
  });

  it('have both curves over each other, and the same in words', async () => {
    const container = await compare(ONE, TWO);
    expect(container.querySelectorAll('.compare-a circle')).toHaveLength(14);
    expect(container.querySelectorAll('.compare-b circle')).toHaveLength(7);
    expect(screen.getByText(compareText.curvesLabel('Mara', 4))).toBeInTheDocument();
  });

  it('of which both are the same say so', async () => {
    await compare(ONE, ONE);
    expect(screen.getByText(compareText.nothing)).toBeInTheDocument();
  });

  it('are accessible', async () => {
    expect(await barriers(await compare(ONE, TWO))).toEqual([]);
  });
});

describe('what cannot be laid side by side', () => {
  it.each([
    ['two people', ONE, `${gil.id}.1`, compareText.otherPerson],
    ['a sitting there is not', ONE, `${twice.id}.7`, compareText.notHere.body],
    ['a talk that is not here', 'nowhere.1', ONE, compareText.notHere.body],
    ['half an address', twice.id, ONE, compareText.notHere.body],
  ])('%s', async (_name, one, other, sentence) => {
    await compare(one, other);
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });
});

it('an address names the sitting it was made of', () => {
  const [, , one, other] = ROUTES.compare({ session: 'a-talk', run: 0 }, { session: 'b.talk', run: 11 }).split('/');
  expect(readSittingAt(one ?? '')).toEqual({ session: 'a-talk', run: 0 });
  expect(readSittingAt(other ?? '')).toEqual({ session: 'b.talk', run: 11 });
});
