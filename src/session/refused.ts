// What is answered when something from outside cannot be read: a code for programs, a sentence for people.

export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly sentence: string;
}

export const refused = (code: string, sentence: string): Refused => ({ ok: false, code, sentence });
