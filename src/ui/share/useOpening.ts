// What is done with a file once it is known what it is: a talk is shown, a review joins its talk, anything else says why.
import { useState } from 'react';
import { merged } from '../../session/review.ts';
import { refused, type Refused } from '../../session/refused.ts';
import { changedElsewhere } from '../debrief/useKeptTalk.ts';
import { goTo, ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { shareText } from '../text/share.ts';
import { openFile, putOnTheDesk, type Opened } from './opening.ts';

const { open: words } = shareText;

export type Opening =
  | { readonly state: 'idle' | 'reading' | 'person' }
  | { readonly state: 'refused'; readonly refused: Refused }
  | { readonly state: 'merged'; readonly sentence: string; readonly talk: string; readonly turn: string | null };

/** The state of what is being opened, and how to open a file. */
export function useOpening() {
  const { sessions } = useServices();
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });

  const mergeIn = async (review: Extract<Opened, { is: 'review' }>['review']): Promise<Opening> => {
    const there = await sessions.load(review.session);
    if (!there?.ok) return { state: 'refused', refused: refused('no-talk', words.noTalk) };
    const both = merged(there.session, review);
    if (!both.ok) return { state: 'refused', refused: both };
    const { session, added, left } = both;
    if (added.length > 0) {
      const kept = await sessions.save(session);
      if (!kept.ok) return { state: 'refused', refused: refused('not-kept', kept.sentence) };
      changedElsewhere(session.id);
    }
    const by = (added[0] ?? review.remarks[0])?.by ?? '';
    return {
      state: 'merged',
      sentence: `${words.merged(added.length, by === '' ? words.somebody : by)}${words.left(left.length)}`,
      talk: session.id,
      turn: added.find(({ turn }) => turn !== null)?.turn ?? null,
    };
  };

  const open = async (file: Pick<File, 'size' | 'text'>) => {
    setOpening({ state: 'reading' });
    const found = await openFile(file);
    switch (found.is) {
      case 'talk':
        putOnTheDesk(found.session);
        setOpening({ state: 'idle' });
        return goTo(ROUTES.opened());
      case 'review':
        return setOpening(await mergeIn(found.review));
      case 'person':
        return setOpening({ state: 'person' });
      case 'nothing':
        return setOpening({ state: 'refused', refused: found.refused });
    }
  };
  return [opening, open, () => setOpening({ state: 'idle' })] as const;
}
