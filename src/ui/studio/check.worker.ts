// Checks texts beside the page, so that typing never waits for it.
import { check } from './checking.ts';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(check(data));
});
