// Weighs a person beside the page: a coach goes on writing meanwhile.
import type { Persona } from '../../../persona/schema.ts';
import { weigh } from './weigh.ts';

addEventListener('message', ({ data }: MessageEvent<Persona>) => {
  weigh(data, (soFar) => postMessage(soFar));
});
