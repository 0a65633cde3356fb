import { useEffect, useMemo, useRef, useState } from 'react';
import { linkOf, LINK_MOST } from '../../session/link.ts';
import { shared, SHARING_LEVELS, type Outcome, type SharingLevel } from '../../session/sharing.ts';
import type { Session } from '../../session/session.ts';
import { ROUTES } from '../routes.ts';
import { ChoiceLine } from '../settings/ChoiceLine.tsx';
import { handOver } from '../settings/keeping.ts';
import { shareText as words } from '../text/share.ts';
import { asText } from './asText.ts';
import './share.css';

interface ShareSheetProps {
  readonly session: Session;
  readonly run: number;
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** What leaves, chosen and shown before it does; then a link, a file, the text, or paper. */
export default function ShareSheet({ session, run, outcome, onClose }: ShareSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [level, setLevel] = useState<SharingLevel>('full');
  const [said, setSaid] = useState('');
  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  const text = useMemo(() => asText(shared(session, level, run, outcome)), [session, level, run, outcome]);
  const replayable = level === 'full' || level === 'full with notes';
  const link = useMemo(() => {
    if (!replayable) return null;
    const payload = linkOf(session, run, { note: level === 'full with notes' });
    if (payload === null) return null;
    const address = `${window.location.origin}${window.location.pathname}#${ROUTES.shared(payload)}`;
    return address.length > LINK_MOST ? null : address;
  }, [session, run, level, replayable]);
  const copy = (what: string) => void copied(what).then((done) => setSaid(done ? words.copied : words.notCopied));
  const save = () => {
    const name = words.fileName(session.persona.id, session.began.slice(0, 10));
    if (replayable) handOver(`${name}.session.json`, text);
    else handOver(`${name}.txt`, text);
    setSaid(words.saved);
  };
  return (
    <dialog ref={sheet} className="share" aria-labelledby="share-title" onClose={onClose}>
      <form method="dialog" className="share-head">
        <h2 id="share-title">{words.title}</h2>
        <button className="btn">{words.close}</button>
      </form>
      <ChoiceLine
        label={words.level}
        value={level}
        choices={SHARING_LEVELS.map((value) => ({
          value,
          label: words.levels[value][0],
          why: words.levels[value][1],
        }))}
        choose={(chosen) => {
          setLevel(chosen);
          setSaid('');
        }}
      />
      <h3 className="caps share-caption" id="share-preview">
        {words.preview}
      </h3>
      <textarea
        className={replayable ? 'share-preview share-file' : 'share-preview'}
        readOnly
        rows={9}
        value={text}
        aria-labelledby="share-preview"
      />
      <p className="share-acts">
        {link === null ? null : (
          <button className="btn btn-lead" onClick={() => copy(link)}>
            {words.copyLink}
          </button>
        )}
        <button className={link === null ? 'btn btn-lead' : 'btn'} onClick={save}>
          {words.save}
        </button>
        <button className="btn" onClick={() => copy(text)}>
          {words.copyText}
        </button>
        <button
          className="btn"
          onClick={() => {
            sheet.current?.close();
            setTimeout(() => window.print(), 0); // once the sheet is off the page
          }}
        >
          {words.print}
        </button>
      </p>
      <p className="meta">
        {replayable ? (link === null ? words.tooLong : words.linkIs(link.length)) : ''}
        {level === 'full with notes' && link !== null ? ` ${words.linkWithoutRemarks}` : ''} {words.privacy}
      </p>
      <output className="meta">{said}</output>
    </dialog>
  );
}

/** Copies; false: the browser would not. */
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
