// Every rule there is, in the order of its group: those of a file and a person, and those that take a walk.
import type { RuleDocument } from '../persona/rule.ts';
import { EXCEPTION_RULES, PARSER_RULES, PERSON_RULES } from '../persona/ruleBook.ts';

/** Every code the check can print, as a document. */
export const EVERY_RULE: readonly RuleDocument[] = [...PARSER_RULES, ...PERSON_RULES, ...EXCEPTION_RULES];

/** The rule of that code. */
export const ruleCalled = (code: string): RuleDocument | undefined => EVERY_RULE.find((one) => one.code === code);
