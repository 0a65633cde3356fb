// Every rule that needs no play: the parser's, which are documents, and those that look at a proved person.
import type { Rule, RuleDocument } from './rule.ts';
import { cutInWithoutTail } from './rules/cutInWithoutTail.ts';
import { duplicateId } from './rules/duplicateId.ts';
import { duplicateKey } from './rules/duplicateKey.ts';
import { fileEmpty } from './rules/fileEmpty.ts';
import { fileTooDeep } from './rules/fileTooDeep.ts';
import { fileTooLarge } from './rules/fileTooLarge.ts';
import { idShape } from './rules/idShape.ts';
import { joltWithoutBreak } from './rules/joltWithoutBreak.ts';
import { jsonSyntax } from './rules/jsonSyntax.ts';
import { kindOfValue } from './rules/kindOfValue.ts';
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
import { numberRange } from './rules/numberRange.ts';
import { orderOfTopics } from './rules/orderOfTopics.ts';
import { reservedKey } from './rules/reservedKey.ts';
import { setsOfFour } from './rules/setsOfFour.ts';
import { tailNotInLine } from './rules/tailNotInLine.ts';
import { textEmpty } from './rules/textEmpty.ts';
import { textShape } from './rules/textShape.ts';
import { tooFew } from './rules/tooFew.ts';
import { tooMany } from './rules/tooMany.ts';
import { unknownBeat } from './rules/unknownBeat.ts';
import { unknownFact } from './rules/unknownFact.ts';
import { unknownKey } from './rules/unknownKey.ts';
import { unknownTopic } from './rules/unknownTopic.ts';

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
export const PERSON_RULES: readonly Rule[] = [];
