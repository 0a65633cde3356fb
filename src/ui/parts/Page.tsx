import type { ReactNode } from 'react';
import { Header } from './Header.tsx';
import { useArrival } from './arrival.ts';

interface PageProps {
  /** The heading, and the title of the tab. */
  readonly title: string;
  /** A sentence or two under the heading. */
  readonly lede?: ReactNode;
  /** The heading is not shown in its usual place; it is still read out, first. */
  readonly quietTitle?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A page: running head, heading, what it is about. Sets the tab's title and takes the focus when it arrives. */
export function Page({ title, lede, quietTitle = false, className, children }: PageProps) {
  const heading = useArrival(title);
  return (
    <>
      <Header />
      <main className={className === undefined ? 'page' : `page ${className}`}>
        <h1 ref={heading} tabIndex={-1} className={quietTitle ? 'sr' : undefined}>
          {title}
        </h1>
        {lede === undefined ? null : <p className="prose lede">{lede}</p>}
        {children}
      </main>
    </>
  );
}
