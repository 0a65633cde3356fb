// How the text looks in the editor: paper and ink like the rest of the page, one accent, no colours of a toolbox.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Keys step back, words stand forward, what is not words is set apart by weight. */
export const words = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, color: 'var(--ink-3)' },
    { tag: tags.string, color: 'var(--ink)' },
    { tag: [tags.number, tags.bool, tags.null], color: 'var(--rubric)' },
    { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-3)' },
    { tag: tags.invalid, textDecoration: 'underline wavy var(--rubric)' },
  ]),
);

export const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', height: '100%', fontSize: 'var(--t-1)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--face-mono)', lineHeight: '1.7', overflow: 'auto' },
  '.cm-content': { padding: '1rem 1rem 1rem 0.25rem', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeft: '2px solid var(--rubric)' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--ink-3)', border: '0' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--wash) 60%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--rule)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--edge)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--wash)' },
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--rubric) 1.5px',
    textUnderlineOffset: '0.22em',
  },
  '.cm-lintRange-warning': { textDecorationStyle: 'dotted' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--r-1)',
    fontFamily: 'var(--face-ui)',
    fontSize: 'var(--t-2)',
    maxWidth: '28rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--face-mono)', fontSize: 'var(--t-1)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.35rem 0.6rem', lineHeight: '1.4' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--on-ink)' },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '0.8', fontFamily: 'var(--face-ui)' },
  '.cm-diagnostic': { borderLeft: '0', padding: '0.5rem 0.75rem', lineHeight: '1.4' },
  '.cm-panels': { backgroundColor: 'var(--sunk)', color: 'var(--ink)', borderColor: 'var(--rule)' },
  '.cm-panels input, .cm-panels button, .cm-textfield': {
    font: 'inherit',
    fontSize: 'var(--t-2)',
    color: 'var(--ink)',
    background: 'var(--paper)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--r-1)',
    backgroundImage: 'none',
  },
  '.cm-foldGutter span': { cursor: 'pointer' },
  '.cm-foldPlaceholder': { background: 'transparent', border: '1px solid var(--edge)', color: 'var(--ink-3)' },
  '.cm-lint-marker': {
    content: 'none',
    width: '0.5em',
    height: '0.5em',
    borderRadius: '50%',
    backgroundColor: 'var(--rubric)',
  },
});
