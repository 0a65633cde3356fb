import { useEffect, useRef } from 'react';
import { placeOf, pathOf } from '../../../persona/edit.ts';
import { STUDIO } from '../../text/studio.ts';
import { pathOfPart } from '../parts.ts';
import { useDesk } from '../useDesk.ts';
import { useWays } from '../ways.ts';
import { createEditor, type Editor } from './editor.ts';

interface JsonViewProps {
  /** A place of the file to go to, as a diagnostic writes it. */
  readonly place: string | null;
  readonly onPlaced: () => void;
}

/** The text itself, letter for letter. It lives in a shadow root: its styles are sheets of its own, as the policy wants. */
export default function JsonView({ place, onPlaced }: JsonViewProps) {
  const desk = useDesk();
  const { at, select } = useWays();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const selected = useRef(at);
  const ways = useRef({ select, onPlaced });
  useEffect(() => {
    ways.current = { select, onPlaced };
  });
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const made = createEditor(root, desk, STUDIO.viewNames.json, (part) => {
      if (part === selected.current) return;
      selected.current = part;
      ways.current.select(part);
    });
    editor.current = made;
    const stop = desk.subscribe(made.follow);
    return () => {
      stop();
      made.close();
      editor.current = null;
      root.replaceChildren();
    };
  }, [desk]);
  useEffect(() => {
    if (place !== null) {
      editor.current?.show(placeOf(desk.state().draft.writing.text, pathOf(place)), true);
      ways.current.onPlaced();
      return;
    }
    if (selected.current === at && editor.current?.shown() === true) return; // the cursor itself went there
    selected.current = at;
    const { file, sound, draft } = desk.state();
    if (sound) editor.current?.show(placeOf(draft.writing.text, pathOfPart(file, at)), false);
  }, [desk, place, at]);
  return <div ref={host} className="studio-json" />;
}
