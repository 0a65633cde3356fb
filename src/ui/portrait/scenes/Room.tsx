import type { ReactNode } from 'react';
import type { Scene } from '../../../persona/vocabulary.ts';
import { Dinner, DinnerTable } from './Dinner.tsx';
import { Kitchen, KitchenTable } from './Kitchen.tsx';
import { Study, StudyTable } from './Study.tsx';
import { Stall, StallCounter } from './Stall.tsx';

const ROOMS: Readonly<Record<Scene, { readonly wall: () => ReactNode; readonly table: () => ReactNode }>> = {
  kitchen: { wall: Kitchen, table: KitchenTable },
  stall: { wall: Stall, table: StallCounter },
  dinner: { wall: Dinner, table: DinnerTable },
  desk: { wall: Study, table: StudyTable },
};

interface Props {
  readonly scene: Scene;
  readonly hands: ReactNode;
  /** Whoever sits between the wall and the table. */
  readonly children: ReactNode;
}

/** A drawn room: wall, sitter, table, and on the table the hands. */
export function Room({ scene, hands, children }: Props) {
  const { wall: Wall, table: Table } = ROOMS[scene];
  return (
    <>
      <Wall />
      {children}
      <Table />
      {hands}
    </>
  );
}
