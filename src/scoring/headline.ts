// The talk in one line, as data: which line it is, and its numbers. The sentence itself is in src/ui/text/debrief.ts.
import type { Timeline } from '../session/replay.ts';
import { played } from './course.ts';
import type { Episode } from './episodes.ts';
import type { Sustaining } from './sustaining.ts';

export type Headline =
  | { readonly kind: 'barely-begun' }
  | { readonly kind: 'she-left'; readonly turn: number }
  | { readonly kind: 'still-away'; readonly turn: number; readonly by: 'you' | 'nobody' }
  | { readonly kind: 'came-back'; readonly turns: number; readonly by: 'you' | 'nobody' }
  | { readonly kind: 'came-back-often'; readonly times: number }
  | { readonly kind: 'stayed-open' }
  | { readonly kind: 'opened'; readonly turn: number } // and stayed
  | { readonly kind: 'drifted-off'; readonly turn: number } // was open, and no longer
  | { readonly kind: 'came-and-went' } // open more than once, and at the end
  | { readonly kind: 'stayed-careful' }
  | { readonly kind: 'gone-quiet' };

/** What happened, in the one line that says most: how it ended first, then what broke, then how open she was. */
export function headlineOf(timeline: Timeline, episodes: readonly Episode[], held: Sustaining): Headline {
  const { rapport } = timeline.position;
  if (held.turns < 2 && episodes.length === 0) return { kind: 'barely-begun' };
  if (rapport.left) return { kind: 'she-left', turn: held.turns };
  const last = episodes.at(-1);
  if (last && last.fate !== 'mended') return { kind: 'still-away', turn: last.opened, by: last.by };
  if (last && episodes.length > 1) return { kind: 'came-back-often', times: episodes.length };
  if (last) return { kind: 'came-back', turns: Math.max(1, (last.closed ?? last.opened) - last.opened), by: last.by };
  if (rapport.stance === 'disengaged') return { kind: 'gone-quiet' };
  if (rapport.stance === 'open') {
    const unbroken = held.open === held.sinceOpen;
    if (!unbroken) return { kind: 'came-and-went' };
    return held.firstOpen === 0 || held.firstOpen === null
      ? { kind: 'stayed-open' }
      : { kind: 'opened', turn: held.firstOpen };
  }
  return held.firstOpen === null ? { kind: 'stayed-careful' } : { kind: 'drifted-off', turn: lastOpen(timeline) + 1 };
}

const lastOpen = (timeline: Timeline): number =>
  played(timeline).findLast(({ turn }) => turn.after.stance === 'open')?.number ?? 0;
