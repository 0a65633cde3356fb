// What the program says around the screens.
export const APP = {
  name: 'Attune',
  main: 'Main',
  people: 'People',
  studio: 'Studio',
  progress: 'Progress',
  settings: 'Settings',
  help: 'Help',
  title: (page: string) => `${page} · Attune`,
  opening: 'Opening.',
  notHere: {
    title: 'Nothing is here',
    body: 'This address leads nowhere in Attune. A link may have lost a part of itself on the way.',
    back: 'Go to the people',
  },
  mishap: {
    title: 'Something in Attune failed.',
    kept: 'What you made is kept on this device.',
    keptTo: (turn: number) =>
      turn === 0 ? 'Nothing had been said yet.' : `Your talk is kept up to turn ${String(turn)}.`,
    notFetched: 'A part of this page did not arrive; the network may be away.',
    away: 'The network is still away.',
    goOn: 'Continue',
    copy: 'Copy details',
    copied: 'Copied.',
    notCopied: 'The browser would not copy. Here are the details:',
  },
  keys: {
    title: 'Keys',
    close: 'Close',
    lettersOff: 'Single letters are switched off in the settings. Digits, arrows, Enter and Esc always work.',
  },
  failed: 'Did not load',
} as const;
