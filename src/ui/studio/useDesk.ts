// The desk for the parts of the studio's page, and what of its state they read.
import { createContext, useContext, useSyncExternalStore } from 'react';
import { pathText, type Diagnostic } from '../../persona/diagnostic.ts';
import { partAt, type Path } from '../../persona/edit.ts';
import type { Desk, DeskState } from './desk.ts';

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the studio was drawn away from its desk; wrap it in DeskProvider.');
  return desk;
}

/** The desk as it stands now; drawn again after every change. */
export function useDeskState(): DeskState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.state);
}

/** What stands at a path of the file. */
export function usePart(path: Path): unknown {
  const { file } = useDeskState();
  return partAt(file, path);
}

/** Words at a path; none is the empty text. */
export function useWords(path: Path): string {
  const part = usePart(path);
  return typeof part === 'string' ? part : '';
}

/** A list at a path; none is the empty list. */
export function useList(path: Path): readonly unknown[] {
  const part = usePart(path);
  return Array.isArray(part) ? part : [];
}

/** What was found at a path or below it. */
export const findingsAt = (diagnostics: readonly Diagnostic[], path: string): readonly Diagnostic[] =>
  diagnostics.filter((one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`));

/** An entry of a list by where it stands: its fields are addressed by place, and so is it. */
export interface Place {
  readonly index: number;
  readonly key: string;
  readonly entry: unknown;
}

/** The entries of a list at a path, each with its place. */
export const usePlaces = (path: Path): readonly Place[] =>
  useList(path).map((entry, index) => ({ index, key: pathText([...path, index]), entry }));
