// A claim of science.md §1 as something that can fail: checks on the model, and checks on the shipped persons' talks.
import type { Persona } from '../../src/persona/schema.ts';
import { Model, THE_MODEL, type Subject } from './model.ts';
import { everyone, type Person } from './people.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

/** Something the model must do. It is true of whoever it is held on, or the claim fails. */
export interface Check {
  readonly says: string;
  readonly on?: readonly Person[]; // else everyone
  readonly but?: (character: Person['character']) => boolean; // not said of these
  readonly readOff?: true; // restates a rule rather than what follows from it: a guard, and no evidence
  readonly exact?: true; // searches every play: left out when the model is broken on purpose two hundred times
  readonly holds: (model: Model) => boolean;
}

/** Something every shipped person's file and talks must do. */
export interface ScriptCheck {
  readonly says: string;
  readonly only?: (persona: Persona) => boolean;
  readonly holds: (persona: Persona) => boolean;
}

export interface Claim {
  readonly number: number;
  readonly sentence: string;
  readonly checks?: readonly Check[];
  readonly scripts?: readonly ScriptCheck[];
}

const subjects = new Map<Subject, Map<Person, Model>>();

/** One model a person and subject, so that what one claim has asked another need not. */
export function modelOf(person: Person, subject: Subject = THE_MODEL): Model {
  const models = subjects.get(subject) ?? new Map<Person, Model>();
  subjects.set(subject, models);
  const known = models.get(person) ?? new Model(person.character, subject);
  models.set(person, known);
  return known;
}
export const forget = (subject: Subject): boolean => subjects.delete(subject);

export const heldOn = ({ on = everyone, but }: Check): readonly Person[] =>
  on.filter(({ character }) => !but?.(character));

/** On whom a check does not hold. A model that throws holds nothing. */
export const failing = (check: Check, subject: Subject = THE_MODEL): readonly string[] =>
  heldOn(check).flatMap((person) => (holdsOn(check, person, subject) ? [] : [`${check.says}: not on ${person.name}`]));

export function holdsOn(check: Check, person: Person, subject: Subject): boolean {
  return check.holds(modelOf(person, subject));
}

/** Everything of a claim that does not hold, as sentences; empty when it holds. */
export const against = (claim: Claim, subject: Subject = THE_MODEL): readonly string[] => [
  ...(claim.checks ?? []).flatMap((check) => failing(check, subject)),
  ...(claim.scripts ?? []).flatMap((check) =>
    SHIPPED.map(shipped)
      .filter((persona) => check.only?.(persona) ?? true)
      .flatMap((persona) => (check.holds(persona) ? [] : [`${check.says}: not in ${persona.id}.json`])),
  ),
];

/** Tests of one group, each named with its claim's number and sentence. */
export const titleOf = ({ number, sentence }: Claim): string => `C${number} ${sentence}`;
