import { useRef, useState } from 'react';
import { useServices } from '../services.ts';
import { STUDIO } from '../text/studio.ts';
import { copyOf, fileNameOf, templateIds, textOf } from './beginnings.ts';
import { canHold, CHARACTERS_MOST, chooseFile, takeIn, type TakenIn } from './disk.ts';

interface BeginningsProps {
  readonly begin: (name: string, text: string, held?: unknown) => Promise<void>;
  readonly arrived: (taken: TakenIn, held?: unknown) => Promise<void>;
}

/** What a person can begin from: a file, a pasted text, a template, somebody who is here. */
export function Beginnings({ begin, arrived }: BeginningsProps) {
  const { library } = useServices();
  const picker = useRef<HTMLInputElement>(null);
  const open = async () => {
    if (!canHold()) return picker.current?.click();
    const chosen = await chooseFile();
    if (chosen !== null) await arrived(await takeIn(chosen.file), chosen.held);
  };
  return (
    <section aria-labelledby="studio-begin">
      <h2 id="studio-begin">{STUDIO.begin}</h2>
      <div className="studio-line">
        <h3 className="caps">{STUDIO.templates}</h3>
        <ul className="studio-beginnings">
          {templateIds.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="link"
                onClick={() =>
                  void textOf('template', id).then((text) => begin(fileNameOf(text, 'somebody.json'), text))
                }
              >
                {STUDIO.templateNames[id] ?? id}
              </button>
              <p className="meta">{STUDIO.templateWhy[id]}</p>
            </li>
          ))}
        </ul>
      </div>
      <div className="studio-line">
        <h3 className="caps">{STUDIO.open}</h3>
        <div>
          <button type="button" className="link" onClick={() => void open()}>
            {STUDIO.open}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            className="sr"
            tabIndex={-1}
            aria-label={STUDIO.open}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file !== undefined) void takeIn(file).then((taken) => arrived(taken));
            }}
          />
          <p className="meta">{STUDIO.openWhy}</p>
        </div>
      </div>
      <Paste begin={begin} arrived={arrived} />
      <div className="studio-line">
        <h3 className="caps">{STUDIO.duplicates}</h3>
        <div>
          <p className="studio-names">
            {library.ids.map((id) => (
              <button
                key={id}
                type="button"
                className="link"
                onClick={() => void textOf('person', id).then((text) => begin(`${id}-2.json`, copyOf(text)))}
              >
                {id}
              </button>
            ))}
          </p>
          <p className="meta">{STUDIO.duplicatesWhy}</p>
        </div>
      </div>
    </section>
  );
}

/** A text from anywhere, put in by hand. */
function Paste({ begin, arrived }: BeginningsProps) {
  const [text, setText] = useState<string | null>(null);
  const take = (given: string) => {
    const name = 'pasted.json';
    void (given.length > CHARACTERS_MOST ? arrived({ ok: false, name, why: 'too large' }) : begin(name, given));
  };
  return (
    <div className="studio-line">
      <h3 className="caps">{STUDIO.paste}</h3>
      {text === null ? (
        <div>
          <button type="button" className="link" onClick={() => setText('')}>
            {STUDIO.paste}
          </button>
          <p className="meta">{STUDIO.pasteWhy}</p>
        </div>
      ) : (
        <form
          className="studio-paste"
          onSubmit={(event) => {
            event.preventDefault();
            take(text);
          }}
        >
          <textarea
            rows={8}
            aria-label={STUDIO.paste}
            value={text}
            spellCheck={false}
            onChange={({ target }) => setText(target.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text');
              if (text !== '' || pasted.trim() === '') return;
              event.preventDefault(); // a whole person is not shown in a small field first
              take(pasted);
            }}
          />
          <button className="btn" disabled={text.trim() === ''}>
            {STUDIO.pasteGo}
          </button>
          <button type="button" className="link" onClick={() => setText(null)}>
            {STUDIO.pasteCancel}
          </button>
        </form>
      )}
    </div>
  );
}
