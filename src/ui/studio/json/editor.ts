// The editor of the JSON view: CodeMirror over the text of the desk, which alone remembers the steps.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { getLocation } from 'jsonc-parser';
import { changeBetween } from '../../../persona/writing.ts';
import type { Desk } from '../desk.ts';
import { partOfPath } from '../parts.ts';
import { completions } from './completion.ts';
import { marksOf } from './marks.ts';
import { look, words } from './look.ts';

export interface Editor {
  /** Takes over what has changed on the desk. */
  readonly follow: () => void;
  /** Goes to a place; with the focus, when it was asked for. */
  readonly show: (place: { readonly from: number; readonly to: number }, focus: boolean) => void;
  /** Has anything been shown yet? */
  readonly shown: () => boolean;
  readonly close: () => void;
}

/** The change came from the desk, and is not to be written to it again. */
const fromDesk = Annotation.define<boolean>();

/** Keys that mean something on the whole page: play from here, and the way back and forward. */
const OURS = new Set(['Mod-Enter', 'Alt-ArrowLeft', 'Alt-ArrowRight']);

/** Below this a cursor can be placed without reading the whole text to find where it is. */
const SMALL = 400_000;

/** Builds the editor. `selected` hears of the part the cursor is in. */
export function createEditor(root: ShadowRoot, desk: Desk, label: string, selected: (part: string) => void): Editor {
  let known = desk.state();
  let shown = false;
  let visit = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const whereIsIt = (view: EditorView) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { file, sound, draft } = desk.state();
      if (!sound || draft.writing.text.length > SMALL) return;
      const part = partOfPath(file, getLocation(draft.writing.text, view.state.selection.main.head).path);
      if (part !== null) selected(part);
    }, 300);
  };

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: known.draft.writing.text,
      extensions: [
        EditorState.lineSeparator.of('\n'),
        lineNumbers(),
        foldGutter({ openText: '▾', closedText: '▸' }),
        lintGutter(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        json(),
        words,
        look,
        search({ top: true }),
        autocompletion({ override: [completions(() => desk.state().file)] }),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...searchKeymap,
          ...foldKeymap,
          ...defaultKeymap.filter(({ key = '' }) => !OURS.has(key)),
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => {
          if (update.focusChanged) visit++;
          if (update.docChanged && !update.transactions.some((one) => one.annotation(fromDesk) === true)) {
            const typing = update.transactions.some(
              (one) => one.isUserEvent('input.type') || one.isUserEvent('delete'),
            );
            const line = update.state.doc.lineAt(update.state.selection.main.head).number;
            desk.write(update.state.doc.toString(), typing ? `json ${String(visit)}:${String(line)}` : null);
          }
          if (update.selectionSet && view.hasFocus) whereIsIt(view);
        }),
      ],
    }),
  });
  const mark = () => view.dispatch(setDiagnostics(view.state, marksOf(desk.state().diagnostics, view.state.doc)));
  mark();

  return {
    follow: () => {
      const now = desk.state();
      const before = known;
      known = now;
      const here = view.state.doc.toString();
      const { text } = now.draft.writing;
      if (here !== text) {
        const { at, removed, inserted } = changeBetween(here, text);
        view.dispatch({
          changes: { from: at, to: at + removed.length, insert: inserted },
          selection: { anchor: at + inserted.length },
          scrollIntoView: true,
          annotations: fromDesk.of(true),
        });
      }
      if (now.diagnostics !== before.diagnostics) mark();
    },
    show: ({ from, to }, focus) => {
      shown = true;
      const most = view.state.doc.length;
      const anchor = Math.min(from, most);
      view.dispatch({
        selection: focus ? { anchor, head: Math.min(to, anchor + 400, most) } : { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'start', yMargin: 60 }),
      });
      if (focus) view.focus();
    },
    shown: () => shown,
    close: () => {
      clearTimeout(timer);
      view.destroy();
    },
  };
}
