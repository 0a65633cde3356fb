// Nobody is shipped with a warning: what the check and the whole walk have against them is mended, or stated in the file
// with its reason.
import { expect, test } from 'vitest';
import { lint } from '../../src/analysis/lint.ts';
import { EVERYONE } from '../support/everyone.ts';

test.for(EVERYONE)(
  '$id is clean, walked whole; each exception has a reason',
  { timeout: 20 * 60_000 },
  ({ text, persona }) => {
    const { diagnostics } = lint(text, { deep: true });
    expect(diagnostics.map(({ code, path, sentence }) => `${code} ${path}: ${sentence}`)).toEqual([]);
    for (const { reason } of persona.allow ?? []) expect(reason.split(' ').length).toBeGreaterThan(5);
  },
);
