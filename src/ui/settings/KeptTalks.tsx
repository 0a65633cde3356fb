import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Remains } from '../../storage/everything.ts';
import { useSettings } from '../parts/useSettings.ts';
import { ROUTES } from '../routes.ts';
import { useEverything, useServices } from '../services.ts';
import { keepingText as text } from '../text/keeping.ts';
import { BringBack } from './BringBack.tsx';
import { allGone, handOver, tellForgotten } from './keeping.ts';

interface Count {
  readonly talks: number;
  readonly drafts: number;
}

const NOTHING: Count = { talks: 0, drafts: 0 };

/** What of yours is on this device: how much, a copy of it, a copy brought back, and an end to it. */
export function KeptTalks() {
  const everything = useEverything();
  const { date } = useServices();
  const [settings] = useSettings();
  const [count, setCount] = useState<Count>();
  const [said, setSaid] = useState('');
  const [remains, setRemains] = useState<Remains | 'looking' | null>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const much = (count?.talks ?? 0) + (count?.drafts ?? 0);

  useEffect(() => {
    let left = false;
    everything()
      .then((all) => all.count())
      .then(
        (found) => {
          if (!left) setCount(found);
        },
        () => undefined, // what is kept could not be reached; the page says nothing it does not know
      );
    return () => {
      left = true;
    };
  }, [everything]);

  const keepCopy = async () => {
    const all = await everything();
    const now = date();
    handOver(text.fileName(now.slice(0, 10)), await all.copy(settings, now));
    setSaid(text.copyKept(await all.count()));
  };

  const deleteAll = async () => {
    sheet.current?.close();
    setSaid('');
    setRemains('looking');
    const found = await (await everything()).forget();
    tellForgotten();
    setCount(NOTHING); // not asked of the database: asking would make it anew
    setRemains(found);
  };

  return (
    <section className="settings" aria-labelledby="settings-kept">
      <h2 id="settings-kept">{text.kept}</h2>
      <p className="prose settings-count">
        {count === undefined ? text.counting : much === 0 ? text.nothing : text.count(count)}{' '}
        {count && count.talks > 0 ? (
          <Link href={ROUTES.talks} className="link">
            {text.all}
          </Link>
        ) : null}
      </p>
      <div className="settings-deed">
        <button type="button" className="link" disabled={much === 0} onClick={() => void keepCopy()}>
          {text.keepCopy}
        </button>
        <p className="line-why">{text.keepCopyWhy}</p>
      </div>
      <BringBack onBrought={setCount} />
      <div className="settings-deed">
        <button type="button" className="link" onClick={() => sheet.current?.showModal()}>
          {text.deleteAll}
        </button>
        <p className="line-why">{text.deleteAllWhy}</p>
      </div>
      <output className="settings-said">
        {said}
        {remains === 'looking' ? text.deleting : null}
        {remains === null || remains === 'looking' ? null : <Found remains={remains} />}
      </output>
      <dialog ref={sheet} className="settings-sheet" aria-labelledby="settings-sheet-title">
        <h3 id="settings-sheet-title">{text.deleteTitle}</h3>
        <p className="prose">{text.deleteBody(count ?? NOTHING)}</p>
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

/** What was found when everything had been taken away. */
function Found({ remains }: { readonly remains: Remains }) {
  return (
    <>
      {allGone(remains) ? text.gone : text.notGone} {text.remains(remains).join(', ')}.
    </>
  );
}
