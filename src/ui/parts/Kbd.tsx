import type { ReactNode } from 'react';

/** A key cap. It is not read out: a control says its key through `aria-keyshortcuts`. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd aria-hidden="true">{children}</kbd>;
}
