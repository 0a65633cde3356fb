import { Notice } from '../parts/Notice.tsx';
import { useServices, type Kept } from '../services.ts';
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
    const url = URL.createObjectURL(new Blob([JSON.stringify(session, null, 1)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = TALK.copyName(session.persona.id, date().slice(0, 10));
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
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
