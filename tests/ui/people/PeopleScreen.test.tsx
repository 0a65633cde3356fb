import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parsePersona, type Parsed } from '../../../src/persona/parse.ts';
import PeopleScreen from '../../../src/ui/people/PeopleScreen.tsx';
import { peopleText } from '../../../src/ui/text/people.ts';
import { barriers, hostile, known, open, shipped, talkWith, visit, type Visit } from './visit.tsx';

const TUESDAY = '2026-11-17T19:00:00';

async function people(options?: Parameters<typeof visit>[0]): Promise<Visit & { container: HTMLElement }> {
  const here = visit(options);
  const { container } = open(<PeopleScreen />, here);
  await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
  return { ...here, container };
}

/** Everybody but the one at the left. */
const cast = () => [...(screen.getAllByRole('list')[0]?.children ?? [])].filter((one) => one instanceof HTMLElement);

const filled = (container: HTMLElement) => [...container.querySelectorAll('.btn-lead')].map((one) => one.textContent);

describe('the page of people', () => {
  it('begins with Mara, and one filled button that reads the brief', async () => {
    const { container } = await people();
    expect(screen.getByRole('heading', { level: 1, name: 'People' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mara');
    expect(screen.getByText(/minutes, at your own pace\./)).toBeInTheDocument();
    expect(filled(container)).toEqual(['Read the brief']);
    expect(screen.getByRole('link', { name: 'Read the brief' })).toHaveAttribute('href', '#/people/mara');
  });

  it('lists everybody else with the medium, the minutes and that you have not met', async () => {
    await people();
    const others = cast();
    expect(others.map((one) => within(one).getByRole('heading').textContent)).toEqual(['Gil', 'Ruth', 'Jonah']);
    expect(others[2]).toHaveTextContent('Video call · 8 minutes · not yet met');
    expect(within(screen.getByRole('list')).getByRole('link', { name: 'Ruth' })).toHaveAttribute(
      'href',
      '#/people/ruth',
    );
  });

  it('takes you back to the turn you left at', async () => {
    const session = talkWith(shipped('mara'), 3, TUESDAY);
    const { container } = await people({ sessions: [session] });
    expect(filled(container)).toEqual(['Continue at turn 4']);
    const on = screen.getByRole('link', { name: 'Continue at turn 4' });
    expect(on).toHaveAttribute('href', `#/talk/mara?session=${session.id}`);
    expect(screen.getByRole('link', { name: 'Read the brief' })).not.toHaveClass('btn-lead');
  });

  it('puts the one you were with last at the left', async () => {
    const sessions = [
      talkWith(shipped('mara'), 2, '2026-11-10T19:00:00', true),
      talkWith(shipped('ruth'), 2, TUESDAY, true),
      talkWith(shipped('gil'), 2, '2026-11-14T19:00:00'),
    ];
    const { container } = await people({ sessions });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ruth');
    expect(screen.getByText(/last met on Tuesday/)).toBeInTheDocument();
    expect(filled(container)).toEqual(['Read the brief']);
    const [mara, gil] = cast();
    expect(mara).toHaveTextContent('last met on 10 November');
    expect(gil).toHaveTextContent('left at turn 3');
  });

  it('does not count a talk in which nothing was done', async () => {
    await people({ sessions: [talkWith(shipped('ruth'), 0, TUESDAY)] });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mara');
  });

  it('says that nothing has left, and what is kept only here', async () => {
    await people({ sessions: [talkWith(shipped('mara'), 1, TUESDAY)] });
    expect(
      screen.getByText(/Nothing has left this device\. One talk is kept only in this browser\./),
    ).toBeInTheDocument();
  });

  it('shows frames and walls while nobody is there yet, and no names', () => {
    const { container } = open(<PeopleScreen />, visit({ pending: true }));
    expect(container.querySelectorAll('.people-frame')).toHaveLength(4);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('makes a file that cannot be read a sentence with its place, and never half a person', async () => {
    const broken = parsePersona('{\n  "format": 1,\n  "name": "Nell",,\n}');
    await people({ people: { nell: broken, gil: known(shipped('gil')) } });
    const [nell] = cast();
    expect(nell).toHaveTextContent('nell.json');
    expect(nell).toHaveTextContent(/Line 3, column 18: this is not JSON from here on/);
    expect(nell).not.toHaveTextContent('Nell,');
    expect(nell?.querySelector('a')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Gil');
  });

  it('says no more than three places of a file, and how many are left', async () => {
    await people({ people: { nell: parsePersona('{}'), gil: known(shipped('gil')) } });
    const [nell] = cast();
    expect(nell?.querySelectorAll('li')).toHaveLength(3);
    expect(nell).toHaveTextContent(/And \S+ more places in the file\./);
  });

  it('says that a file did not arrive, and shows everybody else', async () => {
    const here = visit();
    const { load } = here.services.library;
    const library = {
      ...here.services.library,
      load: (id: string) => (id === 'mara' ? Promise.reject(new Error('no')) : load(id)),
    };
    open(<PeopleScreen />, { ...here, services: { ...here.services, library } });
    expect(await screen.findByText(peopleText.notFetched('mara'))).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Gil');
  });

  it('names no place in a file that could not be fetched', async () => {
    const sentence = 'This person’s file could not be fetched.';
    const unread: Parsed = {
      persona: null,
      diagnostics: [{ code: 'not-loaded', severity: 'error', line: 1, column: 1, path: 'mara', sentence }],
    };
    await people({ people: { mara: unread, gil: known(shipped('gil')) } });
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(screen.queryByText(/Line 1/)).toBeNull();
  });

  it('shows hostile texts of a file as letters at most, never as elements', async () => {
    const keyed: Parsed = parsePersona('{ "<img src=x onerror=alert(1)>": 1 }');
    const { container } = await people({
      people: { mara: known(hostile(shipped('mara'))), gil: known(hostile(shipped('gil'))), nell: keyed },
    });
    expect(container.textContent).toContain('<script>window.harmed = true</script>');
    expect(container.querySelectorAll('img, script, iframe, style, object')).toHaveLength(0);
    expect(container.querySelectorAll('[onerror], [onload], [onclick]')).toHaveLength(0);
    expect('harmed' in window).toBe(false);
  });

  it('is accessible', async () => {
    const { container } = await people({
      people: { mara: known(shipped('mara')), gil: known(shipped('gil')), nell: parsePersona('{}') },
    });
    expect(await barriers(container)).toEqual([]);
  });
});

describe('the day you last met', () => {
  it.each([
    ['2026-11-21T08:00:00', 'last met today'],
    ['2026-11-20T23:50:00', 'last met yesterday'],
    ['2026-11-15T09:00:00', 'last met on Sunday'],
    ['2026-11-14T09:00:00', 'last met on 14 November'],
    ['2025-12-31T09:00:00', 'last met on 31 December 2025'],
    ['some time ago', 'met before'],
  ])('%s: %s', (began, said) => {
    expect(peopleText.lastMet(began, '2026-11-21T12:00:00')).toBe(said);
  });
});
