// The analyst in a worker: the page stays awake while a talk is worked through.
import { answerInPieces, type FromWorker, type ToWorker } from './analyst.ts';

const cancelled = new Set<number>();
const tell = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data;
  if (data.type === 'cancel') {
    cancelled.add(id);
    return;
  }
  answerInPieces(
    data.subject,
    data.question,
    'worker',
    (progress) => tell({ type: 'progress', id, progress }),
    () => cancelled.delete(id),
  ).then(
    (answer) => {
      if (answer !== null) tell({ type: 'answer', id, answer });
    },
    (error: unknown) => tell({ type: 'failed', id, sentence: error instanceof Error ? error.message : String(error) }),
  );
});
