// Every command of attune, in the order a coach comes to need them.
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { explainCommand } from './explain.ts';
import { exploreCommand } from './explore.ts';
import { fmtCommand } from './fmt.ts';
import { newCommand } from './new.ts';
import { playCommand } from './play.ts';
import { replayCommand } from './replay.ts';
import { testCommand } from './test.ts';

export const COMMANDS: readonly Command[] = [
  newCommand,
  checkCommand,
  explainCommand,
  playCommand,
  replayCommand,
  testCommand,
  exploreCommand,
  fmtCommand,
];
