// What chance a property is tried with. The same every time, so that a landing is never refused by luck; ATTUNE_SEED=random
// (or a number, to see a failure again) draws anew.
import fc from 'fast-check';

const asked = process.env['ATTUNE_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 1) });
