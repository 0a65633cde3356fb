// What is said when a talk cannot be played here and now.
export const TROUBLE = {
  title: 'This talk cannot begin',
  back: 'Back to the people',
  begin: 'Begin a new one',
  tryAgain: 'Try again',
  place: (line: number, column: number) => `Line ${String(line)}, column ${String(column)}.`,
  takeOver: 'Go on here',
  elsewhere: {
    title: 'This talk is open in another tab',
    body: 'Two tabs would write over each other. Go on here, and the other tab will wait; or go back to it.',
  },
  taken: {
    title: 'This talk goes on in another tab',
    body: 'Everything up to the last turn is kept. You can take it up here again.',
  },
} as const;
