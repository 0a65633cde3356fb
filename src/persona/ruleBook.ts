// Every rule that needs no play: the parser's, which are documents, and those that look at a proved person.
import type { Rule, RuleDocument } from './rule.ts';
import { allowsNothing } from './rules/allowsNothing.ts';
import { breathTooLong } from './rules/breathTooLong.ts';
import { cutInWithoutTail } from './rules/cutInWithoutTail.ts';
import { duplicateId } from './rules/duplicateId.ts';
import { duplicateKey } from './rules/duplicateKey.ts';
import { emptyReply } from './rules/emptyReply.ts';
import { fileEmpty } from './rules/fileEmpty.ts';
import { fileTooDeep } from './rules/fileTooDeep.ts';
import { fileTooLarge } from './rules/fileTooLarge.ts';
import { hardToRead } from './rules/hardToRead.ts';
import { hiddenCues } from './rules/hiddenCues.ts';
import { idShape } from './rules/idShape.ts';
import { impossibleCondition } from './rules/impossibleCondition.ts';
import { joltWithoutBreak } from './rules/joltWithoutBreak.ts';
import { jsonSyntax } from './rules/jsonSyntax.ts';
import { judgingLabel } from './rules/judgingLabel.ts';
import { kindOfValue } from './rules/kindOfValue.ts';
import { loopWithoutExit } from './rules/loopWithoutExit.ts';
import { markup } from './rules/markup.ts';
import { missingKey } from './rules/missingKey.ts';
import { missingReaction } from './rules/missingReaction.ts';
import { moreFindings } from './rules/moreFindings.ts';
import { moveTooLong } from './rules/moveTooLong.ts';
import { neverReached } from './rules/neverReached.ts';
import { newerFormat } from './rules/newerFormat.ts';
import { noEnding } from './rules/noEnding.ts';
import { noWayOn } from './rules/noWayOn.ts';
import { notOneOf } from './rules/notOneOf.ts';
import { notUtf8 } from './rules/notUtf8.ts';
import { nothingOnTheTable } from './rules/nothingOnTheTable.ts';
import { nothingTestsRepair } from './rules/nothingTestsRepair.ts';
import { numberRange } from './rules/numberRange.ts';
import { oneOrder } from './rules/oneOrder.ts';
import { oneStanceReaction } from './rules/oneStanceReaction.ts';
import { orderOfTopics } from './rules/orderOfTopics.ts';
import { questionInTheTail } from './rules/questionInTheTail.ts';
import { reservedKey } from './rules/reservedKey.ts';
import { sameLineTwice } from './rules/sameLineTwice.ts';
import { sameWordsTwice } from './rules/sameWordsTwice.ts';
import { setsOfFour } from './rules/setsOfFour.ts';
import { silencesTooClose } from './rules/silencesTooClose.ts';
import { tailNotInLine } from './rules/tailNotInLine.ts';
import { tailTooShort } from './rules/tailTooShort.ts';
import { textEmpty } from './rules/textEmpty.ts';
import { textShape } from './rules/textShape.ts';
import { threeAlike } from './rules/threeAlike.ts';
import { tooFew } from './rules/tooFew.ts';
import { tooMany } from './rules/tooMany.ts';
import { unknownBeat } from './rules/unknownBeat.ts';
import { unknownCode } from './rules/unknownCode.ts';
import { unknownFact } from './rules/unknownFact.ts';
import { unknownKey } from './rules/unknownKey.ts';
import { unknownTopic } from './rules/unknownTopic.ts';
import { unreachableBeat } from './rules/unreachableBeat.ts';
import { unusedFact } from './rules/unusedFact.ts';

/** What the parser can say. Its checks stand in source.ts, shape.ts and references.ts. */
export const PARSER_RULES: readonly RuleDocument[] = [
  duplicateKey,
  fileEmpty,
  fileTooDeep,
  fileTooLarge,
  jsonSyntax,
  moreFindings,
  notUtf8,
  reservedKey,
  idShape,
  kindOfValue,
  markup,
  missingKey,
  newerFormat,
  notOneOf,
  numberRange,
  textEmpty,
  textShape,
  tooFew,
  tooMany,
  unknownKey,
  cutInWithoutTail,
  duplicateId,
  joltWithoutBreak,
  missingReaction,
  moveTooLong,
  neverReached,
  noEnding,
  noWayOn,
  orderOfTopics,
  setsOfFour,
  tailNotInLine,
  unknownBeat,
  unknownFact,
  unknownTopic,
];

/** What can be said of a person without a play. */
export const PERSON_RULES: readonly Rule[] = [
  emptyReply,
  hiddenCues,
  impossibleCondition,
  loopWithoutExit,
  nothingOnTheTable,
  nothingTestsRepair,
  oneOrder,
  oneStanceReaction,
  sameLineTwice,
  threeAlike,
  unreachableBeat,
  unusedFact,
  breathTooLong,
  hardToRead,
  judgingLabel,
  sameWordsTwice,
  questionInTheTail,
  silencesTooClose,
  tailTooShort,
];

/** What can be said of the exceptions a file states, once everything else has been said (src/analysis/lint.ts). */
export const EXCEPTION_RULES: readonly RuleDocument[] = [allowsNothing, unknownCode];
