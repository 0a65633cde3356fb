import { Notice } from '../parts/Notice.tsx';
import { useServices, type Kept } from '../services.ts';
import { handOver } from '../settings/keeping.ts';
import { TALK } from '../text/talk.ts';
import type { Play } from './play.ts';

interface KeepNoticeProps {
  readonly kept: Kept;
  readonly changedAt: number | null;
  readonly play: Play;
}

/** Says when a turn could not be kept, and offers a copy; the talk goes on. */
export default function KeepNotice({ kept, changedAt, play }: KeepNoticeProps) {
  const { date } = useServices();
  const keep = () => {
    const { session } = play.player.state();
    handOver(TALK.copyName(session.persona.id, date().slice(0, 10)), JSON.stringify(session, null, 1));
  };
  const changed = changedAt !== null && play.player.state().timeline.moments.length < changedAt;
  return (
    <>
      {changed ? <Notice>{TALK.changed(changedAt)}</Notice> : null}
      {kept.ok ? null : (
        <Notice
          tone="alert"
          actions={
            <button className="link" onClick={keep}>
              {TALK.keepCopy}
            </button>
          }
        >
          {kept.sentence} {TALK.keepOn}
        </Notice>
      )}
    </>
  );
}
