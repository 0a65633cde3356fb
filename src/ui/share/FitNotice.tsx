import { useMemo } from 'react';
import { buildTalk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import { fitOf } from '../../session/fit.ts';
import type { Session } from '../../session/session.ts';
import { Notice } from '../parts/Notice.tsx';
import { shareText as words } from '../text/share.ts';

interface FitNoticeProps {
  readonly session: Session;
  readonly run: number;
  readonly persona: Persona | null;
}

/** What has become of the person since, and how far the talk still goes. Nothing, when all is as it was. */
export function FitNotice({ session, run, persona }: FitNoticeProps) {
  const sentence = useMemo(() => {
    const fit = fitOf(session, persona ? buildTalk(persona, session.seed) : null, run);
    return words.fit(session.persona.name, persona?.pronouns ?? 'they', fit);
  }, [session, run, persona]);
  return sentence === null ? null : <Notice>{sentence}</Notice>;
}
