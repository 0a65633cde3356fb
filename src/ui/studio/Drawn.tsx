import type { ReactNode } from 'react';
import { Notice } from '../parts/Notice.tsx';
import { STUDIO } from '../text/studio.ts';
import { useDeskState } from './useDesk.ts';

/** A view that is drawn from a sound person; when the text is not one just now, it says from when it is. */
export function Drawn({ children }: { readonly children: ReactNode }) {
  const { persona, current, checking } = useDeskState();
  if (persona === null) return <Notice>{checking ? STUDIO.checking : STUDIO.noPersonYet}</Notice>;
  return (
    <>
      {current || checking ? null : <Notice>{STUDIO.fromBefore}</Notice>}
      {children}
    </>
  );
}
