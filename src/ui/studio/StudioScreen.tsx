import { useEffect, useEffectEvent, useState, type DragEvent } from 'react';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { typing } from '../parts/questionMark.ts';
import { goTo, ROUTES } from '../routes.ts';
import { useDrafts, useServices } from '../services.ts';
import type { Draft } from '../../storage/drafts.ts';
import { readable } from '../../persona/edit.ts';
import { begun } from '../../persona/writing.ts';
import { STUDIO } from '../text/studio.ts';
import { Beginnings } from './Beginnings.tsx';
import { takeIn, CHARACTERS_MOST, type TakenIn } from './disk.ts';
import { DraftList } from './DraftList.tsx';
import './list.css';

/** Everything that is being written, and what more can begin. A file may be dropped anywhere. */
export default function StudioScreen() {
  const fetchDrafts = useDrafts();
  const { newId, date } = useServices();
  const [drafts, setDrafts] = useState<readonly Draft[]>();
  const [said, setSaid] = useState('');
  const [over, setOver] = useState(false);

  const refresh = async () => setDrafts(await (await fetchDrafts()).list());
  useEffect(() => {
    let gone = false;
    void fetchDrafts()
      .then((store) => store.list())
      .then((found) => {
        if (!gone) setDrafts(found);
      });
    return () => {
      gone = true;
    };
  }, [fetchDrafts]);

  /** Begins a draft and goes to it; one that cannot be read part by part opens where it can be mended. */
  const begin = async (name: string, text: string, held?: unknown) => {
    const store = await fetchDrafts();
    const draft: Draft = { id: newId(), name, writing: begun(text, held !== undefined), changed: date(), binned: null };
    const kept = await store.save(draft);
    if (held !== undefined) await store.keepFile(draft.id, held);
    if (!kept.ok) setSaid(kept.sentence);
    goTo(ROUTES.draft(draft.id, readable(text) === undefined ? 'json' : 'script'));
  };
  const arrived = async (taken: TakenIn, held?: unknown) => {
    if (taken.ok) return begin(taken.name, taken.text, held);
    const { name, why } = taken;
    setSaid(
      why === 'not text'
        ? STUDIO.notText(name)
        : why === 'too large'
          ? STUDIO.tooLarge(name, CHARACTERS_MOST)
          : STUDIO.notOpened(name),
    );
  };
  const dropped = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) await arrived(await takeIn(file));
  };
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (typing(event.target) || text.trim() === '') return; // a field takes its own
    event.preventDefault();
    const name = 'pasted.json';
    void (text.length > CHARACTERS_MOST ? arrived({ ok: false, name, why: 'too large' }) : begin(name, text));
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => pasted(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
  const isFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');

  return (
    <div
      className={over ? 'studio-drop studio-over' : 'studio-drop'}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={(event) => {
        if (isFile(event)) void dropped(event);
      }}
    >
      <Page title={STUDIO.title} lede={STUDIO.lede} className="studio-list">
        {over ? <p className="studio-let-go">{STUDIO.dropHere}</p> : null}
        {said === '' ? null : <Notice tone="alert">{said}</Notice>}
        <DraftList drafts={drafts} refresh={refresh} begin={begin} say={setSaid} />
        <Beginnings begin={begin} arrived={arrived} />
      </Page>
    </div>
  );
}
