import { useMemo } from 'react';
import { sessionFromLink } from '../../session/link.ts';
import { ROUTES } from '../routes.ts';
import { NotOpened } from './NotOpened.tsx';
import { SharedReplay } from './SharedReplay.tsx';

/** A talk that came as a link. All of it stands after the "#", which browsers send to nobody. */
export default function LinkScreen({ payload }: { readonly payload: string }) {
  const read = useMemo(() => sessionFromLink(payload), [payload]);
  if (!read.ok) return <NotOpened refused={read} />;
  return <SharedReplay session={read.session} from="link" addressOf={(place) => ROUTES.shared(payload, place)} />;
}
