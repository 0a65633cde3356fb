// Every rule there is, in the order of its group: those of a file and a person, and those that take a walk.
import type { RuleDocument } from '../persona/rule.ts';
import { EXCEPTION_RULES, PARSER_RULES, PERSON_RULES } from '../persona/ruleBook.ts';
import { apologiesPay } from './rules/apologiesPay.ts';
import { endingNeverReached } from './rules/endingNeverReached.ts';
import { factNeverFits } from './rules/factNeverFits.ts';
import { lineNeverHeard } from './rules/lineNeverHeard.ts';
import { longestIsBest } from './rules/longestIsBest.ts';
import { noWayBack } from './rules/noWayBack.ts';
import { oneActPays } from './rules/oneActPays.ts';
import { oneDecentReply } from './rules/oneDecentReply.ts';
import { oneWayToOpen } from './rules/oneWayToOpen.ts';
import { pleasantIsBest } from './rules/pleasantIsBest.ts';
import { politestIsBest } from './rules/politestIsBest.ts';
import { questionIsBest } from './rules/questionIsBest.ts';
import { replyNeverBetter } from './rules/replyNeverBetter.ts';
import { roteCyclePays } from './rules/roteCyclePays.ts';
import { shortestIsBest } from './rules/shortestIsBest.ts';
import { silencePays } from './rules/silencePays.ts';
import { stanceNeverLeft } from './rules/stanceNeverLeft.ts';
import { stanceNeverReached } from './rules/stanceNeverReached.ts';
import { trap } from './rules/trap.ts';
import { unbrokenTalk } from './rules/unbrokenTalk.ts';
import { unseenChange } from './rules/unseenChange.ts';
import type { WalkedRule } from './rules/walked.ts';

/** What can be said once the whole talk has been walked. */
export const WALKED_RULES: readonly WalkedRule[] = [
  apologiesPay,
  longestIsBest,
  oneActPays,
  oneDecentReply,
  pleasantIsBest,
  politestIsBest,
  questionIsBest,
  roteCyclePays,
  shortestIsBest,
  silencePays,
  endingNeverReached,
  factNeverFits,
  lineNeverHeard,
  noWayBack,
  oneWayToOpen,
  replyNeverBetter,
  stanceNeverLeft,
  stanceNeverReached,
  trap,
  unbrokenTalk,
  unseenChange,
];

/** Every code the check can print, as a document. */
export const EVERY_RULE: readonly RuleDocument[] = [
  ...PARSER_RULES,
  ...PERSON_RULES,
  ...EXCEPTION_RULES,
  ...WALKED_RULES,
];

/** The rule of that code. */
export const ruleCalled = (code: string): RuleDocument | undefined => EVERY_RULE.find((one) => one.code === code);
