import { useEffect, useRef, useState } from 'react';
import type { Session } from '../../session/session.ts';
import { useServices } from '../services.ts';
import { settingsText as text } from '../text/settings.ts';
import { copyOf, forgetChoices, handOver } from './keeping.ts';

/** What of yours is on this device: how much, a copy of it, and an end to it. */
export function KeptTalks() {
  const { sessions: store, date } = useServices();
  const [sessions, setSessions] = useState<readonly Session[]>();
  const [said, setSaid] = useState('');
  const sheet = useRef<HTMLDialogElement>(null);
  const count = sessions?.length ?? 0;

  useEffect(() => {
    let left = false;
    void store.list().then((found) => {
      if (!left) setSessions(found);
    });
    return () => {
      left = true;
    };
  }, [store]);

  const keepCopy = async () => {
    const talks = await store.list();
    handOver(text.fileName(date().slice(0, 10)), copyOf(talks, date()));
    setSaid(text.copyKept(talks.length));
  };

  const deleteAll = async () => {
    sheet.current?.close();
    const cleared = await store.clear();
    forgetChoices();
    setSessions(await store.list());
    setSaid(cleared.ok ? text.deleted : text.notDeleted(cleared.sentence));
  };

  return (
    <section className="settings" aria-labelledby="settings-kept">
      <h2 id="settings-kept">{text.kept}</h2>
      <p className="prose settings-count">
        {sessions === undefined ? text.counting : count === 0 ? text.noTalks : text.talks(count)}
      </p>
      <div className="settings-deed">
        <button type="button" className="link" disabled={count === 0} onClick={() => void keepCopy()}>
          {text.keepCopy}
        </button>
        <p className="line-why">{text.keepCopyWhy}</p>
      </div>
      <div className="settings-deed">
        <button type="button" className="link" onClick={() => sheet.current?.showModal()}>
          {text.deleteAll}
        </button>
        <p className="line-why">{text.deleteAllWhy}</p>
      </div>
      <output className="settings-said">{said}</output>
      <dialog ref={sheet} className="settings-sheet" aria-labelledby="settings-sheet-title">
        <h3 id="settings-sheet-title">{text.deleteTitle}</h3>
        <p className="prose">{text.deleteBody(count)}</p>
        <p className="settings-sheet-go">
          <button type="button" className="btn" onClick={() => sheet.current?.close()}>
            {text.deleteNo}
          </button>
          <button type="button" className="btn" onClick={() => void deleteAll()}>
            {text.deleteYes}
          </button>
        </p>
      </dialog>
    </section>
  );
}
