// Checks texts beside the page, so that typing never waits for it.
import { check, type Question } from './checking.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(check(data));
});
