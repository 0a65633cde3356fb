import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { parsePersona } from '../../../src/persona/parse.ts';
import BriefScreen from '../../../src/ui/brief/BriefScreen.tsx';
import { barriers, hostile, known, open, shipped, talkWith, visit, type Visit } from '../people/visit.tsx';

const jonah = shipped('jonah');
const mara = shipped('mara');
const AWAY = /Leaving this window while .* talks counts as looking away\./;

async function brief(
  persona: string,
  options?: Parameters<typeof visit>[0],
): Promise<Visit & { container: HTMLElement }> {
  const here = visit(options);
  const { container } = open(<BriefScreen persona={persona} />, here, `/people/${persona}`);
  await screen.findByRole('heading', { level: 1 });
  return { ...here, container };
}

const under = (title: string) => {
  const section = screen.getByRole('heading', { level: 2, name: title }).closest('section');
  if (section === null) throw new Error(`Nothing stands under "${title}".`);
  return within(section);
};

describe('the brief', () => {
  it('says what you know, what you are there for, and what is normal for this person', async () => {
    await brief('mara');
    expect(screen.getByRole('heading', { level: 1, name: 'Mara' })).toBeInTheDocument();
    await waitFor(() => expect(document.title).toBe('Mara · Attune'));
    for (const paragraph of mara.brief.situation) expect(screen.getByText(paragraph)).toBeInTheDocument();
    expect(under('What you are there for').getByText(mara.brief.aim)).toBeInTheDocument();
    expect(under('What is normal for her').getByText(mara.about.baseline)).toBeInTheDocument();
  });

  it('keeps what is true of you apart from what is not, and says what each means', async () => {
    await brief('jonah');
    const says = (truth: string) => jonah.brief.facts.filter((fact) => fact.truth === truth).map((fact) => fact.says);
    const listed = (title: string) =>
      under(title)
        .getAllByRole('listitem')
        .map((one) => one.querySelector('.prose')?.textContent);
    expect(listed('True of you')).toEqual(says('true'));
    expect(listed('Near, not the same')).toEqual(says('near'));
    expect(listed('Not true of you')).toEqual(says('false'));
    expect(under('Not true of you').getByText('To say any of these would be to make it up.')).toBeInTheDocument();
  });

  it('says which of your facts are hard to tell, so that a step too far can be seen', async () => {
    await brief('jonah');
    expect(under('True of you').getByText('Something few people know.')).toBeInTheDocument();
    expect(under('Not true of you').queryByText('Something few people know.')).toBeNull();
  });

  it('quotes the sentence you have prepared, if there is one', async () => {
    await brief('jonah');
    expect(under('The sentence you have prepared').getByText(`“${jonah.brief.prepared}”`)).toBeInTheDocument();
  });

  it('gives nothing away that is for afterwards', async () => {
    const { container } = await brief('jonah');
    for (const secret of [jonah.about.wants, jonah.about.hides, ...jonah.about.teaches])
      expect(container).not.toHaveTextContent(secret);
    for (const { caught = [] } of jonah.brief.facts)
      for (const line of caught) expect(container).not.toHaveTextContent(line);
  });

  it('says what is recorded, and where it stays', async () => {
    await brief('mara');
    expect(under('What is kept').getByText(/Every turn is kept on this device only\./)).toBeInTheDocument();
  });
});

