import { useId, useRef, useState } from 'react';
import type { Copy } from '../../storage/copy.ts';
import type { Comparison } from '../../storage/everything.ts';
import { useSettings } from '../parts/useSettings.ts';
import { useEverything } from '../services.ts';
import { keepingText as text } from '../text/keeping.ts';

interface BringBackProps {
  /** Told how much there is, once something has been brought in. */
  readonly onBrought: (count: { readonly talks: number; readonly drafts: number }) => void;
}

interface Opened {
  readonly copy: Copy;
  readonly comparison: Comparison;
}

/** A copy brought back: first what is in it, then what shall become of it. */
export function BringBack({ onBrought }: BringBackProps) {
  const everything = useEverything();
  const [, change] = useSettings();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [settingsToo, setSettingsToo] = useState(false);
  const [said, setSaid] = useState('');
  const why = useId();
  const picker = useRef<HTMLInputElement>(null);

  const open = async (file: File) => {
    setOpened(null);
    setSaid('');
    setSettingsToo(false);
    const [all, words] = await Promise.all([everything(), file.text().catch(() => null)]);
    if (words === null) return setSaid(text.notRead);
    const read = all.read(words);
    if (!read.ok) return setSaid(`${read.sentence} (${read.code})`);
    setOpened({ copy: read.copy, comparison: await all.compare(read.copy) });
  };

  const bringIn = async ({ copy, comparison }: Opened, how: 'beside' | 'instead') => {
    const all = await everything();
    const kept = await all.bringIn(comparison, how);
    const settings = settingsToo ? copy.settings : null;
    if (settings) change(settings);
    setOpened(null);
    const { sessions, drafts } = comparison;
    const count = [sessions, drafts].reduce((sum, { fresh, differing }) => sum + fresh.length + differing.length, 0);
    setSaid(kept.ok ? text.broughtIn(count, settings !== null) : kept.sentence);
    onBrought(await all.count());
  };

  return (
    <div className="settings-deed">
      <button type="button" className="link" aria-describedby={why} onClick={() => picker.current?.click()}>
        {text.bringBack}
      </button>
      <p className="line-why" id={why}>
        {text.bringBackWhy}
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={text.bringBack}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void open(file);
          currentTarget.value = ''; // the same file can be picked once more
        }}
      />
      {opened === null ? null : (
        <Choice
          opened={opened}
          settingsToo={settingsToo}
          onSettings={setSettingsToo}
          onBring={(how) => void bringIn(opened, how)}
          onLeave={() => setOpened(null)}
        />
      )}
      <output className={said === '' ? 'sr' : 'settings-answer'}>{said}</output>
    </div>
  );
}

interface ChoiceProps {
  readonly opened: Opened;
  readonly settingsToo: boolean;
  readonly onSettings: (too: boolean) => void;
  readonly onBring: (how: 'beside' | 'instead') => void;
  readonly onLeave: () => void;
}

/** What is in the copy, and the ways on. Where something differs, it is asked what shall give way. */
function Choice({ opened: { copy, comparison }, settingsToo, onSettings, onBring, onLeave }: ChoiceProps) {
  const { sessions, drafts } = comparison;
  const differing = sessions.differing.length + drafts.differing.length;
  const fresh = sessions.fresh.length + drafts.fresh.length;
  return (
    <div className="settings-answer">
      <output className="prose">
        {text.found(comparison)} {copy.unreadable > 0 ? text.unreadable(copy.unreadable) : ''}
      </output>
      {copy.settings === null ? null : (
        <label className="settings-too">
          <input type="checkbox" checked={settingsToo} onChange={() => onSettings(!settingsToo)} />
          {text.settingsToo}
        </label>
      )}
      <p className="settings-sheet-go">
        {differing > 0 ? (
          <>
            <button type="button" className="btn" onClick={() => onBring('beside')}>
              {text.beside}
            </button>
            <button type="button" className="btn" onClick={() => onBring('instead')}>
              {text.instead}
            </button>
          </>
        ) : fresh > 0 ? (
          <button type="button" className="btn" onClick={() => onBring('beside')}>
            {text.bringIn}
          </button>
        ) : settingsToo ? (
          <button type="button" className="btn" onClick={() => onBring('beside')}>
            {text.takeSettings}
          </button>
        ) : null}
        <button type="button" className="link" onClick={onLeave}>
          {text.leaveIt}
        </button>
      </p>
    </div>
  );
}
