import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { partAt, readable } from '../../persona/edit.ts';
import { notInFile } from '../../persona/writing.ts';
import type { Draft } from '../../storage/drafts.ts';
import { copyOf } from './beginnings.ts';
import { ROUTES } from '../routes.ts';
import { useDrafts, useServices } from '../services.ts';
import { STUDIO } from '../text/studio.ts';

interface DraftListProps {
  readonly drafts: readonly Draft[] | undefined; // not known yet
  readonly refresh: () => Promise<void>;
  readonly begin: (name: string, text: string) => Promise<void>;
  readonly say: (words: string) => void;
}

/** Every draft with what is not in a file yet, and the bin. */
export function DraftList({ drafts, refresh, begin, say }: DraftListProps) {
  const fetchDrafts = useDrafts();
  const { date } = useServices();
  const [doomed, setDoomed] = useState<Draft | null>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  if (drafts === undefined) return <div aria-busy="true" />;
  const here = drafts.filter(({ binned }) => binned === null);
  const binned = drafts.filter((draft) => draft.binned !== null);
  const bin = async (draft: Draft, when: string | null) => {
    const kept = await (await fetchDrafts()).save({ ...draft, binned: when });
    say(kept.ok ? '' : kept.sentence);
    await refresh();
  };
  const remove = async (draft: Draft) => {
    sheet.current?.close();
    const kept = await (await fetchDrafts()).remove(draft.id);
    say(kept.ok ? '' : kept.sentence);
    await refresh();
  };
  return (
    <section aria-labelledby="studio-drafts">
      <h2 id="studio-drafts">{STUDIO.drafts}</h2>
      {here.length === 0 ? <p className="prose">{STUDIO.noDrafts}</p> : null}
      <ul className="studio-drafts">
        {here.map((draft) => (
          <li key={draft.id}>
            <h3>
              <Link href={ROUTES.draft(draft.id, 'script')}>{nameIn(draft)}</Link>
            </h3>
            <p className="meta">
              {draft.name} · {STUDIO.fileState(notInFile(draft.writing))} · {STUDIO.changed(draft.changed)}
            </p>
            <p className="studio-draft-deeds">
              <button
                type="button"
                className="link"
                aria-label={`${STUDIO.duplicate}: ${nameIn(draft)}`}
                onClick={() => void begin(copyName(draft.name), copyOf(draft.writing.text))}
              >
                {STUDIO.duplicate}
              </button>
              <button
                type="button"
                className="link"
                aria-label={`${STUDIO.toBin}: ${nameIn(draft)}`}
                onClick={() => void bin(draft, date())}
              >
                {STUDIO.toBin}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {binned.length === 0 ? null : (
        <details className="studio-bin">
          <summary>{STUDIO.bin(binned.length)}</summary>
          <ul className="studio-drafts">
            {binned.map((draft) => (
              <li key={draft.id}>
                <h3>{nameIn(draft)}</h3>
                <p className="meta">
                  {draft.name} · {STUDIO.binned(draft.binned ?? '')}
                </p>
                <p className="studio-draft-deeds">
                  <button
                    type="button"
                    className="link"
                    aria-label={`${STUDIO.restore}: ${nameIn(draft)}`}
                    onClick={() => void bin(draft, null)}
                  >
                    {STUDIO.restore}
                  </button>
                  <button
                    type="button"
                    className="link"
                    aria-label={`${STUDIO.forGood}: ${nameIn(draft)}`}
                    onClick={() => {
                      setDoomed(draft);
                      sheet.current?.showModal();
                    }}
                  >
                    {STUDIO.forGood}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <dialog ref={sheet} className="keys studio-sheet" aria-labelledby="studio-doom">
        <h2 id="studio-doom">{STUDIO.forGoodTitle(doomed === null ? '' : nameIn(doomed))}</h2>
        <p className="prose">{STUDIO.forGoodBody}</p>
        <p className="studio-ask">
          <button type="button" className="btn" onClick={() => sheet.current?.close()}>
            {STUDIO.forGoodNo}
          </button>
          <button type="button" className="btn" onClick={() => (doomed === null ? undefined : void remove(doomed))}>
            {STUDIO.forGood}
          </button>
        </p>
      </dialog>
    </section>
  );
}

/** What the person is called, or the file when that cannot be read. */
function nameIn({ name, writing }: Draft): string {
  const found = partAt(readable(writing.text), ['name']);
  return typeof found === 'string' && found.trim() !== '' ? found : name;
}

const copyName = (name: string): string => name.replace(/(\.json)?$/, '-2.json').replace(/\.json-2\.json$/, '-2.json');