describe('sitting down', () => {
  it('leads to a talk nobody has had yet', async () => {
    await brief('mara');
    expect(screen.getByRole('link', { name: 'Sit down' })).toHaveAttribute('href', '#/talk/mara?seed=42');
  });

  it('is one key: Enter, from wherever the page has put you', async () => {
    await brief('mara');
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(window.location.hash).toBe('#/talk/mara?seed=42');
  });

  it('takes Enter from a choice too, since a choice has no use for it', async () => {
    await brief('mara');
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Live' }), { key: 'Enter' });
    expect(window.location.hash).toBe('#/talk/mara?seed=42');
  });

  it.each([
    ['still held from the page before', { key: 'Enter', repeat: true }],
    ['together with another', { key: 'Enter', ctrlKey: true }],
  ])('is not a key %s', async (_how, pressed) => {
    await brief('mara');
    fireEvent.keyDown(document.body, pressed);
    expect(window.location.hash).toBe('#/people/mara');
  });

  it('leaves Enter to a link that has the focus', async () => {
    await brief('mara', { settings: { pacing: 'live' } });
    fireEvent.keyDown(screen.getByRole('link', { name: 'Change that' }), { key: 'Enter' });
    expect(window.location.hash).toBe('#/people/mara');
  });

  it('goes on where you left, first; afresh is there too, and loses nothing', async () => {
    const session = talkWith(mara, 3, '2026-11-17T19:00:00');
    const { container } = await brief('mara', { sessions: [session] });
    expect(container.querySelectorAll('.btn-lead')).toHaveLength(1);
    const on = screen.getByRole('link', { name: 'Continue at turn 4' });
    expect(on).toHaveClass('btn-lead');
    expect(screen.getByRole('link', { name: 'Sit down afresh' })).toHaveAttribute('href', '#/talk/mara?seed=42');
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(window.location.hash).toBe(`#/talk/mara?session=${session.id}`);
  });
});

describe('how you sit down', () => {
  it('is untimed at first, and every pace says what it means', async () => {
    const { services } = await brief('mara');
    expect(screen.getByRole('radio', { name: 'Untimed' })).toBeChecked();
    expect(screen.getByText('Nothing runs. You say how long a silence is.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Relaxed' }));
    expect(services.settings.get().pacing).toBe('relaxed');
    expect(screen.getByText('Three times as long as live.')).toBeInTheDocument();
  });

  it('announces that leaving the window counts, where it counts', async () => {
    await brief('mara');
    expect(screen.queryByText(AWAY)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Live' }));
    expect(screen.getByText(AWAY)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Change that' })).toHaveAttribute('href', '#/settings');
  });

  it('says nothing of it when the learner has switched it off', async () => {
    await brief('mara', { settings: { pacing: 'live', awayIsLookingAway: false } });
    expect(screen.queryByText(AWAY)).toBeNull();
  });

  it('speaks of this person: his lines, at his pace', async () => {
    const { services } = await brief('gil');
    await userEvent.click(
      within(screen.getByRole('group', { name: 'His lines' })).getByRole('radio', { name: 'At once' }),
    );
    expect(services.settings.get().lines).toBe('at once');
    expect(screen.getByRole('radio', { name: 'At his pace' })).toBeInTheDocument();
  });
});

describe('a brief that cannot be shown', () => {
  it('says that there is nobody by that name', async () => {
    await brief('nobody');
    expect(screen.getByText('There is nobody here called “nobody”.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go to the people' })).toHaveAttribute('href', '#/people');
  });

  it('says what is the matter with a file, and where, and shows nobody', async () => {
    const { container } = await brief('nell', { people: { nell: parsePersona('{ "name": "Nell", }') } });
    expect(screen.getByRole('heading', { level: 1, name: 'nell.json' })).toBeInTheDocument();
    expect(container).toHaveTextContent(/Line 1, column \d+:/);
    expect(screen.queryByRole('link', { name: 'Sit down' })).toBeNull();
  });

  it('shows a frame and its wall while nobody is there yet', () => {
    const { container } = open(<BriefScreen persona="mara" />, visit({ pending: true }));
    expect(container.querySelector('.brief-frame')).not.toBeNull();
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  });

  it('shows hostile texts of a file as letters at most, never as elements', async () => {
    const { container } = await brief('jonah', { people: { jonah: known(hostile(jonah)) } });
    expect(container.textContent?.split('<script>window.harmed = true</script>').length).toBeGreaterThan(10);
    expect(container.querySelectorAll('img, script, iframe, style, object')).toHaveLength(0);
    expect('harmed' in window).toBe(false);
  });
});

it('is accessible', async () => {
  const { container } = await brief('jonah', { settings: { pacing: 'live' } });
  await waitFor(() => expect(container.querySelector('.portrait-sitting')).not.toBeNull());
  expect(await barriers(container)).toEqual([]);
});
