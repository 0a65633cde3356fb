// The words of a turn, kept as they were said.
import type { Speech } from '../dialogue/speech.ts';
import type { Turn } from '../dialogue/turn.ts';
import type { RecordedWords } from './session.ts';

const hers = ({ utterances, cues }: Speech): Pick<RecordedWords, 'hers' | 'shows'> => ({
  hers: utterances.map(({ kind, part, text }) => ({ kind, part, text })),
  shows: cues.map(({ shows }) => shows),
});

export const wordsOfTurn = (turn: Turn): RecordedWords => ({
  said: turn.said,
  ...(turn.cut ? { cut: turn.cut.said } : {}),
  ...hers(turn.hers),
});

export const wordsOfOpening = (speech: Speech): RecordedWords => ({ said: null, ...hers(speech) });
