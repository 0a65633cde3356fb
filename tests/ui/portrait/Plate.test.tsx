import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PEOPLE_DRAWN } from '../../../src/ui/portrait/drawings.ts';
import { Plate, type PlateProps } from '../../../src/ui/portrait/Plate.tsx';
import { mergePose, POSE, STANCE_POSES, type PosePart } from '../../../src/ui/portrait/pose.ts';
import { SCENES } from '../../../src/persona/vocabulary.ts';

vi.mock('../../../src/ui/portrait/drawings/ruth.json', () => {
  throw new Error('The drawing did not arrive.');
});

const PARTS = Object.keys(POSE) as PosePart[];

const sitting: PlateProps = {
  person: 'mara',
  scene: 'kitchen',
  medium: 'in person',
  pose: STANCE_POSES.openListening,
  size: 'plate',
  label: 'Mara leans in.',
  name: 'Mara',
};

async function drawn(props: Partial<PlateProps>): Promise<HTMLElement> {
  const { container } = render(<Plate {...sitting} {...props} />);
  await waitFor(() => expect(container.querySelector('.portrait-sitting')).not.toBeNull());
  return container;
}

function part(container: HTMLElement, name: string): Element | null {
  return container.querySelector(`[data-part="${name}"]`);
}

describe('the plate', () => {
  it('is one picture with its text alternative', async () => {
    await drawn({});
    expect(screen.getByRole('img', { name: 'Mara leans in.' })).toBeInTheDocument();
  });

  it('is left out for a screen reader when the words beside it say the same', async () => {
    const container = await drawn({ label: '' });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('shows the frame and its wall while somebody is on the way, and keeps the frame', async () => {
    const { container } = render(<Plate {...sitting} person="gil" />);
    const frame = container.firstElementChild;
    expect(frame).toHaveClass('portrait-plate');
    expect(container.querySelector('.wall')).not.toBeNull();
    expect(part(container, 'eyes')).toBeNull();
    await waitFor(() => expect(part(container, 'eyes')).not.toBeNull());
    expect(container.firstElementChild).toBe(frame);
  });

  it('closes up, and says so, when the drawing does not arrive', async () => {
    const onFail = vi.fn<() => void>();
    const { container } = render(<Plate {...sitting} person="ruth" onFail={onFail} />);
    await waitFor(() => expect(onFail).toHaveBeenCalledOnce());
    expect(container).toBeEmptyDOMElement();
  });

  it.each(PEOPLE_DRAWN.filter((person) => person !== 'ruth'))('draws %s with a face and hands', async (person) => {
    const container = await drawn({ person });
    for (const name of ['brow', 'eyes', 'mouth', 'hands', 'prop']) {
      expect(part(container, name)?.querySelector('path')).not.toBeNull();
    }
  });

  it('draws somebody nobody has drawn as anyone', async () => {
    const container = await drawn({ person: 'the-neighbour' });
    expect(container.firstElementChild).toHaveAttribute('data-person', 'anyone');
  });

  it.each(SCENES)('has a room for the scene: %s', async (scene) => {
    const container = await drawn({ scene });
    expect(container.querySelectorAll('.behind path').length).toBeGreaterThan(3);
  });

  it('needs no ids, so that two plates on a page cannot take each other’s', async () => {
    for (const medium of ['in person', 'video', 'phone'] as const) {
      const container = await drawn({ medium });
      expect(container.querySelector('[id]')).toBeNull();
    }
  });

  it('stops breathing while the talk is paused', async () => {
    const container = await drawn({ still: true });
    expect(container.firstElementChild).toHaveAttribute('data-still');
  });
});

describe('every setting of every part', () => {
  it.each(PARTS)('draws each %s differently', async (name) => {
    // Without hands round it, so that a mug may stand anywhere.
    const base = mergePose(STANCE_POSES.openListening, name === 'hands' ? {} : { hands: 'apart' });
    const pictures: string[] = [];
    for (const setting of POSE[name]) {
      const container = await drawn({ pose: mergePose(base, { [name]: setting }) });
      pictures.push(container.innerHTML);
    }
    expect(new Set(pictures).size).toBe(POSE[name].length);
  });

  it('changes the picture when the pose changes', async () => {
    const { container, rerender } = render(<Plate {...sitting} />);
    await waitFor(() => expect(part(container, 'eyes')).not.toBeNull());
    const before = part(container, 'eyes')?.innerHTML;
    const smile = part(container, 'mouth')?.innerHTML;
    rerender(<Plate {...sitting} pose={STANCE_POSES.withdrawal} />);
    await waitFor(() => expect(part(container, 'eyes')?.innerHTML).not.toBe(before));
    expect(part(container, 'mouth')?.innerHTML).toBe(smile);
    await waitFor(() => expect(container.querySelectorAll('[data-part="hands"]')).toHaveLength(1));
  });
});

describe('what a medium withholds', () => {
  it('a call shows a face in a named tile; no hands, no turn, one distance, eyes on the screen', async () => {
    const near = await drawn({ medium: 'video', scene: 'desk', pose: STANCE_POSES.confrontation });
    const far = await drawn({
      medium: 'video',
      scene: 'desk',
      pose: { ...STANCE_POSES.disengaged, brow: 'lowered', tilt: 'level' },
    });
    expect(near.querySelector('.tile-name')).toHaveTextContent('Mara');
    expect(part(near, 'hands')).toBeNull();
    expect(part(far, 'turn')).not.toHaveAttribute('transform');
    const place = (container: HTMLElement, name: string) => container.querySelector(name)?.getAttribute('style');
    expect(place(near, '.portrait-body')).toBe(place(far, '.portrait-body'));
    expect(place(near, '.portrait-face')).toBe(place(far, '.portrait-face'));
  });

  it('shortens a name that a tile cannot hold', async () => {
    const container = await drawn({ medium: 'video', name: 'Wolfeschlegelsteinhausenbergerdorff' });
    expect(container.querySelector('.tile-name')).toHaveTextContent('Wolfeschlegelsteinhau…');
  });

  it('a camera that is off shows the tile, the name, and whether somebody speaks', async () => {
    const container = await drawn({ medium: 'video', cameraOff: true, speaking: true });
    expect(part(container, 'eyes')).toBeNull();
    expect(part(container, 'voice')).toHaveAttribute('opacity', '1');
    expect(container.querySelector('.tile-name')).toHaveTextContent('Mara');
  });

  it('a telephone shows no face, and a voice only while one is heard', async () => {
    const { container, rerender } = render(<Plate {...sitting} medium="phone" />);
    expect(part(container, 'eyes')).toBeNull();
    expect(part(container, 'voice')).toHaveAttribute('opacity', '0');
    rerender(<Plate {...sitting} medium="phone" speaking />);
    expect(part(container, 'voice')).toHaveAttribute('opacity', '1');
  });
});
