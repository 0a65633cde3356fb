import { Fragment } from 'react';
import './parts.css';

/** A few facts on a line, with a dot between; each stays whole as long as the line is long enough. */
export function Parts({ says }: { readonly says: readonly string[] }) {
  return (
    <p className="meta parts">
      {says.map((part, place) => (
        <Fragment key={part}>
          {place > 0 ? ' ' : null}
          <span>{place < says.length - 1 ? `${part} ·` : part}</span>
        </Fragment>
      ))}
    </p>
  );
}
