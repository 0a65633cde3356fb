// A terminal nobody looks at: for a command that is run inside a test.
import type { Terminal } from '../../src/cli/command.ts';

export const quiet: Terminal = { print: () => undefined, tell: () => undefined };
